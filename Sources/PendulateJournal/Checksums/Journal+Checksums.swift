import GRDB
import PendulateCore

/// An entry that is not as it was written: a bit of it has changed on the disk, or another program
/// has written to it.
package struct ChangedRecord: Hashable, Sendable {
  /// What it is, as in "event 3 of session 019ca5f0-…".
  package let name: String
  /// Whether it can be computed again, so that nothing is lost with it.
  package let isDerived: Bool

  /// That it is so, in a sentence.
  package var sentence: String {
    "\(name.prefix(1).uppercased())\(name.dropFirst()) is not as it was written."
  }

  init(_ table: RecordTable, key: [DatabaseValue]) {
    let words = key.map(\.asWord)
    name =
      switch table.name {
      case "event": "event \(words[1]) of session \(words[0])"
      case "checkIn": "check-in \(words[0])"
      case "checkInRegion": "mark \(words[1]) of check-in \(words[0])"
      case "unwanted": "what came since, of check-in \(words[0])"
      case "consent": "what the questions before touching led to"
      case "preference": "the choice of \(words[0])"
      case "sessionFigures": "what session \(words[1]) comes to"
      default: "\(table.name) \(words[0])"
      }
    isDerived = table.name == RecordTable.sessionFigures.name
  }
}

extension DatabaseValue {
  fileprivate var asWord: String {
    switch storage {
    case .null: "without a name"
    case .int64(let number): "\(number)"
    case .double(let number): "\(number)"
    case .string(let text): text
    case .blob: "without a name"
    }
  }
}

extension Journal {
  /// The entries that are not as they were written; it reads all of them.
  package func changedRecords() throws(JournalError) -> [ChangedRecord] {
    try read { try Self.changedRecords(in: $0) }
  }

  static func changedRecords(in db: Database) throws -> [ChangedRecord] {
    try RecordTable.all.flatMap { table in
      try table.changedKeys(in: db).map { ChangedRecord(table, key: $0) }
    }
  }
}

extension Journal {
  /// Reads every entry; throws at the first one that nobody would understand.
  static func readAll(in db: Database) throws {
    _ = try CheckIn.fetch(db, where: "TRUE", arguments: [])
    for row in try Row.fetchAll(db, sql: Glimmer.selection) { _ = try Glimmer(row: row) }
    for row in try Row.fetchAll(db, sql: JournalSession.selection) {
      _ = try JournalSession(row: row)
    }
    let bodies = try String.fetchCursor(db, sql: "SELECT body FROM event")
    while let body = try bodies.next() {
      if (try? EventLine.decode(body)) == nil {
        throw MalformedEntry(reason: "an event cannot be understood")
      }
    }
  }
}
