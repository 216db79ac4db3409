import GRDB

/// A row that was found on a page, and the table that it belongs to.
struct RescuedRow {
  let table: RecordTable
  /// Its values, for as many of the first columns as the file had then.
  let values: [DatabaseValue]
  /// Whether its checksum says that it is as it was written; nil where it has none.
  let isAsWritten: Bool?

  /// The table whose rows look like a record; nil for what belongs to an index or something else.
  init?(_ record: [DatabaseValue]) {
    var likely: RescuedRow?
    for table in RecordTable.all {
      guard let row = RescuedRow(record, in: table) else { continue }
      if row.isAsWritten == true {
        self = row
        return
      }
      likely = likely ?? row
    }
    guard let likely else { return nil }
    self = likely
  }

  private init?(_ record: [DatabaseValue], in table: RecordTable) {
    let columns = table.columns
    // Columns that came with later forms are missing in rows of earlier ones.
    guard record.count >= table.leastColumns, record.count <= columns.count + 1 else { return nil }
    var values: [DatabaseValue] = []
    for (column, value) in zip(columns, record) {
      guard let fitting = column.fitting(value) else { return nil }
      values.append(fitting)
    }
    self.table = table
    self.values = values
    if record.count == columns.count + 1, let told = Int64.fromDatabaseValue(record[columns.count])
    {
      isAsWritten = told == RecordChecksum.of(values, in: table)
    } else {
      isAsWritten = nil
    }
  }

  /// What it is called.
  var record: ChangedRecord { ChangedRecord(table, key: Array(values.prefix(table.keyCount))) }

  /// The text of its first column, which names what it is or what it belongs to.
  var id: String { values.first.flatMap(String.fromDatabaseValue) ?? "" }

  /// The value of a column; null where the row has none.
  subscript(column: String) -> DatabaseValue {
    guard let index = table.columns.firstIndex(where: { $0.name == column }),
      values.indices.contains(index)
    else { return .null }
    return values[index]
  }

  /// The same with another value of a column.
  func with(_ column: String, _ value: DatabaseValue) -> RescuedRow {
    guard let index = table.columns.firstIndex(where: { $0.name == column }),
      values.indices.contains(index)
    else { return self }
    var changed = values
    changed[index] = value
    return RescuedRow(table: table, values: changed, isAsWritten: isAsWritten)
  }

  init(table: RecordTable, values: [DatabaseValue], isAsWritten: Bool?) {
    self.table = table
    self.values = values
    self.isAsWritten = isAsWritten
  }

  /// Writes it, unless there is one with the same key already; whether it did.
  func insert(in db: Database) throws -> Bool {
    let names = table.columns.prefix(values.count).map(\.name)
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    try db.cachedStatement(
      sql: """
        INSERT INTO \(table.name) (\(names.joined(separator: ", "))) VALUES (\(marks))
        ON CONFLICT DO NOTHING
        """
    ).execute(arguments: StatementArguments(values))
    return db.changesCount > 0
  }
}

extension RecordTable {
  /// How many columns a row of the first form had.
  var leastColumns: Int {
    switch name {
    case Self.session.name: 11
    case Self.checkIn.name: 9
    case Self.glimmer.name: 8
    // Without its checksum it looks like a row of an index.
    case Self.preference.name: columns.count + 1
    default: columns.count
    }
  }
}

extension RecordTable.Column {
  /// A value as the column gives it back; nil where it cannot stand there.
  ///
  /// A number without a fraction is kept as an integer, whatever the column.
  fileprivate func fitting(_ value: DatabaseValue) -> DatabaseValue? {
    switch (content, value.storage) {
    case (_, .null): isOptional ? value : nil
    case (.text, .string), (.integer, .int64), (.real, .double), (.bytes, .blob): value
    case (.real, .int64(let number)): Double(number).databaseValue
    case (.text, _), (.integer, _), (.real, _), (.bytes, _): nil
    }
  }
}
