import Foundation
import PendulateCore
import Platform
import Testing

@testable import PendulateJournal

/// Prints figures with 10,000 sessions of 100 events, where PENDULATE_MEASURE is set.
///
/// Nothing is expected of them here, since a busy machine must not fail the suite.
@Suite(
  .serialized,
  .enabled(if: ProcessInfo.processInfo.environment["PENDULATE_MEASURE"] != nil))
struct JournalSpeedTests {
  @Test func figuresOfALongJournal() throws {
    let temporary = try TemporaryFolder()
    let now = Timestamp.now()
    let filled = try temporary.open()
    try LongJournal.fill(filled, sessions: 10_000, eventsPerSession: 100, now: now)
    filled.close()
    let size = PrivateFiles.facts(of: temporary.location.journalFile)?.size ?? 0
    print("journal: \(size / 1_000_000) MB")

    try measure("open", times: 50) { try temporary.open().close() }
    let days = { (days: Int) in now.advanced(by: .seconds(-days * 86_400)) }
    let needed: Set<SessionEvent.Kind> = [.sessionStart, .rate, .stageExit, .escalate, .sessionEnd]
    try measure("open and read the home screen (14 days)", times: 50) {
      let journal = try temporary.open()
      _ = try journal.unfinishedSession()
      _ = try journal.consent()
      _ = try journal.preferences()
      _ = try journal.glimmers()
      _ = try journal.sessionLogs(since: days(14), kinds: needed)
      journal.close()
    }
    let journal = try temporary.open()
    try measure("unfinished session", times: 50) { _ = try journal.unfinishedSession() }
    try measure("logs of 14 days", times: 20) { _ = try journal.sessionLogs(since: days(14)) }
    try measure("logs of 60 days", times: 20) { _ = try journal.sessionLogs(since: days(60)) }
    try measure("logs of 60 days, needed kinds", times: 20) {
      _ = try journal.sessionLogs(since: days(60), kinds: needed)
    }
    try measure("list of 50", times: 20) { _ = try journal.sessions(limit: 50) }
    for offset in [0, 5000, 9900] {
      try measure("100 lines from \(offset)", times: 20) {
        _ = try journal.entries(offset: offset, limit: 100)
      }
    }
    let first = now.localDate.advanced(byDays: -2000)
    try measure("100 lines from 3900 of 2000 days", times: 20) {
      _ = try journal.entries(offset: 3900, limit: 100, since: first)
    }
    try measure("count of lines", times: 20) { _ = try journal.countOfEntries() }
    for words in ["nowhere at all", "warmer", "WARMER 77", "wärmer müde", "label"] {
      try measure("search for \(words)", times: 10) { _ = try journal.search(words, limit: 50) }
    }

    var generator = SystemRandomNumberGenerator()
    let id = Identifier.make(at: now, using: &generator)
    try journal.begin(
      sessionID: id, startedAt: now, practice: "full-touch", mode: .touch, events: [.start(id)])
    var sequence = 1
    try measure("append one event", times: 2000) {
      try journal.append([.enter(.orient, at: Double(sequence))], to: id, from: sequence)
      sequence += 1
    }
    try measure("export", times: 1) {
      var bytes = 0
      try journal.export(at: now) { bytes += $0.utf8.count }
      print("export: \(bytes / 1_000_000) MB")
    }
  }

  private func measure(_ name: String, times: Int, _ body: () throws -> Void) throws {
    let clock = ContinuousClock()
    var taken: [Double] = []
    for _ in 0..<times {
      taken.append(try clock.measure(body).inSeconds * 1000)
    }
    taken.sort()
    let median = taken[times / 2]
    let high = taken[min(times - 1, times * 99 / 100)]
    let texts = [median, high, taken[times - 1]].map { String(format: "%.3f", $0) }
    print("\(name): p50 \(texts[0]) ms, p99 \(texts[1]) ms, max \(texts[2]) ms")
  }
}
