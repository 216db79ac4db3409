/// On which day each thing of a hunt was asked last, so that it rests for a while.
package struct AskedDays: Hashable, Sendable {
  /// Days that are told apart from nonsense: some 27,000 years from 1970 on.
  private static let dayNumbers = 0...10_000_000

  /// The number of the day, by the id of the thing.
  package private(set) var days: [String: Int] = [:]

  /// Creates a memory of nothing.
  package init() {}

  /// Reads what `text` gives, and leaves out every part that it cannot have given.
  package init(_ text: String) {
    for part in text.split(separator: " ") {
      let pair = part.split(separator: "@")
      if pair.count == 2, let day = Int(pair[1]), Self.dayNumbers.contains(day) {
        days[String(pair[0])] = day
      }
    }
  }

  /// Notes a day, and forgets what no longer matters.
  package mutating func note(_ id: String, on day: Int) {
    days[id] = day
    days = days.filter { day - $0.value < HuntWalk.daysApart }
  }

  /// A short text of `id@day`, to be kept.
  package var text: String {
    days.sorted { $0.key < $1.key }.map { "\($0.key)@\($0.value)" }.joined(separator: " ")
  }
}
