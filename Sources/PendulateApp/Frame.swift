package import PendulateCore
package import TerminalGrid

/// What moves by itself on a screen, small enough to compare: a frame is due when it differs.
package struct MovingPicture: Hashable, Sendable {
  var breathLevel = 0
  var breathPhase: BreathPosition.Phase?
  var timeHalves: Int?
  var pendulum: PendulumPicture?
  var isBreathDone = false
  /// The seconds until it closes by itself, as they are said.
  var closingSeconds: Int?

  /// Takes the breath in, as it is at a moment.
  mutating func add(_ course: BreathCourse, at moment: Moment, shape: BreathShape) {
    guard shape != .none, !course.isOver(at: moment) else { return }
    let position = course.position(at: moment)
    breathPhase = position.phase
    breathLevel = Int((position.fullness * Double(BreathView.steps(for: shape))).rounded())
  }
}

extension Model {
  /// What moves, by the moment: to be taken once where many moments are looked at.
  package var movement: (Moment) -> MovingPicture {
    let state = screen.state
    return { [context] in state.picture(context, at: $0) }
  }

  /// What moves at a moment.
  package func moving(at moment: Moment) -> MovingPicture {
    movement(moment)
  }

  /// Instants that are kept exactly: the next span of the breath, and what is due.
  package func exactMoments(after moment: Moment) -> [Moment] {
    let state = screen.state
    let breath =
      context.breathShape == .none ? nil : state.course(context)?.nextPhaseChange(after: moment)
    return [nextDeadline, breath].compactMap { $0 }
  }

  /// Draws everything that stands still until the next event.
  package func stillFrame(at stamp: Stamp, glyphs: Glyphs) -> CellGrid {
    var grid = CellGrid(size: context.size)
    let state = screen.state
    if isTooSmall, !(state is HiddenScreen) {
      TooSmallView.render(in: Rect(context.size), into: &grid, glyphs: glyphs)
      return grid
    }
    state.draw(context, at: stamp, into: &grid, glyphs: glyphs)
    if !(state is HiddenScreen) {
      TroubleView.render(context.trouble, into: &grid, glyphs: glyphs)
    }
    return grid
  }

  private var isTooSmall: Bool {
    context.size.columns < TooSmallView.smallest.columns
      || context.size.rows < TooSmallView.smallest.rows
  }

  /// Draws what moves over what stands still.
  package func draw(_ picture: MovingPicture, over grid: inout CellGrid, glyphs: Glyphs) {
    let state = screen.state
    if isTooSmall, !(state is HiddenScreen) { return }
    state.draw(picture, context, over: &grid, glyphs: glyphs)
  }

  /// The whole frame at a moment.
  package func frame(at stamp: Stamp, glyphs: Glyphs) -> CellGrid {
    var grid = stillFrame(at: stamp, glyphs: glyphs)
    draw(moving(at: stamp.moment), over: &grid, glyphs: glyphs)
    return grid
  }
}
