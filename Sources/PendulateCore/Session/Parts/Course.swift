extension Session {
  /// How far a practice about glimmers has come.
  struct Course: Hashable, Sendable {
    /// Which stay, or which thing of a hunt, from 0.
    var round = 0
    /// The rung that was answered last.
    var rung: Ladder?
    /// How long the next stay is, in seconds.
    var dwell: Double
    /// What was found on a hunt, by id.
    var finds: [String] = []

    init(dwell: Double) { self.dwell = dwell }
  }

  /// The stage of a practice about glimmers that goes on after it was stopped.
  var courseState: State {
    switch plan.practice.course {
    case .moment, .pathway, .both: .stay(Stay())
    case .ladder: .stay(Stay(isRung: true))
    case .hunt: .huntStep(HuntStep())
    }
  }

  mutating func beginCourse() {
    switch plan.practice.course {
    case .moment, .both:
      enter(.stay(Stay()), for: .seconds(course.dwell), reason: .key)
      takeGlimmerOut(.another)
    case .pathway:
      enter(.stay(Stay()), for: .seconds(plan.courseSeconds), reason: .key)
      takeGlimmerOut(.another)
    case .ladder: enterStay(reason: .key)
    case .hunt: enterHuntStep(reason: .key)
    }
  }
}
