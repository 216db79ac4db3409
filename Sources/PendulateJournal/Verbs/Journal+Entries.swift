import GRDB
package import PendulateCore

extension Journal {
  /// The lines of the journal, newest first: sessions, and check-ins on their own among them.
  ///
  /// - Parameters:
  ///   - offset: how many are left out at the beginning.
  ///   - limit: how many at most; nil is all.
  ///   - since: the first local day; nil is the beginning.
  ///   - until: the last local day; nil is the end.
  ///   - text: words that each of them holds somewhere, as in `search`; nil or none is all.
  ///   - filter: what each of them has to be.
  /// - Returns: the lines.
  /// - Throws: what keeps the journal from being read.
  package func entries(
    offset: Int = 0, limit: Int? = nil, since: CivilDate? = nil, until: CivilDate? = nil,
    matching text: String? = nil, filter: EntryFilter = EntryFilter()
  ) throws(JournalError) -> [JournalEntry] {
    let alarmed = try alarmed(filter)
    return try read { db in
      let window = EntryWindow(
        since: since, until: until, matching: text, filter: filter, alarmed: alarmed)
      return try window.ids(offset: max(0, offset), limit: limit, in: db).compactMap { id in
        do {
          var entry = try JournalEntry(id, in: db)
          try entry.addAnswers(from: db)
          entry.found = try window.wanted?.firstText(of: entry, in: db)
          return entry
        } catch JournalError.notFound {
          // Its identifier holds what no statement can name; it hides none of the others.
          return nil
        }
      }
    }
  }

  /// How many lines there are, as in `entries`.
  package func countOfEntries(
    since: CivilDate? = nil, until: CivilDate? = nil, matching text: String? = nil
  ) throws(JournalError) -> Int {
    try read { try EntryWindow(since: since, until: until, matching: text).count(in: $0) }
  }

  /// The sessions with one of a filter's alarms; nil where it asks for none.
  func alarmed(_ filter: EntryFilter) throws(JournalError) -> Set<String>? {
    guard !filter.alarms.isEmpty else { return nil }
    return Set(
      try figures().filter { !filter.alarms.isDisjoint(with: $0.body.escalations) }
        .map(\.id.rawValue))
  }

  /// The identifiers next to each of some in the order of the alphabet: what tells one from these
  /// by its first characters tells it from all.
  package func neighbours(of ids: some Sequence<String>) throws(JournalError) -> Set<String> {
    try read { db in
      var found: Set<String> = []
      let statement = try db.cachedStatement(
        sql: """
          SELECT MAX(id) FROM session WHERE id < ?1 UNION SELECT MIN(id) FROM session WHERE id > ?1
          UNION SELECT MAX(id) FROM checkIn WHERE id < ?1
          UNION SELECT MIN(id) FROM checkIn WHERE id > ?1
          """)
      for id in ids {
        found.formUnion(try String?.fetchAll(statement, arguments: [id]).compactMap { $0 })
      }
      return found
    }
  }

  /// The one session, or check-in on its own, whose identifier begins with these characters.
  package func entry(idPrefix prefix: String) throws(JournalError) -> JournalEntry {
    try read { db in
      let row = try IdentifierPrefix(prefix, kind: .session).rows(
        db, selection: "SELECT id FROM (\(EntryWindow.all))")
      var entry = try JournalEntry(try row.value(at: 0), in: db)
      try entry.addAnswers(from: db)
      return entry
    }
  }

  /// Everything about the one entry with that identifier.
  package func record(of id: Identifier) throws(JournalError) -> JournalRecord {
    try read { db in
      var entry = try JournalEntry(id.rawValue, in: db)
      try entry.addAnswers(from: db)
      let isSession = entry.kind != .checkIn
      return JournalRecord(
        entry: entry,
        events: isSession ? try SessionLog.events(of: id, kinds: nil, in: db) : [],
        checkIns: try CheckIn.fetch(
          db, where: isSession ? "sessionId = ?" : "id = ?", arguments: [id.rawValue]))
    }
  }

  /// What each day of some days holds, in order; days that hold nothing are left out.
  package func days(
    from first: CivilDate, through last: CivilDate
  ) throws(JournalError) -> [DayRecord] {
    // Which instant a day begins with depends on where it was: a day before is surely early enough.
    let early = Timestamp(milliseconds: Int64(first.dayNumber - 1) * 86_400_000)
    let figures = try figures(since: early)
    return try read { db in
      var days: [CivilDate: DayRecord] = [:]
      for session in figures {
        guard let highest = session.highest else { continue }
        let day = session.startedAt.localDate
        days[day, default: DayRecord(day)].highest = max(highest, days[day]?.highest ?? 0)
      }
      let arguments = EntryWindow(since: first, until: last).arguments
      let sessions = try Row.fetchCursor(
        db,
        sql: """
          SELECT startedAt, utcOffsetSeconds, touchSeconds FROM session
          WHERE startedAt BETWEEN ?1 - 64800000 AND ?2 + 64800000 AND rehearsal = 0
          """,
        arguments: arguments)
      while let row = try sessions.next() {
        let day = Timestamp(milliseconds: row[0], utcOffsetSeconds: row[1]).localDate
        let touchSeconds: Double = row[2]
        if touchSeconds > 0 {
          days[day, default: DayRecord(day)].touchSessions += 1
        } else {
          days[day, default: DayRecord(day)].otherSessions += 1
        }
      }
      let checkIns = try Row.fetchCursor(
        db,
        sql: """
          SELECT at, utcOffsetSeconds, state FROM checkIn
          WHERE at BETWEEN ?1 - 64800000 AND ?2 + 64800000 AND state IS NOT NULL
            AND kind IN ('pre', 'open') ORDER BY at DESC, id DESC
          """,
        arguments: arguments)
      while let row = try checkIns.next() {
        let day = Timestamp(milliseconds: row[0], utcOffsetSeconds: row[1]).localDate
        days[day, default: DayRecord(day)].state = BodyState(rawValue: row[2])
      }
      return days.values.filter { $0.day >= first && $0.day <= last }.sorted { $0.day < $1.day }
    }
  }
}
