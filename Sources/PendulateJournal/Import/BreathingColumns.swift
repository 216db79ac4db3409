/// The columns of a log of breathing, told by their names.
struct BreathingColumns {
  /// What a column may say.
  enum Meaning: CaseIterable {
    case date, time, pattern, seconds, minutes, planned, breaths

    /// The names that it goes by in the logs of others, the first one that of this program.
    fileprivate var names: [String] {
      switch self {
      case .date: ["date", "day"]
      case .time: ["time", "start", "start_time", "started"]
      case .pattern: ["pattern", "preset", "technique", "exercise", "name"]
      case .seconds:
        ["seconds", "duration_actual_s", "duration_s", "duration_seconds", "duration_sec"]
      case .minutes: ["minutes", "duration_min", "duration_minutes"]
      case .planned: ["duration_target_s"]
      case .breaths: ["breaths", "breath_count"]
      }
    }
  }

  private let places: [Meaning: Int]
  /// The names of those that say nothing here.
  let left: [String]
  /// How many there are; empty ones at the end do not count.
  let count: Int

  /// Reads the first line; nil where it does not name a day, a time and a length.
  init?(_ header: [String]) {
    var names = header.map { $0.lowercased() }
    while names.last?.isEmpty == true { names.removeLast() }
    var places: [Meaning: Int] = [:]
    for meaning in Meaning.allCases {
      places[meaning] = meaning.names.lazy.compactMap(names.firstIndex).first
    }
    // What was meant to be counts only where nobody says what was.
    if places[.seconds] != nil || places[.minutes] != nil { places[.planned] = nil }
    guard places[.date] != nil, places[.time] != nil, Set(names).count == names.count,
      [.seconds, .minutes, .planned].contains(where: { places[$0] != nil })
    else { return nil }
    self.places = places
    count = names.count
    let known = Set(places.values)
    left = names.indices.filter { !known.contains($0) }.map { names[$0] }
  }

  /// The value of a column in a line; empty where there is none.
  func value(_ meaning: Meaning, in values: [String]) -> String {
    places[meaning].flatMap { values.indices.contains($0) ? values[$0] : nil } ?? ""
  }

  func has(_ meaning: Meaning) -> Bool { places[meaning] != nil }
}
