import PendulateCore
import Platform

/// A journal that cannot be read: moved out of the way with its log, and never deleted.
struct DamagedFile {
  let location: JournalLocation
  let now: Timestamp

  /// Moves the three files and gives the new path of the first.
  func setAside() throws(JournalError) -> String {
    let path = location.journalFile
    let kept = freePath()
    for suffix in ["-wal", "-shm", ""] where PrivateFiles.exists(path + suffix) {
      try renameFile(path + suffix, to: kept + suffix)
      _ = PrivateFiles.tighten(kept + suffix, to: .ownersFile)
    }
    Self.forgetSuspicion(location)
    return kept
  }

  static func forgetSuspicion(_ location: JournalLocation) {
    removeFile(location.suspicionFile)
  }

  private func freePath() -> String {
    let time = now.rfc3339.prefix(19).filter { $0 != "-" && $0 != ":" }
    let stem = "\(location.folder)/journal.damaged-\(time)"
    var candidate = stem + ".sqlite"
    var number = 2
    while ["", "-wal", "-shm"].contains(where: { PrivateFiles.exists(candidate + $0) }) {
      candidate = "\(stem)-\(number).sqlite"
      number += 1
    }
    return candidate
  }
}
