import GRDB
package import PendulateCore

extension Journal {
  /// What holds all words of a text somewhere in it, newest first.
  ///
  /// Looked through are labels, words, sensations and glimmers, without case and accents. A session
  /// is one with its check-ins: one word may stand in its label and another in what was written
  /// afterwards. `limit` is how many at most; days and a filter leave glimmers out that have none.
  package func search(
    _ text: String, limit: Int? = nil, since: CivilDate? = nil, until: CivilDate? = nil,
    filter: EntryFilter = EntryFilter()
  ) throws(JournalError) -> [JournalMatch] {
    let wanted = WantedWords(text)
    let alarmed = try alarmed(filter)
    return try read { db in
      let window = EntryWindow(since: since, until: until, filter: filter, alarmed: alarmed)
      let found = try window.only(
        try JournalScan(wanted, includingGlimmers: true, in: db).found, in: db)
      return try found.prefix(max(0, limit ?? found.count)).map { found in
        JournalMatch(
          kind: found.kind, id: found.id,
          at: found.utcOffsetSeconds.map {
            Timestamp(milliseconds: found.at, utcOffsetSeconds: $0)
          },
          texts: try found.kind.texts(of: found.id, in: db).filter {
            wanted.found(in: $0.text) != 0
          })
      }
    }
  }
}

extension WantedWords {
  /// The first text of an entry that holds one of the words.
  func firstText(of entry: JournalEntry, in db: Database) throws -> String? {
    let kind: JournalMatch.Kind = entry.kind == .checkIn ? .checkIn : .session
    return try kind.texts(of: entry.id.rawValue, in: db).first { found(in: $0.text) != 0 }?.text
  }
}

extension JournalMatch.Kind {
  /// All private text of the one with that identifier, in the order in which it came about.
  fileprivate func texts(of id: String, in db: Database) throws -> [JournalMatch.Text] {
    switch self {
    case .glimmer:
      return try String.fetchAll(db, sql: "SELECT text FROM glimmer WHERE id = ?", arguments: [id])
        .map { JournalMatch.Text(.glimmer, $0) }
    case .session:
      let about = try String.fetchAll(
        db, sql: "SELECT about FROM session WHERE id = ? AND about IS NOT NULL", arguments: [id])
      return about.map { JournalMatch.Text(.label, $0) }
        + texts(of: try CheckIn.fetch(db, where: "sessionId = ?", arguments: [id]))
    case .checkIn: return texts(of: try CheckIn.fetch(db, where: "id = ?", arguments: [id]))
    }
  }

  private func texts(of checkIns: [CheckIn]) -> [JournalMatch.Text] {
    checkIns.flatMap { checkIn in
      (checkIn.words.map { [JournalMatch.Text(.words, $0)] } ?? [])
        + checkIn.regions.filter { !$0.sensations.isEmpty }.map {
          JournalMatch.Text(.sensations, $0.sensations.joined(separator: ", "))
        }
    }
  }
}
