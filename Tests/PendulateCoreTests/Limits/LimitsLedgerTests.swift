import PendulateCore
import Testing

/// What the ledger keeps of what happens, while it happens and long after.
@Suite struct LimitsLedgerTests {
  // MARK: While it happens

  @Test func aTouchThatWasCutShortUsesUpTheDay() {
    var ledger = LimitsLedger()
    var session = LiveSession(at: doseNow)
    session.add(.sessionStart)
    session.add(.stageEnter) { $0.stage = .touch }
    ledger.note(session.entry(endedAt: doseNow.plus(seconds: 200)), at: doseNow.plus(seconds: 200))
    // The program was killed here.
    #expect(ledger.lock(at: doseNow.plus(hours: 1)) == .today)
    #expect(ledger.limits(at: doseNow.plus(days: 1)).completedTouchSessions == 0)
  }

  /// What another journal holds comes in while a session goes on: that one counts once all the same.
  @Test func aSessionThatGoesOnCountsOnceThoughAnotherJournalIsTaken() {
    var ledger = LimitsLedger()
    var session = LiveSession(at: doseNow)
    session.add(.stageEnter) { $0.stage = .touch }
    session.add(.escalate) { $0.kind = .high }
    let said = doseNow.plus(seconds: 60)
    ledger.note(session.entry(endedAt: said), at: said)
    ledger.takeStricter(LimitsLedger([session.entry(endedAt: said)], at: said), at: said)
    session.add(.sessionEnd) { $0.outcome = .closed }
    let end = doseNow.plus(seconds: 900)
    ledger.note(session.entry(endedAt: end), at: end)
    let folded = ledger.folded
    #expect(folded.practised.count == 1 && folded.alarms.count == 1)
    #expect(folded.completedSessions == 1 && folded.completedTouchSessions == 1)
    #expect(ledger.limits(at: end).lock?.reason == .high)
    #expect(ledger.lock(at: end.plus(days: 2)) == nil)
  }

  @Test func anAlarmCountsFromItsMomentOn() {
    var ledger = LimitsLedger()
    var session = LiveSession(at: doseNow)
    session.add(.escalate) { $0.kind = .stop }
    let said = doseNow.plus(seconds: 60)
    ledger.note(session.entry(endedAt: said), at: said)
    #expect(ledger.limits(at: said).lock == .init(reason: .stop, until: said.plus(days: 3)))
    session.add(.sessionEnd) { $0.outcome = .stopped }
    let end = doseNow.plus(seconds: 900)
    ledger.note(session.entry(endedAt: end), at: end)
    #expect(ledger.limits(at: end).lock == .init(reason: .stop, until: end.plus(days: 3)))
    #expect(ledger.open.count == 1)
  }

  @Test(arguments: [Mode.touch, .ground])
  func anAnswerThatIsTakenBackLiftsItsLock(mode: Mode) {
    var ledger = LimitsLedger()
    let before = ledger
    var session = LiveSession(at: doseNow, mode: mode)
    session.add(.rate) {
      $0.occasion = .pre
      $0.answer = Distress(9).map(Answer.distress)
    }
    session.add(.escalate) { $0.kind = .stop }
    ledger.note(session.entry(), at: doseNow.plus(seconds: 60))
    #expect(ledger.lock(at: doseNow.plus(seconds: 60)) == .stop)
    session.add(.takenBack) {
      $0.occasion = .pre
      $0.missingScale = .distress
    }
    ledger.note(session.entry(), at: doseNow.plus(seconds: 70))
    #expect(ledger.lock(at: doseNow.plus(seconds: 70)) == nil)
    #expect(ledger.consentDue(at: doseNow) == before.consentDue(at: doseNow))
    #expect(ledger.limits(at: doseNow.plus(seconds: 70)).aimCap == 2)
  }

  @Test func rehearsalsCountInNothing() {
    let ledger = LimitsLedger.of(doseSummary(hoursAgo: 1, escalation: .stop, rehearsal: true))
    var empty = LimitsLedger()
    empty.latest = doseNow
    #expect(ledger == empty)
  }

  // MARK: Long after

  @Test func aStopOfSeventyDaysAgoIsRemembered() {
    var ledger = LimitsLedger.of(doseSummary(hoursAgo: 70 * 24, escalation: .stop))
    ledger.consent = .open(at: doseNow.plus(days: -80))
    #expect(ledger.consentDue(at: doseNow) == Set(ConsentOutcome.Kind.allCases))
    ledger.note(.open(at: doseNow), at: doseNow)
    #expect(ledger.consentDue(at: doseNow).isEmpty)
  }

  @Test func alarmsOfLongAgoGiveNoAimBack() {
    let alarms = (0..<5).map {
      doseSummary(hoursAgo: (72 + Double($0) * 2) * 24, escalation: .high)
    }
    let earlier = (0..<9).map { doseSummary(hoursAgo: (200 + Double($0) * 2) * 24) }
    let ledger = LimitsLedger((earlier + alarms).flatMap(LimitsEntry.all), at: doseNow)
    #expect(ledger.limits(at: doseNow).aimCap == 1)
    #expect(ledger.lock(at: doseNow) == nil)
  }

  /// One after the other, with a write after each, comes to the same as all at once.
  @Test func whatIsLetGoOfChangesNothing() {
    for seed in 0..<300 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      var all: [SessionSummary] = []
      var ledger = LimitsLedger()
      var hours = 5000.0
      for index in 0..<40 {
        hours -= Double.random(in: 2...60, using: &random)
        let chance = Int.random(in: 0..<9, using: &random)
        let session = doseSummary(
          hoursAgo: hours, outcome: chance == 8 ? .left : .closed,
          peaks: chance == 7 ? [] : [Int.random(in: 0...6, using: &random)],
          pre: 3, post: Int.random(in: 0...6, using: &random),
          escalation: [.high, .stop, .numb, nil, nil, nil, nil, nil, nil][chance],
          seconds: [Double.random(in: 5...30, using: &random)])
        all.append(session)
        let entry = LimitsEntry(session, id: Identifier(rawValue: "\(index)"))
        ledger.note(entry, at: entry.endedAt)
        let now = entry.endedAt.plus(hours: Double.random(in: 0...40, using: &random))
        var settings = DoseSettings()
        settings.touchSessionsPerDay = Int.random(in: 1...2, using: &random)
        #expect(
          ledger.limits(at: now, settings: settings)
            == DoseLimits.derived(from: all, settings: settings, now: now), "seed \(seed)")
      }
      #expect(ledger.open.count <= 6 && ledger.practised.count < 20)
      #expect(ledger.locks.count <= 12 && ledger.alarms.count <= 12, "seed \(seed)")
    }
  }

  // MARK: Where two meet

  @Test func theStricterOfTwoHoldsFieldByField() {
    var mine = LimitsLedger.of(
      doseSummary(hoursAgo: 400), doseSummary(hoursAgo: 300), doseSummary(hoursAgo: 30))
    let others = LimitsLedger(
      ((1...9).map { doseSummary(hoursAgo: 500 + Double($0) * 30) } + [
        doseSummary(hoursAgo: 40, escalation: .stop)
      ]).flatMap(LimitsEntry.all), at: doseNow)
    mine.takeStricter(others, at: doseNow)
    let limits = mine.limits(at: doseNow)
    #expect(limits.completedTouchSessions == 3)
    #expect(limits.lock?.reason == .stop)
    #expect(limits.aimCap == 2)
    #expect(mine.lastStop != nil)
    let once = mine
    mine.takeStricter(others, at: doseNow)
    #expect(mine == once)
  }

  @Test func whereNoTouchWasSeenTheOthersCountsAreTaken() {
    var mine = LimitsLedger()
    mine.completedSessions = 1
    let others = LimitsLedger(
      (1...9).flatMap { LimitsEntry.all(of: doseSummary(hoursAgo: 500 + Double($0) * 30)) },
      at: doseNow)
    mine.takeStricter(others, at: doseNow)
    #expect(mine.limits(at: doseNow).completedTouchSessions == 9)
    #expect(mine.limits(at: doseNow).aimCap == 4)
    #expect(mine.hasTouched)
  }

  @Test func twoAlarmsThatWereApartCountTogether() {
    var mine = LimitsLedger.of(doseSummary(hoursAgo: 100, escalation: .high))
    mine.takeStricter(.of(doseSummary(hoursAgo: 150, escalation: .numb)), at: doseNow)
    #expect(mine.lock(at: doseNow) == .twice)
  }
}
