extension Journal {
  /// Takes what an export in the form of `pendulate.journal/1` holds: all of it or nothing.
  ///
  /// Entries are told apart by their identifiers, so that to do it again changes nothing. Of a
  /// session that is there in part, the rest is taken; of two wordings the one that was changed
  /// later stays. While another process is in a session, `.inUse` is thrown.
  @discardableResult
  package func importExport(_ text: String) throws(JournalError) -> MergeCounts {
    var text = text
    text.makeContiguousUTF8()
    let whole = text
    return try withoutOtherSessions { () throws(JournalError) -> MergeCounts in
      let live = liveSessions
      return try write { db in
        var union = JournalUnion(db, live: live)
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

  /// Takes a log of breathing as CSV with the columns date, time, pattern, seconds and breaths, in
  /// any order: all of it or nothing, and again without change.
  ///
  /// Times are of the wall clock; `offset` gives the seconds east of UTC at an instant in seconds
  /// since 1970.
  @discardableResult
  package func importBreathing(
    _ text: String, zone offset: (Int) -> Int
  ) throws(JournalError) -> MergeCounts {
    let sessions: [MergedSession]
    do {
      sessions = try BreathingLog(text, offset: offset).sessions
    } catch {
      throw JournalError(error, path: location.journalFile)
    }
    return try withoutOtherSessions { () throws(JournalError) -> MergeCounts in
      let live = liveSessions
      return try write { db in
        var union = JournalUnion(db, live: live)
        for session in sessions { try union.take(session) }
        return union.counts
      }
    }
  }
}
