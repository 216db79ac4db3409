import PendulateCore
import Platform

/// A journal that is moved out of the way with its log, and never deleted.
struct SetAsideFile {
  let location: JournalLocation
  /// The name that it gets, with its path.
  let kept: String

  private static let suffixes = ["-wal", "-shm", ""]

  /// Names it by what has become of it, and when.
  init(location: JournalLocation, now: Timestamp, word: String) {
    self.location = location
    let time = now.rfc3339.prefix(19).filter { $0 != "-" && $0 != ":" }
    let stem = "\(location.folder)/journal.\(word)-\(time)"
    var candidate = stem + ".sqlite"
    var number = 2
    while Self.suffixes.contains(where: { [candidate] in PrivateFiles.exists(candidate + $0) }) {
      candidate = "\(stem)-\(number).sqlite"
      number += 1
    }
    kept = candidate
  }

  /// Moves the three files.
  func setAside() throws(JournalError) {
    for suffix in Self.suffixes where PrivateFiles.exists(location.journalFile + suffix) {
      try renameFile(location.journalFile + suffix, to: kept + suffix)
      _ = PrivateFiles.tighten(kept + suffix, to: .ownersFile)
    }
    Self.forgetSuspicion(location)
  }

  /// Moves them back.
  func putBack() throws(JournalError) {
    for suffix in Self.suffixes where PrivateFiles.exists(kept + suffix) {
      try renameFile(kept + suffix, to: location.journalFile + suffix)
    }
  }

  static func forgetSuspicion(_ location: JournalLocation) {
    removeFile(location.suspicionFile)
  }
}
