import GRDB
import Platform

extension Journal {
  /// Reads all that can be read of a damaged journal into a new one; the damaged one stays as it is.
  ///
  /// The new file is put in its place when it is whole; one that stands there already is kept, and
  /// `.alreadyThere` thrown. Throws `.notImported` where nothing of a journal is found.
  package static func rescue(
    _ path: String, into target: String
  ) throws(JournalError) -> RescueReport {
    guard PrivateFiles.exists(path) else { throw .notFound(kind: .journal, id: path) }
    guard PrivateFiles.facts(of: path)?.isFile == true else {
      throw .notImported(
        reason: "Nothing can be read from \"\(path)\": it is no plain file.",
        advice: "Give a journal.sqlite that is damaged.")
    }
    if PrivateFiles.exists(target) { throw .alreadyThere(path: target) }
    return try writeRescued(path, to: target)
  }

  /// The same for whatever stands there, in the place of what stood at the target.
  static func writeRescued(
    _ path: String, to target: String
  ) throws(JournalError) -> RescueReport {
    let rescue = try JournalRescue(path)
    guard !rescue.isEmpty else {
      throw .notImported(
        reason: "Nothing of a journal is found in \"\(path)\".",
        advice: "Give a journal.sqlite that is damaged.")
    }
    let draft = DraftFile.begin(beside: target)
    do {
      try PrivateFiles.makeFile(draft)
      let queue = try DatabaseQueue(path: draft)
      let report = try write(rescue, to: queue)
      try queue.close()
      try PrivateFiles.bringToDisk(draft)
      try renameFile(draft, to: target)
      return report
    } catch {
      DraftFile.remove(draft)
      throw JournalError(error, path: target)
    }
  }

  /// What can be read of a journal, as one in memory, with what cannot.
  package static func rescuedInMemory(
    _ location: JournalLocation
  ) throws(JournalError) -> (journal: Journal, report: RescueReport) {
    let rescue = try JournalRescue(location.journalFile)
    do {
      let queue = try DatabaseQueue()
      let report = try write(rescue, to: queue)
      return (Journal(location: location, queue: queue, notices: [], isCopy: true), report)
    } catch {
      throw JournalError(error, path: location.journalFile)
    }
  }

  /// The journal as far as it can be read, with what of it cannot, or is not as it was written.
  ///
  /// Where some of it cannot be read at all, what can is a journal in memory.
  package func asFarAsItCanBeRead() throws(JournalError) -> (journal: Journal, losses: [String]) {
    do {
      let changed = try read { db in
        try Self.readAll(in: db)
        return try Self.changedRecords(in: db)
      }
      return (self, changed.filter { !$0.isDerived }.map(\.sentence))
    } catch {
      guard case .damaged = error else { throw error }
      let (journal, report) = try Self.rescuedInMemory(location)
      return (journal, report.losses)
    }
  }

  private static func write(
    _ rescue: JournalRescue, to queue: DatabaseQueue
  ) throws -> RescueReport {
    try JournalSchema.current.migrator.migrate(queue)
    var rescue = rescue
    return try queue.write { db in
      let report = try rescue.write(into: db)
      try RecordTable.sealAll(in: db)
      return report
    }
  }
}
