import PendulateCore
import Testing

let doseNow = Timestamp(milliseconds: 1_790_000_000_000, utcOffsetSeconds: 3600)

func doseSummary(
  hoursAgo: Double, outcome: Outcome = .closed, peaks: [Int] = [2], pre: Int = 3, post: Int = 2,
  escalation: SessionEvent.Escalation? = nil, rehearsal: Bool = false, later: Int? = nil,
  seconds: [Double] = [15], aim: Int = 3
) -> SessionSummary {
  var events: [SessionEvent] = []
  func add(_ kind: SessionEvent.Kind, _ fill: (inout SessionEvent) -> Void) {
    var event = SessionEvent(t: Double(events.count), event: kind)
    fill(&event)
    events.append(event)
  }
  func rate(_ occasion: SessionEvent.Occasion, _ value: Int, n: Int? = nil) {
    add(.rate) {
      $0.occasion = occasion
      $0.n = n
      $0.answer = Distress(value).map(Answer.distress)
    }
  }
  add(.sessionStart) {
    var facts = SessionEvent.PlanFacts()
    facts.mode = .touch
    facts.aim = aim
    facts.rehearsal = rehearsal
    $0.plan = facts
  }
  rate(.pre, pre)
  rate(.gate, 2)
  for (index, peak) in peaks.enumerated() {
    add(.stageExit) {
      $0.stage = .touch
      $0.n = index + 1
      $0.seconds = index < seconds.count ? seconds[index] : 15
    }
    rate(.peak, peak, n: index + 1)
    rate(.settled, 2, n: index + 1)
  }
  if let escalation { add(.escalate) { $0.kind = escalation } }
  rate(.post, post)
  add(.sessionEnd) { $0.outcome = outcome }
  return SessionSummary(
    startedAt: doseNow.advanced(by: .seconds(-hoursAgo * 3600)), mode: .touch, events: events,
    later: later)
}

private func lock(_ sessions: SessionSummary...) -> DoseLimits.Lock.Reason? {
  DoseLimits.derived(from: sessions, now: doseNow).lock?.reason
}

@Suite struct DoseLimitsTests {
  @Test(arguments: [
    (0, 2, 10, 20, 60), (2, 2, 10, 20, 60), (3, 3, 15, 30, 120), (6, 4, 15, 30, 120),
  ])
  func limitsWidenInTwoSteps(completed: Int, aim: Int, first: Int, longest: Int, dose: Int) {
    let limits = DoseLimits.derived(from: [], earlierTouchSessions: completed, now: doseNow)
    #expect(limits.aimCap == aim)
    #expect(limits.firstTouchSeconds == first)
    #expect(limits.longestTouch == longest)
    #expect(limits.dose == dose)
    #expect(limits.lock == nil)
  }

  @Test func eachSignalLocksTouchForItsTime() {
    #expect(lock(doseSummary(hoursAgo: 1)) == .today)
    #expect(lock(doseSummary(hoursAgo: 30)) == nil)
    #expect(lock(doseSummary(hoursAgo: 23, escalation: .high)) == .high)
    #expect(lock(doseSummary(hoursAgo: 25, escalation: .high)) == nil)
    #expect(lock(doseSummary(hoursAgo: 23, escalation: .numb)) == .numb)
    #expect(lock(doseSummary(hoursAgo: 71, escalation: .stop)) == .stop)
    #expect(lock(doseSummary(hoursAgo: 73, escalation: .stop)) == nil)
    #expect(lock(doseSummary(hoursAgo: 23, post: 7)) == .post)
    #expect(lock(doseSummary(hoursAgo: 60, later: 7)) == .later)
    #expect(lock(doseSummary(hoursAgo: 60, post: 1, later: 4)) == .later)
    #expect(
      lock(
        doseSummary(hoursAgo: 30, escalation: .high), doseSummary(hoursAgo: 200, escalation: .numb))
        == .twice)
    #expect(lock(doseSummary(hoursAgo: 1, escalation: .high, rehearsal: true)) == nil)
  }

  @Test func fiveDaysOfSevenAreEnough() {
    let days = (1...5).map { doseSummary(hoursAgo: Double($0) * 24) }
    #expect(DoseLimits.derived(from: days, now: doseNow).lock?.reason == .week)
    #expect(DoseLimits.derived(from: Array(days.prefix(4)), now: doseNow).lock == nil)
  }

  @Test func theAimComesDownByOneAndUpAgainAfterThreeQuietSessions() {
    let alarm = doseSummary(hoursAgo: 500, escalation: .high)
    let quiet = (1...3).map { doseSummary(hoursAgo: 480 - Double($0) * 48) }
    func aim(_ sessions: [SessionSummary]) -> Int {
      DoseLimits.derived(from: sessions, earlierTouchSessions: 9, now: doseNow).aimCap
    }
    #expect(aim([alarm]) == 3)
    #expect(aim([alarm] + quiet.prefix(2)) == 3)
    #expect(aim([alarm] + quiet) == 4)
    #expect(
      aim([doseSummary(hoursAgo: 100, peaks: [5]), doseSummary(hoursAgo: 50, peaks: [5])]) == 3)
  }

  @Test func theFirstTouchIsTheMedianOfWhatWentWell() {
    let sessions = [
      doseSummary(hoursAgo: 300, peaks: [2, 3, 6], seconds: [12, 18, 30]),
      doseSummary(hoursAgo: 200, peaks: [2], seconds: [14]),
    ]
    let limits = DoseLimits.derived(from: sessions, earlierTouchSessions: 9, now: doseNow)
    #expect(limits.firstTouchSeconds == 14)
  }
}
