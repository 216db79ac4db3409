import GRDB
import PendulateCore

/// Brings all that can be read of a damaged journal into a new one, and names what cannot.
///
/// It goes by the records on the pages, and asks nothing of the trees that lead to them: a damaged
/// page takes with it what lies on it, and nothing else.
struct JournalRescue {
  private var rows: [String: [RescuedRow]] = [:]
  /// What the indexes name, so that it is known where a row of it is gone.
  private var indexed: Set<String> = []
  private var report = RescueReport()

  /// Reads the file and its log; nothing is written.
  init(_ path: String) throws(JournalError) {
    let pages = try DatabasePages(path)
    var unreadable = 0
    for number in pages.numbers.map(Array.init) ?? [] {
      let page = PageRecords(number, of: pages)
      let found = page.records.compactMap(RescuedRow.init)
      // On a page of a table there is nothing but its rows.
      unreadable += page.unreadable + (found.isEmpty ? 0 : page.records.count - found.count)
      for row in found { rows[row.table.name, default: []].append(row) }
      if found.isEmpty { indexed.formUnion(page.records.compactMap(Self.indexedID)) }
    }
    if pages.missing > 0 {
      report.losses.append("The file ends \(CountedNoun.words(pages.missing, "page")) early.")
    }
    if unreadable > 0 {
      report.losses.append(
        "\(CountedNoun.words(unreadable, "place")) in the file could not be read.")
    }
    // Of two with the same key, the one stays that is surely as it was written.
    for name in rows.keys {
      rows[name]?.sort { ($0.isAsWritten ?? false) && !($1.isAsWritten ?? false) }
    }
  }

  /// The id of a session or a check-in that an index of their times names; nil for other records.
  private static func indexedID(_ record: [DatabaseValue]) -> String? {
    guard record.count == 2, case .int64 = record[0].storage,
      case .string(let id) = record[1].storage, id.utf8.count == 36
    else { return nil }
    return id
  }

  /// Whether there is nothing of a journal in it.
  var isEmpty: Bool { rows.isEmpty }

  /// Writes all of it into a new journal.
  mutating func write(into db: Database) throws -> RescueReport {
    try write(.session, in: db)
    try mendSessions(in: db)
    try write(.event, in: db)
    try mendCheckIns(in: db)
    for table in [RecordTable.checkIn, .checkInRegion, .unwanted, .glimmer, .consent, .preference] {
      try write(table, in: db)
    }
    try leaveOutWhatSaysNothing(in: db)
    try nameWhatIsGone(in: db)
    report.sessions = try count("session", in: db)
    report.checkIns = try count("checkIn", in: db)
    report.glimmers = try count("glimmer", in: db)
    return report
  }

  private func count(_ table: String, in db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \(table)") ?? 0
  }

  private mutating func write(_ table: RecordTable, in db: Database) throws {
    for row in rows[table.name] ?? [] {
      // What a session comes to is computed again.
      let row = table.name == "session" ? row.with("hasFigures", 0.databaseValue) : row
      do {
        guard try insert(row, in: db) else { continue }
        if row.isAsWritten == false { report.losses.append(row.record.sentence) }
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        report.losses.append("\(row.record.name.capitalizedFirst) could not be read.")
      }
    }
  }

  /// Inserts a row; without the words that the journal does not take, where there are any.
  private func insert(_ row: RescuedRow, in db: Database) throws -> Bool {
    do {
      return try row.insert(in: db)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      return try row.withoutUnknownWords().insert(in: db)
    }
  }

  /// Sessions whose own row is gone are put together from what belongs to them.
  private mutating func mendSessions(in db: Database) throws {
    let known = Set(try String.fetchAll(db, sql: "SELECT id FROM session"))
    var first: [String: RescuedRow] = [:]
    for row in rows[RecordTable.event.name] ?? [] where !known.contains(row.id) {
      let isEarlier =
        first[row.id].map {
          (Int.fromDatabaseValue(row["sequence"]) ?? .max)
            < (Int.fromDatabaseValue($0["sequence"]) ?? .max)
        } ?? true
      if isEarlier { first[row.id] = row }
    }
    for (id, row) in first.sorted(by: { $0.key < $1.key }) {
      let opening = String.fromDatabaseValue(row["body"]).flatMap { try? EventLine.decode($0) }
      guard
        let start = opening?.wall.flatMap({ Timestamp(rfc3339: $0) })
          ?? Self.time(in: id)
      else {
        report.losses.append("Session \(id) could not be read, nor when it was.")
        continue
      }
      try db.execute(
        sql: """
          INSERT INTO session (id, startedAt, utcOffsetSeconds, practice, mode, rehearsal)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id, start.milliseconds, start.utcOffsetSeconds, opening?.plan?.practice ?? "unknown",
          // Where it is not known, it counts as one that touched: that closes sooner.
          (opening?.plan?.mode ?? .touch).rawValue, opening?.plan?.rehearsal ?? false,
        ])
      report.losses.append(
        "Session \(id) is put together from its events; its label could not be read.")
    }
  }

  /// When an identifier was made, as its first 48 bits say (RFC 9562, section 5.7).
  private static func time(in id: String) -> Timestamp? {
    Int64(id.filter { $0 != "-" }.prefix(12), radix: 16).map { Timestamp(milliseconds: $0) }
  }

  /// A check-in whose session is gone stands on its own.
  private mutating func mendCheckIns(in db: Database) throws {
    let known = Set(try String.fetchAll(db, sql: "SELECT id FROM session"))
    let checkIns = rows[RecordTable.checkIn.name] ?? []
    rows[RecordTable.checkIn.name] = checkIns.map { row in
      guard let session = String.fromDatabaseValue(row["sessionId"]), !known.contains(session)
      else { return row }
      report.losses.append("The session of check-in \(row.id) could not be read.")
      return row.with("sessionId", .null)
    }
  }

  // MARK: What says nothing

  /// Leaves out the rows that no reader of a journal understands, so that none of them is stopped.
  private mutating func leaveOutWhatSaysNothing(in db: Database) throws {
    try closeGaps(in: db)
    for id in try String.fetchAll(db, sql: "SELECT id FROM checkIn") {
      guard (try? CheckIn.fetch(db, where: "id = ?", arguments: [id])) == nil else { continue }
      try leaveOutMarks(of: id, in: db)
      if (try? CheckIn.fetch(db, where: "id = ?", arguments: [id])) == nil {
        try leaveOut("check-in", id, from: "checkIn", in: db)
      }
    }
    for row in try Row.fetchAll(db, sql: Glimmer.selection) where (try? Glimmer(row: row)) == nil {
      try leaveOut("glimmer", row[0], from: "glimmer", in: db)
    }
    for row in try Row.fetchAll(db, sql: JournalSession.selection)
    where (try? JournalSession(row: row)) == nil {
      try leaveOut("session", row["id"], from: "session", in: db)
    }
  }

  /// Names the sessions and check-ins that are gone altogether, and sessions without their end.
  private mutating func nameWhatIsGone(in db: Database) throws {
    let known = Set(
      try String.fetchAll(db, sql: "SELECT id FROM session UNION ALL SELECT id FROM checkIn"))
    for id in indexed.subtracting(known).sorted() {
      report.losses.append("The session or check-in \(id) could not be read.")
    }
    let endless = try String.fetchAll(
      db,
      sql: """
        SELECT id FROM session WHERE outcome IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM event WHERE sessionId = session.id AND kind = 'sessionEnd')
        ORDER BY id
        """)
    for id in endless {
      report.losses.append("The last events of session \(id) could not be read.")
    }
  }

  /// Leaves out the marks of a check-in that nobody understands, and keeps all else of it.
  private mutating func leaveOutMarks(of id: String, in db: Database) throws {
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM checkInRegion WHERE checkInId = ?", arguments: [id])
    for row in rows where (try? BodyMark(row: row)) == nil {
      let position: Int = row["position"]
      try db.execute(
        sql: "DELETE FROM checkInRegion WHERE checkInId = ? AND position = ?",
        arguments: [id, position])
      report.losses.append("Mark \(position) of check-in \(id) could not be read.")
    }
  }

  private mutating func leaveOut(
    _ kind: String, _ id: String, from table: String, in db: Database
  ) throws {
    try db.execute(sql: "DELETE FROM \(table) WHERE id = ?", arguments: [id])
    report.losses.append("\(kind.capitalizedFirst) \(id) says nothing that can be understood.")
  }

  /// Names the events that are missing or not understood, and numbers the others anew.
  private mutating func closeGaps(in db: Database) throws {
    for id in try String.fetchAll(db, sql: "SELECT id FROM session ORDER BY id") {
      let rows = try Row.fetchAll(
        db, sql: "SELECT sequence, t, kind, body FROM event WHERE sessionId = ? ORDER BY sequence",
        arguments: [id])
      var kept: [EventRow] = []
      var expected = 0
      for row in rows {
        let sequence: Int = row[0]
        if sequence > expected { lose(expected..<sequence, of: id) }
        expected = sequence + 1
        let body: String = row[3]
        if (try? EventLine.decode(body)) == nil {
          lose(sequence..<sequence + 1, of: id)
        } else {
          kept.append(
            EventRow(sessionID: id, sequence: kept.count, t: row[1], kind: row[2], body: body))
        }
      }
      guard kept.count < expected else { continue }
      try db.execute(sql: "DELETE FROM event WHERE sessionId = ?", arguments: [id])
      for row in kept { try row.insert(in: db) }
    }
  }

  private mutating func lose(_ numbers: Range<Int>, of session: String) {
    report.losses.append(
      numbers.count == 1
        ? "Event \(numbers.lowerBound) of session \(session) could not be read."
        : "Events \(numbers.lowerBound) to \(numbers.upperBound - 1) of session \(session) could not be read."
    )
  }
}

extension String {
  /// The same, with a capital letter at its front.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
