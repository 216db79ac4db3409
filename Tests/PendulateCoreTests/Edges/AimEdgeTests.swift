import PendulateCore
import Testing

/// How strong a touch may become, by how the last sessions were.
@Suite struct AimEdgeTests {
  // MARK: The aim over many sessions

  private func aim(_ sessions: [SessionSummary]) -> Int {
    DoseLimits.derived(from: sessions, earlierTouchSessions: 9, now: doseNow).aimCap
  }

  private func past(
    _ index: Int, peaks: [Int] = [2], pre: Int = 3, post: Int = 2, outcome: Outcome = .closed,
    _ escalation: SessionEvent.Escalation? = nil
  ) -> SessionSummary {
    doseSummary(
      hoursAgo: 2000 - Double(index) * 40, outcome: outcome, peaks: peaks, pre: pre, post: post,
      escalation: escalation)
  }

  @Test(arguments: [
    (SessionEvent.Escalation.high, 3), (.stop, 3), (.numb, 3), (.silent, 4), (.unsettled, 4),
    (.rising, 4), (.edge, 4),
  ])
  func anAlarmLowersTheAim(kind: SessionEvent.Escalation, aim: Int) {
    #expect(self.aim([past(0, kind)]) == aim)
  }

  @Test(arguments: [([4, 4], 4), ([5, 4], 4), ([5, 5], 3), ([5, 5, 5], 2)] as [([Int], Int)])
  func twoOvershootsRunningLowerTheAim(peaks: [Int], aim: Int) {
    let sessions = peaks.enumerated().map { past($0.offset, peaks: [$0.element]) }
    #expect(self.aim(sessions) == aim)
  }

  @Test func overshootsThatAreNotRunningLowerNothing() {
    #expect(aim([past(0, peaks: [5]), past(1), past(2, peaks: [5])]) == 4)
  }

  @Test(arguments: [
    (1, 3, true), (1, 2, false), (2, 4, true), (2, 3, false), (3, 5, true), (3, 4, false),
  ])
  func anOvershootIsTwoAboveTheAimOrFive(aim: Int, peak: Int, isOvershoot: Bool) {
    var events = [SessionEvent(t: 0, event: .sessionStart)]
    events[0].plan = SessionEvent.PlanFacts()
    events[0].plan?.aim = aim
    var exit = SessionEvent(t: 1, event: .stageExit)
    exit.stage = .touch
    exit.n = 1
    var rate = SessionEvent(t: 2, event: .rate)
    rate.occasion = .peak
    rate.n = 1
    rate.answer = Distress(peak).map(Answer.distress)
    let summary = SessionSummary(startedAt: doseNow, mode: .touch, events: events + [exit, rate])
    #expect(summary.hasOvershoot == isOvershoot)
  }

  @Test(arguments: [(1, 3), (2, 2), (3, 1), (4, 1)])
  func theAimNeverComesBelowOne(alarms: Int, aim: Int) {
    #expect(self.aim((0..<alarms).map { past($0, .high) }) == aim)
  }

  @Test(arguments: [(2, 3), (3, 4)])
  func threeQuietSessionsRaiseTheAimAgain(quiet: Int, aim: Int) {
    #expect(self.aim([past(0, .high)] + (1...quiet).map { past($0) }) == aim)
  }

  @Test(arguments: [(4, true), (5, false)])
  func aQuietSessionEndsAtMostOneAboveItsStart(post: Int, isQuiet: Bool) {
    let sessions = [past(0, .high), past(1), past(2), past(3, pre: 3, post: post)]
    #expect(aim(sessions) == (isQuiet ? 4 : 3))
  }

  @Test func whatWasLeftOrWentFurtherIsNoQuietSession() {
    #expect(aim([past(0, .high), past(1), past(2), past(3, outcome: .left)]) == 3)
    #expect(aim([past(0, .high), past(1), past(2), past(3, peaks: [5])]) == 3)
    // It also begins the count anew.
    #expect(aim([past(0, .high), past(1), past(2, outcome: .left), past(3), past(4)]) == 3)
  }

  @Test func threeAlarmsAreTheMostThatCount() {
    let alarms = (0..<5).map { past($0, .high) }
    #expect(aim(alarms + (5..<14).map { past($0) }) == 4)
  }
}
