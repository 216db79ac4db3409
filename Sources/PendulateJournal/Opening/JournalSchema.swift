import GRDB

/// The forms that the file went through, in order; a step that was released is never edited.
struct JournalSchema: Sendable {
  struct Step: Sendable {
    let name: String
    let sql: String
  }

  let steps: [Step]

  /// What this program reads and writes.
  static let current = JournalSchema(steps: [
    Step(name: "first", sql: firstSQL), Step(name: "glimmerFavourites", sql: favouriteSQL),
    Step(name: "lookingBack", sql: lookingBackSQL),
  ])

  /// Marks a file as a journal of this program: "pndl", at offset 68 of the header.
  static let applicationID: Int32 = 0x706E_646C

  /// How many steps the program knows; a finished file says the same number.
  var version: Int { steps.count }

  /// The steps, each of which also counts the file's version up in the same transaction.
  var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (index, step) in steps.enumerated() {
      migrator.registerMigration(step.name) { db in
        try db.execute(sql: step.sql)
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
