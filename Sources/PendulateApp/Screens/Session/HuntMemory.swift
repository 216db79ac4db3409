import PendulateCore

/// What was looked out for on hunts lately, so that each thing rests for a while.
enum HuntMemory {
  /// When each thing of a hunt was asked last.
  private static let key = "huntAsked"

  /// What to look out for today.
  static func steps(
    of practice: Practice, in context: inout Context, at now: Timestamp
  ) -> [Glimmer] {
    let hemisphere = context.person.preferences["hemisphere"]
    return HuntWalk.steps(
      from: context.content.huntPrompts,
      seconds: context.options.minutes.map { $0 * 60 } ?? practice.huntSeconds,
      asked: AskedDays(context.person.preferences[key]).days, at: now,
      isSouthern: hemisphere == "south" ? true : hemisphere == "north" ? false : nil,
      using: &context.random)
  }

  /// Notes that a thing was asked; what is to be kept of it.
  static func note(_ id: String, in context: inout Context, at now: Timestamp) -> JournalWrite {
    var asked = AskedDays(context.person.preferences[key])
    asked.note(id, on: now.localDate.dayNumber)
    context.person.preferences[key] = asked.text
    return .preference(key, asked.text)
  }
}

/// On which day each thing of a hunt was asked last, as a short text of `id@day`.
struct AskedDays {
  private(set) var days: [String: Int] = [:]

  init(_ text: String?) {
    for part in text?.split(separator: " ") ?? [] {
      let pair = part.split(separator: "@")
      if pair.count == 2, let day = Int(pair[1]) { days[String(pair[0])] = day }
    }
  }

  /// Notes a day, and forgets what no longer matters.
  mutating func note(_ id: String, on day: Int) {
    days[id] = day
    days = days.filter { day - $0.value < HuntWalk.daysApart }
  }

  var text: String {
    days.sorted { $0.key < $1.key }.map { "\($0.key)@\($0.value)" }.joined(separator: " ")
  }
}
