import GRDB
import PendulateCore

/// What unwanted came since a session: a row of its own beside its check-in, and none where nobody said.
extension CheckIn {
  private static let columns = UnwantedEffect.allCases.map(\.rawValue).joined(separator: ", ")

  /// Writes the row, in the place of the one that was there.
  func insertUnwanted(in db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM unwanted WHERE checkInId = ?")
      .execute(arguments: [id.rawValue])
    guard let unwanted else { return }
    let values = UnwantedEffect.allCases.map { unwanted.contains($0).databaseValue }
    try db.cachedStatement(
      sql: """
        INSERT INTO unwanted (checkInId, \(Self.columns))
        VALUES (?\(String(repeating: ", ?", count: values.count)))
        """
    ).execute(arguments: StatementArguments([id.rawValue.databaseValue] + values))
  }

  /// What was said of the check-ins that a condition on their table names, by their identifiers.
  static func unwantedEffects(
    _ db: Database, where condition: String, arguments: StatementArguments
  ) throws -> [String: Set<UnwantedEffect>] {
    var found: [String: Set<UnwantedEffect>] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT checkInId, \(columns) FROM unwanted
        WHERE checkInId IN (SELECT id FROM checkIn WHERE \(condition))
        """,
      arguments: arguments)
    while let row = try rows.next() {
      var said: Set<UnwantedEffect> = []
      for effect in UnwantedEffect.allCases where try row.value(effect.rawValue) as Bool {
        said.insert(effect)
      }
      found[try row.value("checkInId")] = said
    }
    return found
  }
}
