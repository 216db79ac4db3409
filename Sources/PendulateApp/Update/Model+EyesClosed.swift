public import PendulateCore

extension Model {
  /// What can be told without looking at a moment; nil while there is nothing, or nothing may be
  /// heard: at home, on pages, on the neutral screen, in a pause and after the end.
  public func eyesClosedCue(at moment: Moment) -> AudibleMoment? {
    guard overlay != .hidden else { return nil }
    switch screen {
    case .home, .page, .library, .lookingBack: return nil
    case .breathe:
      return audibleBreath(at: moment).map { AudibleMoment(stage: nil, swing: 0, breath: $0) }
    case .session:
      guard let session = flow?.session, let stage = session.stage, session.outcome == nil,
        !session.isPaused
      else { return nil }
      return AudibleMoment(
        stage: stage, swing: session.swing, breath: audibleBreath(at: moment))
    }
  }

  /// The next exact instant at which there will be another breath to tell; nil if none will come.
  ///
  /// It does not depend on the breath being drawn: eyes are closed, or there is no picture.
  public func nextEyesClosedCue(after moment: Moment) -> Moment? {
    guard overlay != .hidden else { return nil }
    return audibleCourse?.nextPhaseChange(after: moment)
  }

  private func audibleBreath(at moment: Moment) -> AudibleMoment.Breath? {
    guard let course = audibleCourse, !course.isOver(at: moment) else { return nil }
    let position = course.position(at: moment)
    return AudibleMoment.Breath(phase: position.phase, cycle: position.cycle)
  }

  /// The breath that is paced now: none beside questions on a page, and never in a touch.
  private var audibleCourse: BreathCourse? {
    let course: BreathCourse? =
      switch screen {
      case .home, .page, .library, .lookingBack: nil
      case .breathe(let breathing): breathing.course
      case .session:
        flow.flatMap { flow in
          let isQuiet =
            flow.form != nil || flow.session.outcome != nil || flow.session.isPaused
            || flow.session.stage?.touchesDifficulty ?? true
          return isQuiet ? nil : flow.course
        }
      }
    return course.flatMap { $0.isPaused || $0.pattern.period == .zero ? nil : $0 }
  }
}
