import Dispatch
import PendulateApp
import PendulateCore
import PendulateJournal

/// Brings to the disk what limits the next touch, whatever else is kept; what could not be written
/// waits.
@MainActor final class LimitsKeeper {
  private let file: LedgerFile?
  /// Where it is written beside the main thread, so that a disk that does not answer keeps nobody from
  /// help; nil where it is written at once.
  private let aside: DispatchQueue?
  private var claim: (id: Identifier, lock: LedgerFile.TouchClaim)?
  private var waiting: [LimitsRequest] = []

  /// How long the end of the program waits for what is written aside.
  private static let lastPatience = DispatchTimeInterval.milliseconds(500)

  /// Creates one; without a folder of the person's nothing is kept.
  init(folder: String?, isAside: Bool = false) {
    file = folder.map { LedgerFile(JournalLocation(folder: $0)) }
    aside = isAside ? DispatchQueue(label: "pendulate.limits") : nil
  }

  /// Does what is asked; answers with what there is to say of it.
  func take(_ request: LimitsRequest) -> [LimitsReply] {
    guard let file else { return [] }
    switch request {
    case .claim(let id, let ledger): return begin(id, by: ledger, in: file)
    case .look(let id): return look(for: id, in: file)
    case .note, .consent: break
    }
    if let aside {
      aside.async { _ = try? Self.write([request], to: file) }
      return []
    }
    waiting.append(request)
    defer { if case .note(let entry) = request, entry.isOver { release(entry.id) } }
    do throws(LedgerFileError) {
      let ledger = try flush(to: file)
      guard case .note(let entry) = request, entry.didTouch, !entry.isOver else { return [] }
      return ledger.map { closing(entry.id, by: $0) } ?? []
    } catch {
      return [.unkept(error.unkeptNotice, of: nil)]
    }
  }

  /// Tries a last time; gives the reason where something is not kept.
  func close() -> LedgerFileError? {
    claim = nil
    guard let file else { return nil }
    if let aside {
      let isWritten = DispatchSemaphore(value: 0)
      aside.async { isWritten.signal() }
      _ = isWritten.wait(timeout: .now() + Self.lastPatience)
      return nil
    }
    do throws(LedgerFileError) {
      try flush(to: file)
      return nil
    } catch {
      return error
    }
  }

  /// Looks whether touching is closed for a session; what cannot be read closes it too.
  private func look(for id: Identifier, in file: LedgerFile) -> [LimitsReply] {
    guard claim?.id == id else { return [] }
    do throws(LedgerFileError) {
      guard case .ledger(let ledger) = try file.read() else { return [] }
      return closing(id, by: ledger)
    } catch {
      return [.closed(DoseLimits.Lock(reason: .unread, until: nil), of: id)]
    }
  }

  /// Whether something that is not of the session that goes on closes touching now.
  private func closing(_ id: Identifier, by ledger: LimitsLedger) -> [LimitsReply] {
    guard claim?.id == id else { return [] }
    var others = ledger
    others.open.removeAll { $0.id == id }
    return others.limits(at: .now()).lock.map { [.closed($0, of: id)] } ?? []
  }

  /// Writes what waits; gives what the file holds then, or nil where nothing waited.
  @discardableResult
  private func flush(to file: LedgerFile) throws(LedgerFileError) -> LimitsLedger? {
    guard !waiting.isEmpty else { return nil }
    let ledger = try Self.write(waiting, to: file)
    waiting = []
    return ledger
  }

  private nonisolated static func write(
    _ requests: [LimitsRequest], to file: LedgerFile
  ) throws(LedgerFileError) -> LimitsLedger {
    let now = Timestamp.now()
    return try file.update(at: now) { ledger in
      for request in requests {
        switch request {
        case .claim, .look: break
        case .note(let entry): ledger.note(entry, at: now)
        case .consent(let outcome): ledger.note(outcome, at: now)
        }
      }
    }
  }

  // MARK: One touch session at a time

  /// Begins a touch session: alone, by limits that hold still, and where they can be kept.
  private func begin(
    _ id: Identifier, by ledger: LimitsLedger, in file: LedgerFile
  ) -> [LimitsReply] {
    do throws(LedgerFileError) {
      if claim == nil {
        guard let lock = try file.claimTouch() else { return [.elsewhere(id)] }
        claim = (id, lock)
      }
      claim?.id = id
      try flush(to: file)
      let now = Timestamp.now()
      let found = try file.update(at: now) { kept in
        // A file that went away meanwhile opens nothing: what is known counts on.
        if !kept.isSeeded { kept.takeStricter(ledger, at: now) }
        kept.settle(at: now)
      }
      if found.isSame(as: ledger, at: now) { return [] }
      claim = nil
      return [.changed(found, of: id)]
    } catch {
      claim = nil
      return [.unkept(error.unkeptNotice, of: id)]
    }
  }

  /// Takes that a session that was to begin does not.
  func letGo() { claim = nil }

  private func release(_ id: Identifier) {
    if claim?.id == id { claim = nil }
  }
}

extension LimitsLedger {
  /// Whether both limit the next touch alike.
  fileprivate func isSame(as other: LimitsLedger, at now: Timestamp) -> Bool {
    func comparable(_ ledger: LimitsLedger) -> LimitsLedger {
      var ledger = ledger
      ledger.meet(now)
      ledger.settle(at: now)
      ledger.latest = nil
      ledger.isSeeded = true
      return ledger
    }
    return comparable(self) == comparable(other)
  }
}

extension LedgerFileError {
  /// What is said where one may go on though the limits of the next time would not know of it.
  var unkeptNotice: String {
    "\(message) Touching is closed until it can be; a rest session is open."
  }
}
