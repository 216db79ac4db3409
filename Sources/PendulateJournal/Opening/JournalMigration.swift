import GRDB

/// Brings a file to the form that the program knows, a copy of it kept before each step.
struct JournalMigration {
  let queue: DatabaseQueue
  let path: String
  let schema: JournalSchema

  func run() throws {
    switch try queue.unsafeRead({ try JournalSchema.identity(of: $0) }) {
    case .ours(schema.version): return
    case .ours(let version) where version > schema.version:
      throw JournalError.newerThanThisProgram(path: path, found: "form \(version)")
    case .ours(let version): try migrate(copying: version > 0)
    case .empty: try migrate(copying: false)
    case .foreign:
      throw JournalError.damaged(path: path, reason: "it is not a journal of this program")
    }
  }

  private func migrate(copying: Bool) throws {
    let migrator = schema.migrator
    let done = try queue.unsafeRead { try migrator.appliedIdentifiers($0) }
    for (index, step) in schema.steps.enumerated() where !done.contains(step.name) {
      if copying || index > 0 && !done.isEmpty { try copy(before: step.name) }
      try migrator.migrate(queue, upTo: step.name)
    }
    // The header then tells the form to whoever looks before opening.
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
  }

  /// Keeps the file as it is now, whole or not at all, in the place of an earlier copy.
  private func copy(before step: String) throws {
    let final = "\(path).before-\(step)"
    let partial = final + ".partial"
    removeFile(partial)
    try PrivateFiles.makeFile(partial)
    try queue.vacuum(into: partial)
    PrivateFiles.sync(partial)
    try renameFile(partial, to: final)
  }
}

extension JournalSchema {
  /// What kind of file it is.
  enum Identity: Equatable {
    case empty
    case ours(Int)
    case foreign
  }

  static func identity(of db: Database) throws -> Identity {
    let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if application == applicationID { return .ours(version) }
    let isEmpty = try Bool.fetchOne(db, sql: "SELECT NOT EXISTS (SELECT 1 FROM sqlite_master)")
    return isEmpty == true ? .empty : .foreign
  }
}
