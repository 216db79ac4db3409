import Foundation
import PendulateCore
import Platform
import Testing

@testable import PendulateJournal

/// The file of limits: read and written whole, by several programs, and never lost unsaid.
@Suite struct LedgerFileTests {
  private let folder: URL
  private let file: LedgerFile
  private let now = Timestamp(milliseconds: 1_790_000_000_000, utcOffsetSeconds: 3600)

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "pendulate-limits-\(UUID().uuidString)/pendulate")
    file = LedgerFile(JournalLocation(folder: folder.path))
  }

  private var path: String { file.location.limitsFile }

  private var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  /// One with something in every place.
  private var full: LimitsLedger {
    var ledger = LimitsLedger()
    ledger.latest = now
    ledger.hasTouched = true
    ledger.completedSessions = 12
    ledger.completedTouchSessions = 7
    ledger.practised = [
      PractisedTime(begunAt: now, endedAt: now, didTouch: true, touchSeconds: 33.25)
    ]
    ledger.aimReduction = 2
    ledger.quietRun = 1
    ledger.overshotLast = true
    ledger.steadyTouches = [10, 12.125, 18]
    ledger.alarms = [now]
    ledger.lastStop = now
    ledger.locks = DoseLimits.Lock.Reason.allCases.map { TouchLock($0, until: now) }
    ledger.consent = ConsentOutcome(
      answeredAt: now,
      terms: ConsentOutcome.Kind.allCases.map { .init($0, until: now, isClosed: $0 == .day) },
      allowsHolds: true)
    var entry = LimitsEntry(id: Identifier(rawValue: "one"), begunAt: now, endedAt: now)
    entry.hasAlarm = true
    entry.steadyTouches = [9.5]
    entry.locks = [TouchLock(.stop, until: now)]
    ledger.open = [entry]
    return ledger
  }

  @Test func whatIsWrittenIsRead() throws {
    try file.update(at: now) { $0 = full }
    #expect(try file.read() == .ledger(full))
    try file.update(at: now) { $0 = LimitsLedger() }
    #expect(try file.read() == .ledger(LimitsLedger()))
  }

  @Test func nobodyElseMayReadIt() throws {
    try file.update(at: now) { _ in }
    #expect(try FileStatus(of: path).permissions == .ownersFile)
    #expect(try FileStatus(of: folder.path).permissions == .ownersFolder)
    #expect(names == ["limits.json", "limits.lock"])
  }

  @Test func noWordAndNoRatingStandsInIt() throws {
    try file.update(at: now) { $0 = full }
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for word in ["distress", "peak", "danger", "ending", "words", "about", "value"] {
      #expect(!text.contains(word))
    }
  }

  @Test func aNewerOneIsNotTouched() throws {
    try file.update(at: now) { _ in }
    let newer = "{\"schema\": \"pendulate.limits/2\", \"anything\": []}"
    try newer.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: LedgerFileError.newer(path: path, found: "pendulate.limits/2")) {
      try file.read()
    }
    #expect(throws: LedgerFileError.self) { try file.update(at: now) { _ in } }
    #expect(throws: LedgerFileTrouble.self) {
      try file.open(at: now) { () throws(JournalError) in LimitsLedger() }
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == newer)
  }

  @Test func aDamagedOneIsSetAsideAndTheJournalCountsAgain() throws {
    try file.update(at: now) { _ in }
    var text = LedgerDocument.text(full)
    text.removeLast(text.count / 2)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let seed = full
    let opened = try file.open(at: now) { () throws(JournalError) in seed }
    #expect(opened.ledger == full)
    #expect(opened.notice?.contains("was damaged") == true)
    #expect(names.filter { $0.hasPrefix("limits.damaged-") }.count == 1)
    guard case .ledger(let kept) = try file.read() else {
      Issue.record("nothing was written")
      return
    }
    #expect(kept.completedTouchSessions == 7)
  }

  /// Every cut and every changed digit is damage or a ledger, and never a crash.
  @Test func anyBytesAreReadToAnEnd() throws {
    try file.update(at: now) { _ in }
    let bytes = Array(LedgerDocument.text(full).utf8)
    var random = SeededGenerator(seed: 5)
    for _ in 0..<400 {
      var some = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random)))
      if !some.isEmpty, Bool.random(using: &random) {
        some = bytes
        some[Int.random(in: 0..<some.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      try Data(some).write(to: URL(filePath: path))
      _ = try? file.read()
    }
  }

  @Test func somethingElseInItsPlaceIsNoFile() throws {
    try file.update(at: now) { _ in }
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    #expect(throws: LedgerFileError.self) { try file.read() }
  }

  @Test func itIsSeededOnceFromTheWholeJournal() throws {
    let journal = try Journal.open(at: file.location, now: now)
    defer { journal.close() }
    let start = now.advanced(by: .seconds(-70 * 86_400))
    var stop = SessionEvent(t: 100, event: .escalate)
    stop.kind = .stop
    var end = SessionEvent(t: 200, event: .sessionEnd)
    end.outcome = .stopped
    try journal.begin(
      sessionID: Identifier(rawValue: "old"), startedAt: start, practice: "full", mode: .touch,
      events: [SessionEvent(t: 0, event: .sessionStart), stop, end])
    try journal.keep(
      Consent(agreedAt: now.advanced(by: .seconds(-80 * 86_400)), scope: .full, holdsAllowed: true))
    let opened = try file.open(at: now) { () throws(JournalError) in
      try journal.limitsLedger(at: now)
    }
    #expect(opened.ledger.consentDue(at: now) == Set(ConsentOutcome.Kind.allCases))
    // The journal is not asked again.
    let again = try file.open(at: now) { () throws(JournalError) in
      throw .notFound(kind: .journal, id: "asked")
    }
    #expect(again.ledger.lastStop != nil)
  }

  /// Help right now may have written before anything was read.
  @Test func whatWasWrittenBeforeTheSeedStays() throws {
    let journal = try Journal.open(at: file.location, now: now)
    defer { journal.close() }
    var entry = LimitsEntry(id: Identifier(rawValue: "steady"), begunAt: now, endedAt: now)
    entry.hasAlarm = true
    entry.locks = [TouchLock(.high, until: now.advanced(by: .seconds(86_400)))]
    try file.update(at: now) { $0.note(entry, at: now) }
    var seed = LimitsLedger()
    seed.completedTouchSessions = 9
    seed.hasTouched = true
    let opened = try file.open(at: now) { [seed] () throws(JournalError) in seed }
    #expect(opened.ledger.completedTouchSessions == 9)
    #expect(opened.ledger.limits(at: now).lock?.reason == .high)
    #expect(opened.ledger.isSeeded)
  }

  @Test func oneTouchSessionAtATime() throws {
    var first = try file.claimTouch()
    #expect(first != nil)
    #expect(try file.claimTouch() == nil)
    first = nil
    _ = first
    #expect(try file.claimTouch() != nil)
  }

  @Test func twoProgramsTakeNothingFromEachOther() async throws {
    let (file, now) = (file, now)
    await withTaskGroup(of: Void.self) { group in
      for index in 0..<20 {
        group.addTask {
          _ = try? file.update(at: now) { $0.alarms.append(now.advanced(by: .seconds(index))) }
        }
      }
    }
    guard case .ledger(let ledger) = try file.read() else {
      Issue.record("nothing was written")
      return
    }
    #expect(ledger.alarms.count == 20)
  }

  @Test func erasingLeavesNothingOfIt() throws {
    try file.update(at: now) { $0 = full }
    try "{".write(toFile: path, atomically: true, encoding: .utf8)
    try file.update(at: now) { _ in }
    #expect(names.contains { $0.hasPrefix("limits.damaged-") })
    try file.erase()
    #expect(names == ["limits.lock"])
    #expect(try file.read() == .missing)
  }
}
