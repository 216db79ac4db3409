package import PendulateCore
import Platform

/// The file `limits.json` beside the journal: what limits the next touch, whatever else is kept.
///
/// It is small and written whole: to a draft, brought to the disk, and put in its place. Whoever
/// changes it reads it first, under a lock, so that two programs take nothing from each other.
package struct LedgerFile: Sendable {
  /// Where it lies.
  package let location: JournalLocation

  /// How the file was found.
  package enum Reading: Hashable, Sendable {
    /// There is none yet.
    case missing
    /// It holds this.
    case ledger(LimitsLedger)
    /// Some of it is not as it was written.
    case damaged(reason: String)
  }

  /// Names the file in a folder; nothing is made.
  package init(_ location: JournalLocation) {
    self.location = location
  }

  /// More than it ever has.
  private static let mostBytes = 1_000_000
  /// How long another program is waited for, in milliseconds.
  private static let patience = 2000

  private var path: String { location.limitsFile }

  // MARK: Reading

  /// Reads the file, and changes nothing.
  package func read() throws(LedgerFileError) -> Reading {
    let bytes: [UInt8]
    // To open what is no file, such as a pipe, might wait for ever.
    if let found = PrivateFiles.facts(of: path), !found.isFile {
      throw .cannotRead(path: path, reason: "it is no file")
    }
    do throws(SystemError) {
      let file = try FileDescriptor.open(path, for: .reading)
      defer { file.close() }
      bytes = try file.readToEnd(limit: Self.mostBytes)
    } catch {
      if error == .noSuchFile || error == .notAFolder { return .missing }
      throw .cannotRead(path: path, reason: error.reason)
    }
    do {
      return .ledger(try LedgerDocument.ledger(from: bytes))
    } catch let other as LedgerDocument.OtherSchema {
      guard other.name.hasPrefix("pendulate.limits/") else {
        return .damaged(reason: "it is not in the form \(LedgerDocument.schema)")
      }
      throw .newer(path: path, found: other.name)
    } catch let fault as ImportFault {
      return .damaged(reason: fault.sentence)
    } catch {
      return .damaged(reason: "\(error)")
    }
  }

  // MARK: Writing

  /// What is there now, and what is to be said of it.
  package struct Opened: Hashable, Sendable {
    /// What limits the next touch.
    package var ledger: LimitsLedger
    /// That a damaged file was set aside; nil where there is nothing to say.
    package var notice: String?
  }

  /// Reads the ledger; where there is none yet, or a damaged one, it begins with what a seed says.
  ///
  /// Where nothing can be written what was read holds all the same; whether that may go on is for the
  /// caller to say.
  package func open(
    at now: Timestamp, seed: () throws(JournalError) -> LimitsLedger
  ) throws(LedgerFileTrouble) -> Opened {
    let found = try reading()
    if case .ledger(let ledger) = found, ledger.isSeeded {
      var ledger = ledger
      if ledger.latest.map({ now < $0 }) ?? false || ledger.hasOverlongLocks(at: now) {
        _ = try? update(at: now) { _ in }
        ledger.meet(now)
      }
      return Opened(ledger: ledger)
    }
    let seeded: LimitsLedger
    do throws(JournalError) {
      seeded = try seed()
    } catch {
      throw .journal(error)
    }
    switch found {
    case .ledger(let early):
      var ledger = early
      ledger.takeStricter(seeded, at: now)
      _ = try? update(at: now) { $0.takeStricter(seeded, at: now) }
      return Opened(ledger: ledger)
    case .missing:
      // A journal that is there may be deleted from; without one there is nothing to remember.
      if PrivateFiles.exists(location.journalFile) {
        _ = try? update(at: now) { $0.takeStricter(seeded, at: now) }
      }
      return Opened(ledger: seeded)
    case .damaged(let reason):
      _ = try? update(at: now) { $0.takeStricter(seeded, at: now) }
      return Opened(
        ledger: seeded,
        notice: "\(path) was damaged (\(reason)) and was set aside. "
          + "What the journal holds counts again.")
    }
  }

  private func reading() throws(LedgerFileTrouble) -> Reading {
    do throws(LedgerFileError) {
      return try read()
    } catch {
      throw .file(error)
    }
  }

  /// Reads the ledger, changes it and writes it, while nobody else does; gives what is there now.
  ///
  /// Where there is none yet it begins as nothing, and takes what the journal says at the next opening.
  @discardableResult
  package func update(
    at now: Timestamp, _ change: (inout LimitsLedger) -> Void
  ) throws(LedgerFileError) -> LimitsLedger {
    try requireRoom()
    let lock: FileLock
    do throws(JournalError) {
      try PrivateFiles.makeFolder(location.folder)
      guard
        let taken = try FileLock.acquire(
          location.limitsLockFile, waitingMilliseconds: Self.patience)
      else { throw .busy(path: path) }
      lock = taken
    } catch {
      throw .cannotWrite(path: path, reason: error.message)
    }
    defer { withExtendedLifetime(lock) {} }
    var ledger = LimitsLedger()
    switch try read() {
    case .ledger(let found): ledger = found
    case .missing: ledger.isSeeded = !PrivateFiles.exists(location.journalFile)
    case .damaged:
      try setAside(now)
      ledger.isSeeded = !PrivateFiles.exists(location.journalFile)
    }
    ledger.meet(now)
    change(&ledger)
    try write(ledger)
    return ledger
  }

  /// Throws where nothing can be written, before an empty file is left there.
  private func requireRoom() throws(LedgerFileError) {
    guard location.isUnwritable else { return }
    throw .cannotWrite(path: path, reason: "there is no room, or no right to write, in its folder")
  }

  private func write(_ ledger: LimitsLedger) throws(LedgerFileError) {
    do throws(SystemError) {
      try DraftFile.write(Array(LedgerDocument.text(ledger).utf8), to: path)
    } catch {
      throw .cannotWrite(path: path, reason: error.reason)
    }
  }

  /// Moves a damaged file out of the way; it is never deleted.
  private func setAside(_ now: Timestamp) throws(LedgerFileError) {
    let time = now.rfc3339.prefix(19).filter { $0 != "-" && $0 != ":" }
    var kept = "\(location.folder)/limits.damaged-\(time).json"
    var number = 2
    while PrivateFiles.exists(kept) {
      kept = "\(location.folder)/limits.damaged-\(time)-\(number).json"
      number += 1
    }
    do throws(JournalError) {
      try renameFile(path, to: kept)
    } catch {
      throw .cannotWrite(path: path, reason: error.message)
    }
  }

  /// Erases the file, and those that were set aside.
  package func erase() throws(LedgerFileError) {
    for file in [path] + location.limitsSetAside where PrivateFiles.exists(file) {
      do throws(SystemError) {
        try Files.remove(file)
      } catch {
        throw .cannotWrite(path: file, reason: error.reason)
      }
    }
    PrivateFiles.syncFolder(of: path)
  }

  // MARK: One touch session at a time

  /// Held while a touch session is going on; given back when it goes, or the process ends.
  package final class TouchClaim: Sendable {
    private let lock: FileLock

    init(_ lock: FileLock) { self.lock = lock }
  }

  /// Says that a touch session is going on in this process; nil where one is in another.
  package func claimTouch() throws(LedgerFileError) -> TouchClaim? {
    try requireRoom()
    do throws(JournalError) {
      try PrivateFiles.makeFolder(location.folder)
      return try FileLock.acquire(location.touchLockFile, waitingMilliseconds: 50)
        .map(TouchClaim.init)
    } catch {
      throw .cannotWrite(path: location.touchLockFile, reason: error.message)
    }
  }
}

/// What can keep the ledger from being known.
package enum LedgerFileTrouble: Error, Hashable, Sendable {
  /// The file itself.
  case file(LedgerFileError)
  /// The journal that it was to begin with.
  case journal(JournalError)
}
