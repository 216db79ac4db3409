import Foundation
import PendulateApp
import PendulateCore
import PendulateJournal
import PendulateLibrary

/// Brings to the disk what the session wants kept, in order; what could not be kept waits.
@MainActor final class JournalKeeper {
  private let journal: Journal?
  private let stream: EventStream?
  private var waiting: [Effect] = []
  private var counts: [Identifier: Int] = [:]
  private var refused: Set<Identifier> = []

  init(journal: Journal?, stream: EventStream?) {
    self.journal = journal
    self.stream = stream
  }

  /// Whether everything is on disk.
  var isUpToDate: Bool { waiting.isEmpty }

  /// Keeps what an effect says; gives the reason if it has to wait.
  func keep(_ effect: Effect) -> JournalError? {
    if case .record(_, let id) = effect, refused.contains(id) { return nil }
    waiting.append(effect)
    return flush()
  }

  /// Tries again with everything that waits.
  func flush() -> JournalError? {
    while let next = waiting.first {
      do {
        try write(next)
      } catch {
        return error
      }
      waiting.removeFirst()
      stream?.tell(next)
    }
    return nil
  }

  /// Forgets what waits for a session that was refused.
  func dropWaiting() {
    for case .begin(let opening) in waiting { refused.insert(opening.id) }
    waiting = []
  }

  func close() {
    _ = flush()
    journal?.close()
    stream?.close()
  }

  private func write(_ effect: Effect) throws(JournalError) {
    guard let journal else { return }
    switch effect {
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
    case .keepCheckIn(let checkIn): try journal.keep(checkIn)
    case .keepGlimmer(let glimmer): try journal.keep(glimmer)
    case .changeGlimmer(let glimmer, let change): try journal.change(glimmer, change)
    case .removeGlimmer(let id): try remove(id, from: journal)
    case .keepNote(let text, let id, let time): try keepNote(text, of: id, at: time, in: journal)
    case .deleteEntry(let id): try delete(id, from: journal)
    case .keepStanding(let standing):
      try journal.keep(
        Consent(
          agreedAt: standing.at, scope: standing.restsOnly ? .resourceOnly : .full,
          holdsAllowed: standing.allowsHolds))
    case .keepPreference(let key, let value): try journal.setPreference(key, to: value)
    case .closeInterrupted(let id): try journal.markInterrupted(id)
    default: break
    }
  }

  /// Reads what is asked for looking back; what there is without a journal is nothing.
  func answer(_ question: JournalQuestion) throws(JournalError) -> JournalAnswer {
    switch question {
    case .entries(let offset, let limit, let words):
      guard let journal else { return .entries(JournalWindow()) }
      return .entries(
        JournalWindow(
          offset: offset, total: try journal.countOfEntries(matching: words),
          entries: try journal.entries(offset: offset, limit: limit, matching: words)))
    case .record(let id):
      do {
        return .record(try journal?.record(of: id))
      } catch .notFound {
        return .record(nil)
      }
    case .trends(let from, let through, let length, let edge):
      return .trends(
        try Trends.read(journal, from: from, through: through, length: length, edge: edge))
    case .year(let year):
      guard let journal, let first = CivilDate(year: year, month: 1, day: 1),
        let last = CivilDate(year: year, month: 12, day: 31)
      else { return .year(year, []) }
      return .year(year, try journal.days(from: first, through: last))
    }
  }

  /// Keeps the note of a session, or of a check-in on its own.
  private func keepNote(
    _ text: String, of id: Identifier, at time: Timestamp, in journal: Journal
  ) throws(JournalError) {
    let words = text.isEmpty ? nil : text
    do {
      try journal.setNote(words, of: id, at: time)
    } catch {
      guard case .notFound = error else { throw error }
      try journal.setWords(words, ofCheckIn: id, at: time)
    }
  }

  /// Deletes a session, or a check-in on its own; one that is gone already is no harm.
  private func delete(_ id: Identifier, from journal: Journal) throws(JournalError) {
    for delete in [journal.deleteSession, journal.deleteCheckIn] {
      do {
        _ = try delete(id)
        return
      } catch {
        guard case .notFound = error else { throw error }
      }
    }
  }

  /// Removes a glimmer; one that another program has removed before is gone already.
  private func remove(_ id: String, from journal: Journal) throws(JournalError) {
    do {
      try journal.removeGlimmer(idPrefix: id)
    } catch {
      guard case .notFound = error else { throw error }
    }
  }
}

/// Tells what is kept as lines of JSON, as it is kept: for lamps, haptics, status bars and tests.
final class EventStream {
  private let descriptor: Int32

  /// Opens a file to append to; complains where it cannot be written.
  init(path: String) throws {
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    if descriptor < 0 {
      throw Complaint(
        "The events cannot be written to \"\(path)\": \(String(cString: strerror(errno))).",
        advice: "Name a file in a folder that you may write to.", status: ExitStatus.cannotCreate)
    }
  }

  func tell(_ effect: Effect) {
    guard case .record(let events, _) = effect else { return }
    let lines = events.map { EventLine.encode($0) + "\n" }.joined()
    Output.write(lines, to: descriptor)
  }

  /// Tells that a question was asked, at that session time in seconds.
  func tell(_ question: Question, t: Double) {
    let scale = question.scale.map { ",\"scale\":\"\($0.rawValue)\"" } ?? ""
    let seconds = (t * 1000).rounded() / 1000
    let time = seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
    Output.write(
      "{\"event\":\"ask\",\"occasion\":\"\(question.occasionName)\"\(scale),\"t\":\(time)}\n",
      to: descriptor)
  }

  func close() {
    Foundation.close(descriptor)
  }
}
