import PendulateCore
import Testing

/// How long each answer before touching holds.
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

  @Test func rowAffectedNowUntilTomorrow() {
    let tomorrow = doseNow.startOfLocalDay(addingDays: 1)
    let ledger = ledger(.day)
    #expect(ledger.limits(at: doseNow).lock == .init(reason: .consent, until: tomorrow))
    #expect(ledger.lock(at: tomorrow) == nil)
    #expect(ledger.consentDue(at: tomorrow.plus(seconds: -1)).isEmpty)
    #expect(ledger.consentDue(at: tomorrow) == [.day])
  }

  @Test func rowThirtyDays() {
    let end = doseNow.plus(days: 30)
    let ledger = ledger(.month)
    #expect(ledger.limits(at: doseNow).lock == .init(reason: .consent, until: end))
    #expect(ledger.lock(at: end.plus(seconds: -1)) == .consent)
    #expect(ledger.lock(at: end) == nil)
    #expect(ledger.consentDue(at: end) == [.day, .month])
  }

  @Test func rowNinetyDays() {
    let end = doseNow.plus(days: 90)
    let ledger = ledger(.quarter)
    #expect(ledger.lock(at: end.plus(seconds: -1)) == .consent)
    #expect(ledger.lock(at: end) == nil)
    #expect(ledger.consentDue(at: end) == Set(ConsentOutcome.Kind.allCases))
  }

  @Test func rowAgainWhenAnAnswersTimeIsOver() {
    var ledger = LimitsLedger()
    #expect(ledger.consentDue(at: doseNow) == Set(ConsentOutcome.Kind.allCases))
    ledger.note(.open(at: doseNow), at: doseNow)
    #expect(ledger.consentDue(at: doseNow.plus(days: 30, seconds: -1)).isEmpty)
    #expect(ledger.consentDue(at: doseNow.plus(days: 30)) == [.day, .month])
    #expect(ledger.consentDue(at: doseNow.plus(days: 90)) == Set(ConsentOutcome.Kind.allCases))
  }

  @Test func theLongestOfSeveralLocksIsTold() {
    var ledger = LimitsLedger.of(doseSummary(hoursAgo: 1, escalation: .stop))
    ledger.note(outcome(.day), at: doseNow)
    #expect(ledger.lock(at: doseNow) == .stop)
    ledger.note(outcome(.month), at: doseNow)
    #expect(ledger.lock(at: doseNow) == .consent)
  }
}
