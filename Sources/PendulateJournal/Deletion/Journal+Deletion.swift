import GRDB
package import PendulateCore

/// Deletion is for good: no trace stays in the file, in its log, or in the copies that were made
/// before the file changed its form. A session that is going on is never deleted, and nothing is
/// while another process is in one; `.inUse` is thrown then.
extension Journal {
  /// Deletes a session with its events and check-ins.
  @discardableResult
  package func deleteSession(_ id: Identifier) throws(JournalError) -> Deleted {
    try delete { db in
      var deleted = Deleted()
      deleted.sessions = try Self.delete([id.rawValue], from: "session", in: db)
      if deleted.sessions == 0 {
        throw JournalError.notFound(kind: .session, id: id.rawValue)
      }
      return deleted
    } sparing: { live, _ in
      live.contains(id)
    }
  }

  /// Deletes a check-in, one on its own or one of a session.
  @discardableResult
  package func deleteCheckIn(_ id: Identifier) throws(JournalError) -> Deleted {
    try delete { db in
      try db.execute(
        sql: """
          DELETE FROM sessionFigures
          WHERE sessionId IN (SELECT sessionId FROM checkIn WHERE id = ?)
          """,
        arguments: [id.rawValue])
      var deleted = Deleted()
      deleted.checkIns = try Self.delete([id.rawValue], from: "checkIn", in: db)
      if deleted.checkIns == 0 {
        throw JournalError.notFound(kind: .session, id: id.rawValue)
      }
      return deleted
    } sparing: { live, db in
      let session = try String.fetchOne(
        db, sql: "SELECT sessionId FROM checkIn WHERE id = ?", arguments: [id.rawValue])
      return session.map { live.contains(Identifier(rawValue: $0)) } ?? false
    }
  }

  /// Deletes the sessions that began on a day, where the person was then, and the check-ins on
  /// their own of that day; days that hold nothing stay as they are.
  @discardableResult
  package func deleteDay(_ day: CivilDate) throws(JournalError) -> Deleted {
    let window = EntryWindow(since: day, until: day)
    return try delete { db in
      let ids = try window.ids(offset: 0, limit: nil, in: db)
      var deleted = Deleted()
      deleted.sessions = try Self.delete(ids, from: "session", in: db)
      deleted.checkIns = try Self.delete(ids, from: "checkIn", in: db)
      return deleted
    } sparing: { live, db in
      try window.ids(offset: 0, limit: nil, in: db).contains {
        live.contains(Identifier(rawValue: $0))
      }
    }
  }

  /// Deletes everything: sessions, check-ins, glimmers, consent and choices, and what was set aside.
  @discardableResult
  package func eraseAll() throws(JournalError) -> Deleted {
    let deleted = try delete { db in
      let contents = try JournalContents(in: db)
      for table in [
        "sessionFigures", "event", "checkInRegion", "checkIn", "session", "glimmer", "consent",
        "preference",
      ] {
        try db.execute(sql: "DELETE FROM \(table)")
      }
      var deleted = Deleted()
      deleted.sessions = contents.sessions
      deleted.checkIns = contents.checkIns
      deleted.glimmers = contents.glimmers
      return deleted
    } sparing: { live, _ in
      !live.isEmpty
    }
    for path in location.filesSetAside { removeFile(path) }
    PrivateFiles.syncFolder(of: location.journalFile)
    return deleted
  }

  private func delete(
    _ body: (Database) throws -> Deleted,
    sparing isLive: (Set<Identifier>, Database) throws -> Bool
  ) throws(JournalError) -> Deleted {
    try withoutOtherSessions { () throws(JournalError) -> Deleted in
      let live = liveSessions
      var deleted = try write { db in
        if try isLive(live, db) { throw JournalError.inUse(path: location.folder) }
        return try body(db)
      }
      deleted.leavesTraces = try !scrub()
      for path in location.earlierCopies { removeFile(path) }
      PrivateFiles.syncFolder(of: location.journalFile)
      return deleted
    }
  }

  /// Writes the file anew and empties its log; false where a reader keeps the log from being emptied.
  ///
  /// SQLite overwrites what is deleted with zeros, but not what it left behind when it moved rows
  /// between pages, as it does while a table grows: only a file that is written anew holds no copies.
  private func scrub() throws(JournalError) -> Bool {
    try withDatabase { db in
      // No part of the journal is to lie in a folder for temporary files meanwhile.
      try db.execute(sql: "PRAGMA temp_store = MEMORY; VACUUM; PRAGMA temp_store = DEFAULT")
    }
    return try emptyLog()
  }

  private static func delete(_ ids: [String], from table: String, in db: Database) throws -> Int {
    let statement = try db.cachedStatement(sql: "DELETE FROM \(table) WHERE id = ?")
    var count = 0
    for id in ids {
      try statement.execute(arguments: [id])
      count += db.changesCount
    }
    return count
  }
}
