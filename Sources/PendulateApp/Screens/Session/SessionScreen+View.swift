import PendulateCore
import TerminalGrid

/// How a session looks, and what may be heard of it.
extension SessionScreen {
  func draw(_ context: Context, at stamp: Stamp, into grid: inout CellGrid, glyphs: Glyphs) {
    let area = Rect(context.room)
    if let page = openPage {
      PageView.render(
        page, content: context.content, kept: session.stage == .rest ? nil : kept,
        notice: context.notice, in: area, into: &grid, glyphs: glyphs)
    } else if session.stage == .rest, !session.isPaused {
      switch ending {
      case .summary: SummaryView.render(self, in: area, into: &grid, glyphs: glyphs)
      case .keepGlimmer: break
      case .card:
        RestView.render(
          offersWindow: offersWindow(context), showsPeople: session.showsSupportCard, in: area,
          into: &grid, glyphs: glyphs)
      }
    } else {
      SessionView.renderStill(self, context, into: &grid, glyphs: glyphs)
    }
  }

  func picture(_ context: Context, at moment: Moment) -> MovingPicture {
    var picture = MovingPicture()
    guard form == nil, session.stage != .rest, !session.isPaused else { return picture }
    let layout = layout(context)
    if layout.time.rows > 0 {
      picture.timeHalves = TimeBarView.halves(
        progress: session.stageProgress(at: moment), columns: layout.time.columns)
    }
    if hasPendulum(in: layout, context) {
      picture.pendulum = pendulum(context, at: moment)
    }
    if let pacedBreath, layout.breath.rows > 0, !OutwardView.showsCard(session) {
      picture.add(pacedBreath, at: moment, shape: context.breathShape)
    }
    picture.closingSeconds = session.timeToClosing(at: moment).map(SessionWords.closingSeconds)
    return picture
  }

  /// Whether the light hangs there: where one swings, and where it is the breath.
  private func hasPendulum(in layout: SessionLayout, _ context: Context) -> Bool {
    guard layout.pendulum.rows >= 3 else { return false }
    if OutwardView.isShown(session) {
      return OutwardView(session, context, in: layout).isBelowPicture
    }
    return session.hasPoles || session.hasLight && context.breathShape == .pendulum
  }

  private func pendulum(_ context: Context, at moment: Moment) -> PendulumPicture {
    let stage = session.stage
    let isBreathing = context.breathShape == .pendulum && context.options.motion != .still
    let breath = isBreathing ? course(context) : nil
    return PendulumPicture(
      from: earlierSide, to: PendulumSide(stage), after: session.stageElapsed(at: moment),
      fullness: breath.flatMap { $0.isOver(at: moment) ? nil : $0.position(at: moment).fullness },
      fade: stage == .touch ? session.stageProgress(at: moment) ?? 0 : 0,
      motion: context.options.motion)
  }

  func draw(
    _ picture: MovingPicture, _ context: Context, over grid: inout CellGrid, glyphs: Glyphs
  ) {
    let layout = layout(context)
    let side = PendulumSide(session.stage)
    if let halves = picture.timeHalves {
      TimeBarView.render(
        halves: halves, in: layout.time, style: side == .touch ? .quiet : .safety, into: &grid,
        glyphs: glyphs)
    }
    if let pendulum = picture.pendulum {
      var area = layout.pendulum
      if session.hasPoles { area.rows -= 1 }
      PendulumView.renderLight(pendulum, side: side, in: area, into: &grid, glyphs: glyphs)
    }
    if let phase = picture.breathPhase {
      BreathView.render(
        level: picture.breathLevel, phase: phase, shape: context.breathShape, in: layout.breath,
        into: &grid, glyphs: glyphs)
    }
    if let seconds = picture.closingSeconds {
      QuestionView.renderClosing(in: seconds, area: layout.question, into: &grid)
    }
  }

  /// The breath that is paced now: none beside questions on a page, and never in a touch.
  func course(_ context: Context) -> BreathCourse? {
    let isQuiet =
      form != nil || session.outcome != nil || session.isPaused
      || session.stage?.touchesDifficulty ?? true
    return isQuiet ? nil : pacedBreath
  }

  func audibleMoment(_ context: Context, at moment: Moment) -> AudibleMoment? {
    guard let stage = session.stage, session.outcome == nil, !session.isPaused else { return nil }
    return AudibleMoment(
      stage: stage, swing: session.swing,
      breath: course(context).flatMap { AudibleMoment.Breath($0, at: moment) })
  }
}
