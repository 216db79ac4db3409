import PendulateCore

/// What was looked out for on hunts lately, so that each thing rests for a while.
enum HuntMemory {
  /// What to look out for today.
  static func steps(
    of practice: Practice, in context: inout Context, at now: Timestamp
  ) -> [Glimmer] {
    let preferences = context.person.preferences
    return HuntWalk.steps(
      from: context.content.huntPrompts,
      seconds: context.options.minutes.map { $0 * 60 } ?? practice.huntSeconds,
      asked: preferences.huntAsked.days, at: now,
      isSouthern: preferences.hemisphere.map { $0 == .south }, using: &context.random)
  }

  /// Notes that a thing was asked; what is to be kept of it.
  static func note(_ id: String, in context: inout Context, at now: Timestamp) -> JournalWrite {
    var asked = context.person.preferences.huntAsked
    asked.note(id, on: now.localDate.dayNumber)
    return .preference(context.person.preferences.choose(.huntAsked(asked)))
  }
}
