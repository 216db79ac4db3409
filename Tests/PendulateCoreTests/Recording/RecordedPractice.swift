import PendulateCore

/// The practices that sessions are recorded of.
enum RecordedPractice: String, CaseIterable {
  case touch, firstTouch, wideTouch, resource, moment, ladder, hunt, ground, pathway

  /// How many sessions of it each person has.
  var count: Int {
    switch self {
    case .touch, .firstTouch, .wideTouch: 14
    case .resource, .moment, .ladder, .hunt, .ground, .pathway: 8
    }
  }

  /// A plan of it; the generator decides what a person, or a day, would.
  func plan(using random: inout SeededGenerator) -> SessionPlan {
    SessionPlan(
      practice: practice, limits: .base(completedTouchSessions: completed),
      glimmers: Int.random(in: 0..<8, using: &random) == 0 ? [] : .samples,
      breath: ["soft", "off", "room"].randomElement(using: &random),
      aim: Int.random(in: 0...4, using: &random).nonZero,
      touches: Int.random(in: 0...5, using: &random).nonZero,
      minutes: Int.random(in: 0..<8, using: &random) == 0
        ? Int.random(in: 4...20, using: &random) : nil,
      experience: Bool.random(using: &random) ? .recorded : GlimmerExperience(),
      care: care, offersBoth: Int.random(in: 0..<5, using: &random) > 0,
      sessionID: Identifier(rawValue: "01900000-0000-7000-8000-000000000000"))
  }

  private var completed: Int {
    switch self {
    case .firstTouch: 0
    case .touch, .resource, .moment, .ladder, .hunt, .ground, .pathway: 4
    case .wideTouch: 9
    }
  }

  private var care: CareLimits {
    var care = CareLimits()
    if self == .resource { care.withoutBreath = ["easy"] }
    return care
  }

  private var practice: Practice {
    switch self {
    case .touch, .firstTouch: practice(.touch)
    case .wideTouch:
      Practice(
        id: "wide", name: "Wide", summary: "For tests.", mode: .touch, resourceSeconds: 60,
        closeSeconds: 90, touches: 5, firstTouchSeconds: 20, safetyRatio: 3, bothSeconds: 90)
    case .resource: practice(.resource)
    case .moment: glimmers(.moment)
    case .ladder: glimmers(.ladder)
    case .hunt: glimmers(.hunt)
    case .ground: practice(.ground)
    case .pathway: glimmers(.pathway)
    }
  }

  private func practice(_ mode: Mode) -> Practice {
    Practice(id: rawValue, name: rawValue, summary: "For tests.", mode: mode)
  }

  private func glimmers(_ course: Practice.Course) -> Practice {
    Practice(
      id: rawValue, name: rawValue, summary: "For tests.", mode: .glimmer, course: course,
      rounds: 8, huntSeconds: 120)
  }
}

extension Int {
  /// The number, or nil for zero.
  fileprivate var nonZero: Int? { self == 0 ? nil : self }
}

extension GlimmerExperience {
  /// Enough returns with two of the glimmers to have something to choose by.
  fileprivate static var recorded: GlimmerExperience {
    GlimmerExperience(
      (0..<12).map { index in
        GlimmerUse(
          glimmerID: index.isMultiple(of: 2) ? "touch-3" : "touch-4", category: .touch,
          state: index < 10 ? .mixed : nil, isReturn: true,
          change: index.isMultiple(of: 2) ? -3 : -1, secondsUntilLower: nil, ladder: nil)
      })
  }
}
