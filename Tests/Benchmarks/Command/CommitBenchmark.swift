import BreathPacing
import Glibc
import PendulateCore
import PendulateJournal
import ProgramDriving

/// How long it takes until an event is on disk, with 10,000 sessions in the journal already.
struct CommitBenchmark {
  let options: Options
  let clock = MonotonicClock()

  private static let sessions = 10_000
  private static let eventsEach = 100
  private static let appends = 500

  func run() throws -> [Figure] {
    try TemporaryHome.with { home throws(DrivingError) in
      do {
        return try measure(in: home)
      } catch {
        throw DrivingError("The journal could not be measured: \(error)")
      }
    }
  }

  private func measure(in home: String) throws -> [Figure] {
    let journal = try Journal.open(at: JournalLocation(folder: home + "/pendulate"), now: .now())
    var random = SeededGenerator(seed: 1)
    let start = Timestamp(milliseconds: 1_600_000_000_000)
    for number in 0..<Self.sessions {
      let at = start.advanced(by: .seconds(number * 43_200))
      try journal.begin(
        sessionID: .make(at: at, using: &random), startedAt: at, practice: "full", mode: .touch,
        events: events(at: at))
    }
    let id = Identifier.make(at: .now(), using: &random)
    try journal.begin(sessionID: id, startedAt: .now(), practice: "full", mode: .touch)
    var values: [Double] = []
    for number in 0..<Self.appends {
      var event = SessionEvent(t: Double(number), event: .rate)
      event.occasion = .settled
      event.answer = Distress(number % 5).map(Answer.distress)
      let before = clock.now()
      try journal.append([event], to: id, from: number)
      values.append((clock.now() - before).inMilliseconds)
    }
    journal.close()
    let own = Sample(values)
    let peer = Sample(bareWrites(in: home))
    let sorted = values.sorted()
    let late = sorted[sorted.count * 99 / 100]
    return [
      Figure(
        name: "event on disk, 10,000 sessions kept, 99th percentile of \(Self.appends)",
        value: late, unit: "ms", bound: 15,
        peer: "C write and fdatasync, median \(peer.median.brief) ms; here median "
          + "\(own.median.brief), slowest \(own.greatest.brief) ms")
    ]
  }

  private func events(at start: Timestamp) -> [SessionEvent] {
    var events: [SessionEvent] = []
    for number in 0..<Self.eventsEach {
      var event = SessionEvent(t: Double(number * 6), event: .rate)
      event.occasion = .settled
      event.answer = Distress(number % 6).map(Answer.distress)
      events.append(event)
    }
    events[0].event = .sessionStart
    var end = SessionEvent(t: Double(Self.eventsEach * 6), event: .sessionEnd)
    end.outcome = .closed
    return events + [end]
  }

  /// The least that any program pays for a line on disk.
  private func bareWrites(in home: String) -> [Double] {
    let file = open(home + "/bare", O_WRONLY | O_CREAT | O_APPEND, 0o600)
    guard file >= 0 else { return [0] }
    defer { close(file) }
    var line = [UInt8](repeating: 0x2E, count: 120)
    return (0..<Self.appends).map { _ in
      let before = clock.now()
      _ = write(file, &line, line.count)
      fdatasync(file)
      return (clock.now() - before).inMilliseconds
    }
  }
}
