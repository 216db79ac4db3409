import GRDB
import Glibc
public import PendulateCore

/// Deleting for good: what is deleted is overwritten in the file, the log beside it is emptied, and
/// the copies from before an upgrade, which hold it too, are removed.
extension Journal {
  /// Deletes one session, or one check-in on its own, with all that belongs to it.
  public func deleteEntry(_ id: Identifier) throws(JournalError) {
    try refuseWhileLive()
    try delete { db in
      for table in ["session", "checkIn"] {
        try db.execute(sql: "DELETE FROM \(table) WHERE id = ?", arguments: [id.rawValue])
        if db.changesCount > 0 { return }
      }
      throw JournalError.notFound(kind: .session, id: id.rawValue)
    }
  }

  /// Deletes everything of one local day; gives how many sessions and lone check-ins that were.
  @discardableResult
  public func deleteDay(_ day: CivilDate) throws(JournalError) -> Int {
    try refuseWhileLive()
    var count = 0
    try delete { db in
      let ids = try EntryWindow(since: day, until: day).ids(offset: 0, limit: nil, in: db)
      for id in ids {
        try db.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [id])
        try db.execute(sql: "DELETE FROM checkIn WHERE id = ?", arguments: [id])
      }
      count = ids.count
    }
    return count
  }

  /// Deletes everything the journal holds: sessions, check-ins, glimmers, choices, consent.
  ///
  /// Files that were set aside as damaged are removed as well.
  public func eraseAll() throws(JournalError) {
    try refuseWhileLive()
    try delete { db in
      for table in ["session", "checkIn", "glimmer", "consent", "preference"] {
        try db.execute(sql: "DELETE FROM \(table)")
      }
    }
    do {
      // Nothing but an empty file is left of pages that were free before.
      try queue.vacuum()
      try checkpoint()
    } catch {
      throw JournalError(error, path: location.journalFile)
    }
    for file in location.setAsideFiles { removeFile(file) }
  }

  private func refuseWhileLive() throws(JournalError) {
    if isSessionLiveElsewhere || !liveSessions.isEmpty { throw .inUse(path: location.folder) }
  }

  private func delete(_ body: (Database) throws -> Void) throws(JournalError) {
    try write(body)
    do {
      try checkpoint()
    } catch {
      throw JournalError(error, path: location.journalFile)
    }
    for file in location.copiesBeforeUpgrades { removeFile(file) }
  }

  /// Empties the log beside the file, in which what was deleted still stood.
  private func checkpoint() throws {
    try queue.writeWithoutTransaction { db in
      let busy = try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") ?? 0
      // Somebody is reading: what is deleted is gone from every answer, and from the log later.
      if busy != 0 { throw JournalError.busy(path: location.journalFile) }
    }
  }
}

extension JournalLocation {
  /// The copies that were kept before the file was brought to a newer form.
  public var copiesBeforeUpgrades: [String] { files { $0.hasPrefix("journal.sqlite.before-") } }

  /// Journals that were set aside because they were damaged.
  public var setAsideFiles: [String] { files { $0.hasPrefix("journal.damaged-") } }

  private func files(_ isMeant: (String) -> Bool) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var found: [String] = []
    while let item = readdir(directory) {
      let name = withUnsafePointer(to: &item.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      if isMeant(name) { found.append(folder + "/" + name) }
    }
    return found.sorted()
  }
}
