package import PendulateCore

extension Model {
  /// What can be told without looking at a moment; nil while there is nothing, or nothing may be
  /// heard: at home, on pages, on the neutral screen, in a pause and after the end.
  package func eyesClosedCue(at moment: Moment) -> AudibleMoment? {
    isHidden ? nil : uncovered.audibleMoment(context, at: moment)
  }

  /// The next exact instant at which there will be another breath to tell; nil if none will come.
  ///
  /// It does not depend on the breath being drawn: eyes are closed, or there is no picture.
  package func nextEyesClosedCue(after moment: Moment) -> Moment? {
    guard !isHidden, let course = uncovered.course(context), course.isAudible else { return nil }
    return course.nextPhaseChange(after: moment)
  }

  /// Whether the neutral screen is seen.
  package var isHidden: Bool { screen.state is HiddenScreen }
}

extension AudibleMoment.Breath {
  /// The breath that is paced at a moment; nil where none is, or it stands still.
  init?(_ course: BreathCourse?, at moment: Moment) {
    guard let course, course.isAudible, !course.isOver(at: moment) else { return nil }
    let position = course.position(at: moment)
    self.init(phase: position.phase, cycle: position.cycle)
  }
}

extension BreathCourse {
  /// Whether there is a breath to tell of.
  fileprivate var isAudible: Bool { !isPaused && pattern.period != .zero }
}
