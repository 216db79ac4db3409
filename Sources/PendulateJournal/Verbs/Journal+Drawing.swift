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
      var found = try Row.fetchAll(
        db, sql: Glimmer.selection + " WHERE \(condition) LIMIT ?", arguments: [Self.mostCounted])
      let isDrawn = found.count == Self.mostCounted
      if isDrawn {
        // The last digits of an identifier are left to chance (RFC 9562, section 5.7).
        let digits = String(UInt64.random(in: 0..<1 << 48), radix: 16)
        let place = String(repeating: "0", count: 12 - digits.count) + digits
        for start in [place, ""] {
          let next = try Row.fetchAll(
            db,
            sql: Glimmer.selection + """
               INDEXED BY glimmerByChance
              WHERE substr(id, -12) >= ? AND \(condition) ORDER BY substr(id, -12) LIMIT 1
              """,
            arguments: [start])
          if !next.isEmpty {
            found = next
            break
          }
        }
      }
      let glimmers = try found.map { try Glimmer(row: $0) }.filter { !ids.contains($0.id) }
      let count = isDrawn ? Self.mostCounted : glimmers.count
      return glimmers.randomElement().map { DrawnGlimmer(glimmer: $0, count: count) }
    }
  }
}
