/// Identifiers cut to as many characters as tell them apart.
///
/// The front of an identifier is the time it was made, so that those of one minute share much of it.
struct ShortIDs {
  /// At least this many characters, so that what was noted down stays good for a while.
  static let shortest = 8

  private let length: Int

  /// Finds the length at which all of them differ.
  init(_ ids: some Sequence<String>) {
    var longest = Self.shortest
    let sorted = ids.sorted()
    for (left, right) in zip(sorted, sorted.dropFirst()) where left != right {
      let shared = zip(left.utf8, right.utf8).prefix { $0 == $1 }.count
      longest = max(longest, shared + 1)
    }
    length = longest
  }

  /// The front of an identifier.
  func short(_ id: String) -> String {
    let front = id.prefix(length)
    return front.hasSuffix("-") ? String(front.dropLast()) : String(front)
  }
}
