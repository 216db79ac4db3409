import GRDB

/// The front of an identifier, as a person types it.
struct IdentifierPrefix {
  let prefix: String
  let kind: JournalError.Entry

  init(_ prefix: String, kind: JournalError.Entry) {
    self.prefix = prefix
    self.kind = kind
  }

  /// The one row whose identifier is this or begins with it, from `selection … WHERE`.
  func rows(_ db: Database, selection: String) throws -> Row {
    guard !prefix.isEmpty else { throw JournalError.notFound(kind: kind, id: prefix) }
    if let exact = try Row.fetchOne(db, sql: selection + " WHERE id = ?", arguments: [prefix]) {
      return exact
    }
    // Identifiers are of ASCII letters, digits and hyphens, which all come before the tilde.
    let rows = try Row.fetchAll(
      db, sql: selection + " WHERE id >= ?1 AND id < ?1 || '~' ORDER BY id",
      arguments: [prefix.lowercased()])
    guard let first = rows.first else { throw JournalError.notFound(kind: kind, id: prefix) }
    guard rows.count == 1 else {
      throw JournalError.ambiguous(kind: kind, id: prefix, matches: rows.count)
    }
    return first
  }
}
