/// Limits that a person, or someone who works with them, sets for themselves: they only tighten.
///
/// Nothing here opens what the program or past sessions keep closed. Nil, or an empty set, limits
/// nothing.
package struct CareLimits: Hashable, Sendable {
  /// The highest aim, 1-4.
  package var aim: Int?
  /// The most touches of a session, 1-5.
  package var touches: Int?
  /// The longest touch in seconds, 5-45.
  package var touchSeconds: Int?
  /// The most seconds of touch in a session, 5-120.
  package var touchTotalSeconds: Int?
  /// The most seconds of touch in a day, 0-240.
  package var touchSecondsPerDay: Int?
  /// The least seconds of safety for each second of touch, 3-8.
  package var safetyRatio: Double?
  /// The most sessions with touch in a day, 0-2; none at all where it is zero.
  package var touchSessionsPerDay: Int?
  /// The most days with touch in any seven, 0-7.
  package var touchDaysPerWeek: Int?
  /// The most touch and rest sessions in a day together, 1-24.
  package var sessionsPerDay: Int?
  /// Categories of glimmers that are not offered.
  package var withoutCategories: Set<Glimmer.Category> = []
  /// Breath patterns that are not offered.
  package var withoutBreath: Set<String> = []

  /// Creates limits that limit nothing.
  package init() {}

  /// What holds where both hold: of each pair the stricter one.
  package func combined(with other: CareLimits?) -> CareLimits {
    guard let other else { return self }
    var limits = self
    limits.aim = Self.lower(aim, other.aim)
    limits.touches = Self.lower(touches, other.touches)
    limits.touchSeconds = Self.lower(touchSeconds, other.touchSeconds)
    limits.touchTotalSeconds = Self.lower(touchTotalSeconds, other.touchTotalSeconds)
    limits.touchSecondsPerDay = Self.lower(touchSecondsPerDay, other.touchSecondsPerDay)
    limits.safetyRatio = [safetyRatio, other.safetyRatio].compactMap { $0 }.max()
    limits.touchSessionsPerDay = Self.lower(touchSessionsPerDay, other.touchSessionsPerDay)
    limits.touchDaysPerWeek = Self.lower(touchDaysPerWeek, other.touchDaysPerWeek)
    limits.sessionsPerDay = Self.lower(sessionsPerDay, other.sessionsPerDay)
    limits.withoutCategories.formUnion(other.withoutCategories)
    limits.withoutBreath.formUnion(other.withoutBreath)
    return limits
  }

  private static func lower(_ left: Int?, _ right: Int?) -> Int? {
    [left, right].compactMap { $0 }.min()
  }

  /// Whether a glimmer may be offered.
  package func allows(_ glimmer: Glimmer) -> Bool {
    glimmer.category.map { !withoutCategories.contains($0) } ?? true
  }
}

/// What a person may choose about touching, up to the program's own ceilings.
///
/// The first sessions stay smaller whatever is chosen: wider choices count from the seventh touch
/// session on, narrower ones at once.
package struct DoseSettings: Hashable, Sendable {
  /// The longest touch in seconds, 5-45.
  package var longestTouchSeconds = 30
  /// The most touches of a session, 1-5.
  package var touchesPerSession = 3
  /// The most seconds of touch in a session, 5-120.
  package var touchTotalSeconds = PracticeLimits.touchTotalSeconds
  /// Seconds of safety for each second of touch where a practice says nothing, 3-8.
  package var safetyRatio = 4.0
  /// The most sessions with touch in a day, 0-2; two are at least four hours apart.
  package var touchSessionsPerDay = 1
  /// The most days with touch in any seven, 0-5.
  package var touchDaysPerWeek = 5

  /// Creates the program's defaults.
  package init() {}
}
