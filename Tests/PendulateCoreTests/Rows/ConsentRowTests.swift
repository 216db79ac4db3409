import PendulateCore
import Testing

/// PRACTICE 4.2: how long each answer before touching holds, with a given clock; what is asked, and what
/// a yes or a skip leads to, is in the screen's own tests.
@Suite struct ConsentRowTests {
  private func outcome(_ closed: ConsentOutcome.Kind) -> ConsentOutcome {
    var outcome = ConsentOutcome.open(at: doseNow)
    outcome.terms.removeAll { $0.kind == closed }
    outcome.terms.append(.init(closed, until: closed.end(from: doseNow), isClosed: true))
    return outcome
  }

  private func ledger(_ closed: ConsentOutcome.Kind) -> LimitsLedger {
    var ledger = LimitsLedger()
    ledger.note(outcome(closed), at: doseNow)
    return ledger
  }

  @Test("4.2, affected now: until tomorrow")
  func rowAffectedNowUntilTomorrow() {
    let tomorrow = doseNow.startOfLocalDay(addingDays: 1)
    let ledger = ledger(.day)
    #expect(ledger.limits(at: doseNow).lock == .init(reason: .consent, until: tomorrow))
    #expect(ledger.lock(at: tomorrow) == nil)
    #expect(ledger.consentDue(at: tomorrow.plus(seconds: -1)).isEmpty)
    #expect(ledger.consentDue(at: tomorrow) == [.day])
  }

  @Test("4.2, coming off, little sleep, overwhelmed, danger, ending one's life: 30 days")
  func rowThirtyDays() {
    let end = doseNow.plus(days: 30)
    let ledger = ledger(.month)
    #expect(ledger.limits(at: doseNow).lock == .init(reason: .consent, until: end))
    #expect(ledger.lock(at: end.plus(seconds: -1)) == .consent)
    #expect(ledger.lock(at: end) == nil)
    #expect(ledger.consentDue(at: end) == [.day, .month])
  }

  @Test("4.2, all others: 90 days")
  func rowNinetyDays() {
    let end = doseNow.plus(days: 90)
    let ledger = ledger(.quarter)
    #expect(ledger.lock(at: end.plus(seconds: -1)) == .consent)
    #expect(ledger.lock(at: end) == nil)
    #expect(ledger.consentDue(at: end) == Set(ConsentOutcome.Kind.allCases))
  }

  @Test("4.2, asked before the first touch, and again when an answer's time is over")
  func rowAgainWhenAnAnswersTimeIsOver() {
    var ledger = LimitsLedger()
    #expect(ledger.consentDue(at: doseNow) == Set(ConsentOutcome.Kind.allCases))
    ledger.note(.open(at: doseNow), at: doseNow)
    #expect(ledger.consentDue(at: doseNow.plus(days: 30, seconds: -1)).isEmpty)
    #expect(ledger.consentDue(at: doseNow.plus(days: 30)) == [.day, .month])
    #expect(ledger.consentDue(at: doseNow.plus(days: 90)) == Set(ConsentOutcome.Kind.allCases))
  }

  @Test("4.2, asked again, all of it, after any STOP", arguments: [0.1, 3, 70])
  func rowAgainAfterAStop(days: Double) {
    var ledger = LimitsLedger()
    ledger.note(.open(at: doseNow), at: doseNow)
    let stop = doseSummary(hoursAgo: -1, outcome: .stopped, escalation: .stop)
    let entry = LimitsEntry(stop, id: Identifier(rawValue: "stop"))
    ledger.note(entry, at: entry.endedAt)
    let later = entry.endedAt.plus(days: days)
    #expect(ledger.consentDue(at: later) == Set(ConsentOutcome.Kind.allCases))
    ledger.note(.open(at: later), at: later)
    #expect(ledger.consentDue(at: later.plus(hours: 1)).isEmpty)
  }

  @Test func theLongestOfSeveralLocksIsTold() {
    var ledger = LimitsLedger.of(doseSummary(hoursAgo: 1, escalation: .stop))
    ledger.note(outcome(.day), at: doseNow)
    #expect(ledger.lock(at: doseNow) == .stop)
    ledger.note(outcome(.month), at: doseNow)
    #expect(ledger.lock(at: doseNow) == .consent)
  }
}
