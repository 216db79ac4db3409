import GRDB
import Platform

extension Journal {
  /// Writes the journal of this moment to another file, while this and other programs go on with it.
  ///
  /// The file is written beside its place, checked, and put there when it is whole: for the owner
  /// alone, and without what was deleted. One that stands there stays unless `replacing`, and in any
  /// case until the new one is complete.
  package func backUp(to path: String, replacing: Bool = false) throws(JournalError) {
    let target = try Self.target(path, replacing: replacing, own: location)
    let draft = DraftFile.begin(beside: target)
    do {
      try PrivateFiles.makeFile(draft)
      try withDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [draft]) }
      try Self.check(draft)
      try PrivateFiles.bringToDisk(draft)
      _ = try Self.target(path, replacing: replacing, own: location)
      try renameFile(draft, to: target)
    } catch {
      DraftFile.remove(draft)
      throw Self.aboutTarget(error, target)
    }
  }

  /// The file to write, behind all links; throws where it cannot be that one.
  private static func target(
    _ path: String, replacing: Bool, own: JournalLocation
  ) throws(JournalError) -> String {
    guard let found = PrivateFiles.facts(of: path) else { return path }
    if let journal = PrivateFiles.facts(of: own.journalFile), journal.device == found.device,
      journal.node == found.node
    {
      throw .cannotCreate(path: path, reason: "it is the journal itself")
    }
    guard found.isFile else {
      throw .cannotCreate(path: path, reason: "something that is not a plain file stands there")
    }
    guard replacing else { throw .alreadyThere(path: path) }
    return Files.resolved(path) ?? path
  }

  private static func check(_ draft: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: draft, configuration: configuration)
    defer { try? queue.close() }
    let found = try queue.read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
    guard found == "ok" else {
      throw JournalError.cannotWrite(path: draft, reason: found ?? "it cannot be checked")
    }
  }

  /// A disk that is full, or a folder that cannot be written, is that of the backup.
  private static func aboutTarget(_ error: any Error, _ target: String) -> JournalError {
    switch error as? JournalError ?? JournalError(error, path: target) {
    case .full: .full(path: target)
    case .cannotCreate(_, let reason), .cannotOpen(_, let reason):
      .cannotCreate(path: target, reason: reason)
    case .cannotWrite(_, let reason), .damaged(_, let reason):
      .backupFailed(path: target, reason: reason)
    case let other: other
    }
  }
}
