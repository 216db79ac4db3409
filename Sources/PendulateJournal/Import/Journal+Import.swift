extension Journal {
  /// Takes what an export in the form of `pendulate.journal/1` holds: all of it or nothing.
  ///
  /// Entries are told apart by their identifiers, so that to do it again changes nothing. What is
  /// known stays: of a session or a check-in that is there in part, the rest is taken, and a wording
  /// only where it was surely changed later. While another process is in a session, `.inUse` is thrown.
  @discardableResult
  package func importExport(_ text: String) throws(JournalError) -> MergeCounts {
    var text = text
    text.makeContiguousUTF8()
    let whole = text
    return try withoutOtherSessions { () throws(JournalError) -> MergeCounts in
      let live = liveSessions
      return try write { db in
        var union = JournalUnion(db, live: live, rule: .knownStays)
        var whole = whole
        try whole.withUTF8 { bytes in
          let document = try ImportedDocument(bytes) { try union.take($0) }
          for checkIn in document.checkIns { try union.take(checkIn) }
          for glimmer in document.glimmers { try union.take(glimmer) }
        }
        return union.counts
      }
    }
  }

  /// Takes a log of breathing as CSV, whose first line names its columns: all of it or nothing, and
  /// again without change.
  ///
  /// Times are of the wall clock; `offset` gives the seconds east of UTC at an instant in seconds
  /// since 1970.
  @discardableResult
  package func importBreathing(
    _ text: String, zone offset: (Int) -> Int
  ) throws(JournalError) -> BreathingImport {
    let log: BreathingLog
    do {
      log = try BreathingLog(text, offset: offset)
    } catch {
      throw JournalError(error, path: location.journalFile)
    }
    let counts = try withoutOtherSessions { () throws(JournalError) -> MergeCounts in
      let live = liveSessions
      return try write { db in
        var union = JournalUnion(db, live: live, rule: .knownStays)
        for session in log.sessions { try union.take(session) }
        return union.counts
      }
    }
    return BreathingImport(
      sessions: counts.sessions, columnsLeft: log.columnsLeft, linesLeft: log.linesLeft)
  }
}

/// What a log of breathing brought.
package struct BreathingImport: Hashable, Sendable {
  /// What became of its lines.
  package let sessions: MergeCounts.Entries
  /// The names of the columns that say nothing here.
  package let columnsLeft: [String]
  /// How many lines were left, as no time was breathed in them.
  package let linesLeft: Int
}
