import GRDB

extension RecordTable {
  /// Gives a checksum to every row that was written, or changed, since the last time.
  ///
  /// Whatever writes to a table leaves its rows without one (see `JournalSchema.checksumSQL`), so
  /// that no way of writing can forget it.
  static func sealAll(in db: Database) throws {
    try seal(all, in: db)
  }

  /// The same for some tables.
  static func seal(_ tables: [RecordTable], in db: Database) throws {
    for table in tables { try table.seal(in: db) }
  }

  private func seal(in db: Database) throws {
    let open = try db.cachedStatement(
      sql: "SELECT \(columnList) FROM \(name) WHERE checksum IS NULL LIMIT 1000 OFFSET ?")
    // Rows that cannot be named, as another program wrote them with a NUL in their key, stay open.
    var stuck = 0
    while true {
      let rows = try Row.fetchAll(open, arguments: [stuck])
      guard !rows.isEmpty else { return }
      let condition = keys.map { "\($0) = ?" }.joined(separator: " AND ")
      let seal = try db.cachedStatement(
        sql: "UPDATE \(name) SET checksum = ? WHERE \(condition)")
      for row in rows {
        let values = Array(row.databaseValues)
        let checksum = RecordChecksum.of(values, in: self).databaseValue
        try seal.execute(arguments: StatementArguments([checksum] + values.prefix(keyCount)))
        if db.changesCount == 0 { stuck += 1 }
      }
    }
  }

  /// The keys of the rows that are not as they were written.
  func changedKeys(in db: Database) throws -> [[DatabaseValue]] {
    var found: [[DatabaseValue]] = []
    let rows = try Row.fetchCursor(db, sql: "SELECT \(columnList), checksum FROM \(name)")
    while let row = try rows.next() {
      let values = row.databaseValues
      let checksum = RecordChecksum.of(values.prefix(columns.count), in: self).databaseValue
      if values.last != checksum { found.append(Array(values.prefix(keyCount))) }
    }
    return found
  }
}
