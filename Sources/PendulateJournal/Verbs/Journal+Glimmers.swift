import GRDB
package import PendulateCore

extension Journal {
  /// Keeps a glimmer; one with the same identifier is replaced.
  package func keep(_ glimmer: Glimmer) throws(JournalError) {
    try write { try glimmer.insert(in: $0) }
  }

  /// The glimmers that were kept, in the order of their identifiers, which is that of adding.
  package func glimmers(includingArchived: Bool = true) throws(JournalError) -> [Glimmer] {
    try read { db in
      let rows = try Row.fetchCursor(
        db, sql: Glimmer.selection + " WHERE archived <= ? ORDER BY id",
        arguments: [includingArchived])
      var glimmers: [Glimmer] = []
      while let row = try rows.next() { glimmers.append(try Glimmer(row: row)) }
      return glimmers
    }
  }

  /// Keeps a glimmer unless one is there already whose words are the same, which is then given.
  ///
  /// `ids` are the identifiers of all that are there afterwards.
  package func keep(
    _ glimmer: Glimmer, unless isSame: (String) -> Bool
  ) throws(JournalError) -> (known: Glimmer?, ids: [String]) {
    try write { db in
      var ids: [String] = []
      var knownID: String?
      let rows = try Row.fetchCursor(db, sql: "SELECT id, text FROM glimmer ORDER BY id")
      while let row = try rows.next() {
        let id: String = try row.value(at: 0)
        ids.append(id)
        if knownID == nil, isSame(try row.value(at: 1)) { knownID = id }
      }
      if let knownID { return (try Glimmer.find(knownID, in: db), ids) }
      try glimmer.insert(in: db)
      return (nil, ids + [glimmer.id])
    }
  }

  /// Keeps glimmers that are not there yet, all or none; gives the identifiers of those that were.
  package func keepNew(_ glimmers: [Glimmer]) throws(JournalError) -> Set<String> {
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
  package func change(
    _ glimmer: Glimmer, _ change: GlimmerChange, at now: Timestamp = .now()
  ) throws(JournalError) {
    try write { db in
      let isThere = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM glimmer WHERE id = ?)", arguments: [glimmer.id])
      if isThere != true { try glimmer.insert(in: db) }
      try db.execute(
        sql: "UPDATE glimmer SET \(change.column) = ?, changedAt = ? WHERE id = ?",
        arguments: [change.value, now.milliseconds, glimmer.id])
    }
  }

  /// Removes the one glimmer whose identifier begins with these characters, and gives it back.
  @discardableResult
  package func removeGlimmer(idPrefix prefix: String) throws(JournalError) -> Glimmer {
    try write { db in
      let found = try Glimmer.find(prefix, in: db)
      try db.execute(sql: "DELETE FROM glimmer WHERE id = ?", arguments: [found.id])
      return found
    }
  }
}

extension GlimmerChange {
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
  static let selection = """
    SELECT id, text, category, addedAt, utcOffsetSeconds, origin, needs, archived, favourite
    FROM glimmer
    """

  fileprivate static func find(_ prefix: String, in db: Database) throws -> Glimmer {
    try Glimmer(
      row: IdentifierPrefix(prefix, kind: .glimmer).rows(db, selection: selection))
  }

  /// Writes the row, in the place of one with the same identifier.
  func insert(in db: Database) throws {
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

  /// Reads a row of `selection`.
  init(row: Row) throws {
    let added: Int64? = try row.optional(at: 3)
    let category: String? = try row.optional(at: 2)
    guard let origin = Origin(rawValue: try row.value(at: 5)) else {
      throw MalformedEntry(reason: "a glimmer came from nowhere that is known")
    }
    self.init(
      id: try row.value(at: 0), text: try row.value(at: 1),
      category: try category.map { name in
        guard let category = Category(rawValue: name) else {
          throw MalformedEntry(reason: "a glimmer has an unknown category")
        }
        return category
      },
      addedAt: try added.map {
        Timestamp(milliseconds: $0, utcOffsetSeconds: try row.value(at: 4))
      },
      origin: origin, needs: try row.optional(at: 6), isArchived: try row.value(at: 7),
      isFavourite: try row.value(at: 8))
  }
}
