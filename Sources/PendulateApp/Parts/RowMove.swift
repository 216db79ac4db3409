import TerminalGrid

/// A way through rows: by one, by as many as are seen, or to an end.
enum RowMove: Hashable, Sendable, CaseIterable {
  case up, down, pageUp, pageDown, first, last

  /// The key for it.
  var key: Key {
    switch self {
    case .up: .up
    case .down: .down
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    case .first: .home
    case .last: .end
    }
  }

  /// The keys for all of them.
  static let keys = allCases.map(\.key)

  /// The move of a key; nil for any other key.
  init?(_ key: Key) {
    guard let move = Self.allCases.first(where: { $0.key == key }) else { return nil }
    self = move
  }

  /// The row it leads to, within `0...last`.
  func row(from row: Int, page: Int, last: Int) -> Int {
    let wanted =
      switch self {
      case .up: row - 1
      case .down: row + 1
      case .pageUp: row - page
      case .pageDown: row + page
      case .first: 0
      case .last: last
      }
    return max(0, min(wanted, last))
  }
}
