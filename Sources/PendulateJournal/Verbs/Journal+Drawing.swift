import Foundation
import GRDB
package import PendulateCore

/// One glimmer by chance, however many there are.
package struct DrawnGlimmer: Hashable, Sendable {
  /// The glimmer.
  package let glimmer: Glimmer
  /// Out of how many, as far as they were counted.
  package let count: Int
}

extension Journal {
  /// The most that are counted one by one; of more, one is found without looking at all of them.
  private static let mostCounted = 500

  /// The rows of those glimmers that came from elsewhere, as far as there are any.
  package func glimmers(withIDs ids: [String]) throws(JournalError) -> [Glimmer] {
    try read { db in
      let statement = try db.cachedStatement(sql: Glimmer.selection + " WHERE id = ?")
      return try ids.compactMap { id in
        try Row.fetchOne(statement, arguments: [id]).map { try Glimmer(row: $0) }
      }
    }
  }

  /// Draws one of those that were added and not put aside; nil where there is none.
  ///
  /// All have the same chance where there are not more than some hundreds.
  package func drawGlimmer(
    category: Glimmer.Category?, favouritesOnly: Bool, except ids: Set<String>
  ) throws(JournalError) -> DrawnGlimmer? {
    try read { db in
      var condition = "origin <> 'starter' AND archived = 0"
      if let category { condition += " AND category = '\(category.rawValue)'" }
      if favouritesOnly { condition += " AND favourite = 1" }
      func rows(from id: String, limit: Int) throws -> [Row] {
        try Row.fetchAll(
          db, sql: Glimmer.selection + " WHERE \(condition) AND id >= ? ORDER BY id LIMIT ?",
          arguments: [id, limit])
      }
      var found = try rows(from: "", limit: Self.mostCounted)
      if found.count == Self.mostCounted,
        let range = try Row.fetchOne(db, sql: "SELECT MIN(id), MAX(id) FROM glimmer")
      {
        // From a place between the first and the last on, and some way further.
        let place = Self.between(try range.value(at: 0), try range.value(at: 1))
        let others = try rows(from: place, limit: 100)
        if others.count == 100 { found = others }
      }
      let glimmers = try found.map { try Glimmer(row: $0) }.filter { !ids.contains($0.id) }
      return glimmers.randomElement().map { DrawnGlimmer(glimmer: $0, count: glimmers.count) }
    }
  }

  /// An identifier between two others, by the sixteen digits behind what they share.
  private static func between(_ first: String, _ last: String) -> String {
    let shared = first.commonPrefix(with: last)
    func number(_ text: String) -> UInt64 {
      let digits = text.dropFirst(shared.count).filter(\.isHexDigit).prefix(8)
      return UInt64(digits + String(repeating: "0", count: 8 - digits.count), radix: 16) ?? 0
    }
    let (low, high) = (number(first), max(number(first), number(last)))
    let chosen = String(UInt64.random(in: low...high), radix: 16)
    let digits = String(repeating: "0", count: max(0, 8 - chosen.count)) + chosen
    // The hyphens of an identifier stand where they stood.
    var rest = Array(digits)
    var text = shared
    for character in first.dropFirst(shared.count) where !rest.isEmpty {
      text.append(character == "-" ? "-" : rest.removeFirst())
    }
    return text
  }
}
