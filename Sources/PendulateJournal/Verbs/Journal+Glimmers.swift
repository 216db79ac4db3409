import GRDB
public import PendulateCore

extension Journal {
  /// Keeps a glimmer; one with the same identifier is replaced.
  public func keep(_ glimmer: Glimmer) throws(JournalError) {
    try write { db in
      try db.cachedStatement(
        sql: """
          INSERT INTO glimmer
            (id, text, category, addedAt, utcOffsetSeconds, origin, needs, archived)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET text = excluded.text, category = excluded.category,
            addedAt = excluded.addedAt, utcOffsetSeconds = excluded.utcOffsetSeconds,
            origin = excluded.origin, needs = excluded.needs, archived = excluded.archived
          """
      ).execute(arguments: [
        glimmer.id, glimmer.text, glimmer.category?.rawValue, glimmer.addedAt?.milliseconds,
        glimmer.addedAt?.utcOffsetSeconds, glimmer.origin.rawValue, glimmer.needs,
        glimmer.isArchived,
      ])
    }
  }

  /// The glimmers that were kept, in the order of their identifiers, which is that of adding.
  public func glimmers(includingArchived: Bool = true) throws(JournalError) -> [Glimmer] {
    try read { db in
      try Row.fetchAll(
        db, sql: Glimmer.selection + " WHERE archived <= ? ORDER BY id",
        arguments: [includingArchived]
      ).map(Glimmer.init(row:))
    }
  }

  /// Puts the one glimmer aside whose identifier begins with these characters, or takes it back.
  @discardableResult
  public func archiveGlimmer(
    idPrefix prefix: String, archived: Bool = true
  ) throws(JournalError) -> Glimmer {
    try write { db in
      let found = try Glimmer.find(prefix, in: db)
      try db.execute(
        sql: "UPDATE glimmer SET archived = ? WHERE id = ?", arguments: [archived, found.id])
      return Glimmer(
        id: found.id, text: found.text, category: found.category, addedAt: found.addedAt,
        origin: found.origin, needs: found.needs, isArchived: archived)
    }
  }

  /// Removes the one glimmer whose identifier begins with these characters, and gives it back.
  @discardableResult
  public func removeGlimmer(idPrefix prefix: String) throws(JournalError) -> Glimmer {
    try write { db in
      let found = try Glimmer.find(prefix, in: db)
      try db.execute(sql: "DELETE FROM glimmer WHERE id = ?", arguments: [found.id])
      return found
    }
  }
}

extension Glimmer {
  fileprivate static let selection = "SELECT * FROM glimmer"

  fileprivate static func find(_ prefix: String, in db: Database) throws -> Glimmer {
    try Glimmer(
      row: IdentifierPrefix(prefix, kind: .glimmer).rows(db, selection: selection))
  }

  init(row: Row) throws {
    let added: Int64? = try row.optional("addedAt")
    self.init(
      id: try row.value("id"), text: try row.value("text"), category: try row.word("category"),
      addedAt: added == nil ? nil : try row.timestamp("addedAt"),
      origin: try row.required("origin"), needs: try row.optional("needs"),
      isArchived: try row.value("archived"))
  }
}
