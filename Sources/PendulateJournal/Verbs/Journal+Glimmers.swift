import GRDB
public import PendulateCore

extension Journal {
  /// Keeps a glimmer; one with the same identifier is replaced.
  public func keep(_ glimmer: Glimmer) throws(JournalError) {
    try write { try glimmer.insert(in: $0) }
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

  /// Keeps glimmers that are not there yet, all or none; gives the identifiers of those that were.
  public func keepNew(_ glimmers: [Glimmer]) throws(JournalError) -> Set<String> {
    try write { db in
      var known: Set<String> = []
      for glimmer in glimmers {
        let isThere = try Bool.fetchOne(
          db, sql: "SELECT EXISTS (SELECT 1 FROM glimmer WHERE id = ?)", arguments: [glimmer.id])
        if isThere == true { known.insert(glimmer.id) } else { try glimmer.insert(in: db) }
      }
      return known
    }
  }

  /// Changes one thing about a glimmer and nothing else, so that two programs may edit at once.
  ///
  /// One that came with the program, or stands in a file, has no row before its first change:
  /// `glimmer` is then written with the change.
  public func change(_ glimmer: Glimmer, _ change: GlimmerChange) throws(JournalError) {
    try write { db in
      let isThere = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM glimmer WHERE id = ?)", arguments: [glimmer.id])
      if isThere != true { try glimmer.insert(in: db) }
      try db.execute(
        sql: "UPDATE glimmer SET \(change.column) = ? WHERE id = ?",
        arguments: [change.value, glimmer.id])
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

/// One thing about a glimmer that is changed.
public enum GlimmerChange: Hashable, Sendable {
  /// The words.
  case text(String)
  /// What it leans on.
  case category(Glimmer.Category?)
  /// Whether it is a favourite.
  case favourite(Bool)
  /// Whether it is put aside.
  case archived(Bool)

  fileprivate var column: String {
    switch self {
    case .text: "text"
    case .category: "category"
    case .favourite: "favourite"
    case .archived: "archived"
    }
  }

  fileprivate var value: DatabaseValue {
    switch self {
    case .text(let text): text.databaseValue
    case .category(let category): category?.rawValue.databaseValue ?? .null
    case .favourite(let isOn), .archived(let isOn): isOn.databaseValue
    }
  }
}

extension Glimmer {
  fileprivate static let selection = "SELECT * FROM glimmer"

  fileprivate static func find(_ prefix: String, in db: Database) throws -> Glimmer {
    try Glimmer(
      row: IdentifierPrefix(prefix, kind: .glimmer).rows(db, selection: selection))
  }

  /// Writes the row, in the place of one with the same identifier.
  fileprivate func insert(in db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO glimmer
          (id, text, category, addedAt, utcOffsetSeconds, origin, needs, archived, favourite)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, text, category?.rawValue, addedAt?.milliseconds, addedAt?.utcOffsetSeconds,
      origin.rawValue, needs, isArchived, isFavourite,
    ])
  }

  init(row: Row) throws {
    let added: Int64? = try row.optional("addedAt")
    self.init(
      id: try row.value("id"), text: try row.value("text"), category: try row.word("category"),
      addedAt: added == nil ? nil : try row.timestamp("addedAt"),
      origin: try row.required("origin"), needs: try row.optional("needs"),
      isArchived: try row.value("archived"), isFavourite: try row.value("favourite"))
  }
}
