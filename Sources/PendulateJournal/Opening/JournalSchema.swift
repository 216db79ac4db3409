import GRDB

/// The forms that the file went through, in order; a step that was released is never edited.
struct JournalSchema: Sendable {
  struct Step: Sendable {
    let name: String
    let sql: String
    /// What is done after it, in the same transaction.
    var work: (@Sendable (Database) throws -> Void)?
  }

  let steps: [Step]

  /// What this program reads and writes.
  static let current = JournalSchema(steps: [
    Step(name: "first", sql: firstSQL), Step(name: "glimmerFavourites", sql: favouriteSQL),
    Step(name: "lookingBack", sql: lookingBackSQL),
    Step(
      name: "checksums", sql: checksumSQL,
      work: { try RecordTable.seal(RecordTable.ofChecksumStep, in: $0) }),
    Step(name: "unwanted", sql: unwantedSQL),
  ])

  /// Marks a file as a journal of this program: "pndl", at offset 68 of the header.
  static let applicationID: Int32 = 0x706E_646C

  /// How many steps the program knows; a finished file says the same number.
  var version: Int { steps.count }

  /// Whether the tables of a file are described in just these words.
  func isDescribed(by db: Database) throws -> Bool {
    let fresh = try DatabaseQueue()
    try migrator.migrate(fresh)
    return try Self.descriptions(in: db) == fresh.read { try Self.descriptions(in: $0) }
  }

  private static func descriptions(in db: Database) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT type || name || tbl_name || COALESCE(sql, '') FROM sqlite_master ORDER BY 1")
  }

  /// The steps, each of which also counts the file's version up in the same transaction.
  var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (index, step) in steps.enumerated() {
      migrator.registerMigration(step.name) { db in
        try db.execute(sql: step.sql)
        try step.work?(db)
        try db.execute(
          sql: """
            PRAGMA application_id = \(JournalSchema.applicationID);
            PRAGMA user_version = \(index + 1);
            """)
      }
    }
    return migrator
  }
}
