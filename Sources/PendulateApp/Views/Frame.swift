public import PendulateCore
public import TerminalGrid

/// What moves by itself on a screen, small enough to compare: a frame is due when it differs.
public struct MovingPicture: Hashable, Sendable {
  var breathLevel = 0
  var breathPhase: BreathPosition.Phase?
  var timeHalves: Int?
  var bob: Int?
  var isBreathDone = false
}

extension Model {
  /// What moves at a moment.
  public func moving(at moment: Moment) -> MovingPicture {
    var picture = MovingPicture()
    guard overlay == nil else { return picture }
    switch screen {
    case .home, .page, .library, .lookingBack: break
    case .breathe(let breathing):
      if let course = breathing.course, !breathing.isPaused {
        add(course, at: moment, to: &picture)
        picture.isBreathDone = breathing.isOver(at: moment)
      }
      if let length = breathing.length {
        let columns = SessionLayout(size).time.columns
        picture.timeHalves = TimeBarView.halves(
          progress: min(1, breathing.stopwatch.elapsed(at: moment).inSeconds / length.inSeconds),
          columns: columns)
      }
    case .session: addSession(at: moment, to: &picture)
    }
    return picture
  }

  private func add(_ course: BreathCourse, at moment: Moment, to picture: inout MovingPicture) {
    guard breathShape != .none, !course.isOver(at: moment) else { return }
    let position = course.position(at: moment)
    picture.breathPhase = position.phase
    picture.breathLevel = Int(
      (position.fullness * Double(BreathView.steps(for: breathShape))).rounded())
  }

  private func addSession(at moment: Moment, to picture: inout MovingPicture) {
    guard let flow, flow.form == nil, flow.session.stage != .rest, !flow.session.isPaused else {
      return
    }
    let session = flow.session
    let layout = SessionLayout(size)
    if layout.time.rows > 0 {
      picture.timeHalves = TimeBarView.halves(
        progress: session.stageProgress(at: moment), columns: layout.time.columns)
    }
    if layout.pendulum.rows >= 3, !CourseView.isShown(session) {
      picture.bob = PendulumSide.place(
        from: flow.earlierSide, to: PendulumSide(session.stage),
        after: session.stageElapsed(at: moment))
    }
    if let course = flow.course, layout.breath.rows > 0 { add(course, at: moment, to: &picture) }
  }

  /// Instants that are kept exactly: the next span of the breath, and what the session has due.
  public func exactMoments(after moment: Moment) -> [Moment] {
    var moments: [Moment] = []
    if let deadline = nextDeadline(at: moment) { moments.append(deadline) }
    guard overlay == nil else { return moments }
    let course: BreathCourse? =
      if case .breathe(let breathing) = screen { breathing.course } else { flow?.course }
    if breathShape != .none, let next = course?.nextPhaseChange(after: moment) {
      moments.append(next)
    }
    return moments
  }

  /// Draws everything that stands still until the next event.
  public func stillFrame(at stamp: Stamp, glyphs: Glyphs) -> CellGrid {
    var grid = CellGrid(size: size)
    let area = Rect(size)
    if overlay == .hidden {
      HiddenView.render(in: area, into: &grid, glyphs: glyphs)
      return grid
    }
    if size.columns < 20 || size.rows < 6 {
      TooSmallView.render(in: area, into: &grid, glyphs: glyphs)
      return grid
    }
    if let overlay {
      switch overlay {
      case .hidden: break
      case .help:
        switch screen {
        case .library:
          KeyListView.render(
            LibraryCommand.allCases.map { ($0.keys(glyphs), $0.summary) }, in: area, into: &grid,
            glyphs: glyphs)
        case .lookingBack:
          KeyListView.render(
            LookingBackCommand.allCases.map { ($0.keys(glyphs), $0.summary) }, in: area,
            into: &grid, glyphs: glyphs)
        default: HelpView.render(HelpPage(for: screen), in: area, into: &grid, glyphs: glyphs)
        }
      case .card(let showsLines):
        CardView.render(self, showsLines: showsLines, in: area, into: &grid, glyphs: glyphs)
      }
      return grid
    }
    switch screen {
    case .home: HomeView.render(self, now: stamp.wall, in: area, into: &grid, glyphs: glyphs)
    case .page(let form):
      PageView.render(
        form, content: content, inSession: false, notice: notice, in: area, into: &grid,
        glyphs: glyphs)
    case .session: renderSession(into: &grid, area: area, glyphs: glyphs)
    case .breathe(let breathing):
      BreatheView.renderStill(self, breathing, into: &grid, glyphs: glyphs)
    case .library(let browser):
      LibraryView.render(self, browser, in: area, into: &grid, glyphs: glyphs)
    case .lookingBack(let back):
      LookingBackView.render(self, back, in: area, into: &grid, glyphs: glyphs)
    }
    return grid
  }

  private func renderSession(into grid: inout CellGrid, area: Rect, glyphs: Glyphs) {
    guard let flow else { return }
    if flow.session.isPaused {
      return SessionView.renderStill(self, flow: flow, into: &grid, glyphs: glyphs)
    }
    if flow.session.stage == .rest {
      switch flow.ending {
      case .summary: SummaryView.render(flow, in: area, into: &grid, glyphs: glyphs)
      case .keepGlimmer(let form):
        PageView.render(
          form, content: content, inSession: false, notice: notice, in: area, into: &grid,
          glyphs: glyphs)
      case .card: RestView.render(in: area, into: &grid, glyphs: glyphs)
      }
    } else if let form = flow.form, flow.session.question?.kind != .more {
      PageView.render(
        form, content: content, inSession: true, kept: flow.kept, notice: notice, in: area,
        into: &grid,
        glyphs: glyphs)
    } else {
      SessionView.renderStill(self, flow: flow, into: &grid, glyphs: glyphs)
    }
  }

  /// Draws what moves over what stands still.
  public func draw(_ picture: MovingPicture, over grid: inout CellGrid, glyphs: Glyphs) {
    let layout = SessionLayout(size)
    let side = PendulumSide(flow?.session.stage)
    if let halves = picture.timeHalves {
      TimeBarView.render(
        halves: halves, in: layout.time, style: side == .touch ? .touch : .safety, into: &grid,
        glyphs: glyphs)
    }
    if let bob = picture.bob {
      PendulumView.renderBob(
        place: bob, side: side, in: layout.pendulum, into: &grid, glyphs: glyphs)
    }
    if picture.isBreathDone { BreatheView.renderDone(into: &grid) }
    if let phase = picture.breathPhase {
      let area: Rect = if case .breathe = screen { BreatheView.area(size) } else { layout.breath }
      BreathView.render(
        level: picture.breathLevel, phase: phase, shape: breathShape, in: area, into: &grid,
        glyphs: glyphs)
    }
  }

  /// The whole frame at a moment.
  public func frame(at stamp: Stamp, glyphs: Glyphs) -> CellGrid {
    var grid = stillFrame(at: stamp, glyphs: glyphs)
    draw(moving(at: stamp.moment), over: &grid, glyphs: glyphs)
    return grid
  }
}
