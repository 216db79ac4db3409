import PendulateApp
import PendulateCore
import PendulateJournal

/// Brings to the disk what is to be kept, in order; what could not be kept waits.
@MainActor final class JournalWriter {
  /// Something to be kept, with what is shown once it is.
  private struct Waiting {
    let write: JournalWrite
    let echo: Echo?
  }

  private let journal: Journal?
  private let stream: EventStream?
  private var waiting: [Waiting] = []
  private var counts: [Identifier: Int] = [:]
  private var refused: Set<Identifier> = []
  private var isBehind = false

  init(journal: Journal?, stream: EventStream?) {
    self.journal = journal
    self.stream = stream
  }

  /// Keeps something, after all that waits; answers with what the journal says, in its order.
  func keep(_ write: JournalWrite, echo: Echo?) -> [JournalReply] {
    if case .record(_, let id) = write, refused.contains(id) { return [] }
    waiting.append(Waiting(write: write, echo: echo))
    var replies: [JournalReply] = []
    do {
      try flush { replies.append($0) }
    } catch {
      return replies + [reply(to: error)]
    }
    if isBehind {
      isBehind = false
      replies.append(.recovered)
    }
    return replies
  }

  /// What the journal says to an error: a session that cannot begin here is forgotten whole.
  private func reply(to error: JournalError) -> JournalReply {
    if case .inUse = error, case .begin(let opening)? = waiting.first?.write {
      refused.insert(opening.id)
      waiting = []
      return .refused("\(error.message) \(error.advice)")
    }
    isBehind = true
    return .failed("Not kept yet. \(error.message) \(error.advice)")
  }

  /// Tries again with everything that waits.
  private func flush(_ tell: (JournalReply) -> Void) throws(JournalError) {
    while let next = waiting.first {
      if let journal { try write(next.write, to: journal) }
      waiting.removeFirst()
      stream?.tell(next.write)
      if let echo = next.echo { tell(journal == nil ? .heard(echo) : .kept(echo)) }
    }
  }

  /// Tries a last time, and lets go of the journal; gives the reason if something is not kept.
  func close() -> JournalError? {
    var trouble: JournalError?
    do {
      try flush { _ in }
    } catch {
      trouble = error
    }
    journal?.close()
    stream?.close()
    return trouble
  }

  private func write(_ write: JournalWrite, to journal: Journal) throws(JournalError) {
    switch write {
    case .begin(let opening):
      try journal.claimSession()
      try journal.begin(
        sessionID: opening.id, startedAt: opening.at, practice: opening.practice,
        mode: opening.mode, rehearsal: opening.isRehearsal)
    case .record(let events, let id):
      try journal.append(events, to: id, from: counts[id, default: 0])
      counts[id, default: 0] += events.count
      if events.contains(where: { $0.event == .sessionEnd }) { journal.releaseSession() }
    case .label(let about, let id):
      try journal.setAbout(about.isEmpty ? nil : about, of: id, at: .now())
    case .note(let text, let id, let time): try journal.keepNote(text, of: id, at: time)
    case .deleteEntry(let id): try journal.deleteEntry(id)
    case .checkIn(let checkIn): try journal.keep(checkIn)
    case .glimmer(let glimmer): try journal.keep(glimmer)
    case .changeGlimmer(let glimmer, let change): try journal.change(glimmer, change)
    case .removeGlimmer(let id): try journal.removeGlimmerIfThere(id)
    case .preference(let choice):
      try journal.setPreference(choice.key.rawValue, to: choice.text)
    case .closeInterrupted(let id): try journal.markInterrupted(id)
    }
  }
}

extension Journal {
  /// Keeps the note of a session, or of a check-in on its own.
  fileprivate func keepNote(
    _ text: String, of id: Identifier, at time: Timestamp
  ) throws(JournalError) {
    let words = text.isEmpty ? nil : text
    do {
      try setNote(words, of: id, at: time)
    } catch {
      guard case .notFound = error else { throw error }
      try setWords(words, ofCheckIn: id, at: time)
    }
  }

  /// Deletes a session, or a check-in on its own; one that is gone already is no harm.
  fileprivate func deleteEntry(_ id: Identifier) throws(JournalError) {
    for delete in [deleteSession, deleteCheckIn] {
      do {
        _ = try delete(id)
        return
      } catch {
        guard case .notFound = error else { throw error }
      }
    }
  }

  /// Removes a glimmer; one that another program has removed before is gone already.
  fileprivate func removeGlimmerIfThere(_ id: String) throws(JournalError) {
    do {
      try removeGlimmer(idPrefix: id)
    } catch {
      guard case .notFound = error else { throw error }
    }
  }
}
