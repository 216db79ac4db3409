import BreathPacing
import PendulateCore
import Testing

@MainActor @Suite struct ManualPacerTests {
  @Test func wakesAtEachMomentThatIsScheduledOnTheWay() {
    let pacer = ManualPacer()
    var wakes: [Moment] = []
    pacer.onWake = { moment in
      wakes.append(moment)
      if wakes.count < 3 { pacer.schedule(at: moment + .seconds(2)) }
    }
    pacer.schedule(at: .seconds(1))
    pacer.advance(to: .seconds(4))
    #expect(wakes == [.seconds(1), .seconds(3)])
    #expect(pacer.now == .seconds(4))
    pacer.advance(by: .seconds(10))
    #expect(wakes.last == .seconds(5))
    #expect(pacer.wakeCount == 3)
    #expect(pacer.scheduled == nil)
  }

  @Test func nilTakesTheWakeBack() {
    let pacer = ManualPacer()
    pacer.schedule(at: .seconds(1))
    pacer.schedule(at: nil)
    pacer.advance(by: .seconds(10))
    #expect(pacer.wakeCount == 0)
  }

  @Test func aMomentThatHasPassedWakesAtThePresentOne() {
    let pacer = ManualPacer(now: .seconds(50))
    var wakes: [Moment] = []
    pacer.onWake = { wakes.append($0) }
    pacer.schedule(at: .seconds(3))
    pacer.advance(by: .zero)
    #expect(wakes == [.seconds(50)])
  }

  /// What the pacer and the planner do together: a bar of 40 cells with eighths, for a minute.
  @Test func everyWakeOfABreathingBarShowsANewPictureAndEveryCueIsExact() {
    let course = BreathCourse(
      BreathPattern(
        id: "soft", name: "soft", inhale: .seconds(4), second: .seconds(2), exhale: .seconds(6)),
      beganAt: .start)
    let picture = { (moment: Moment) in Int(course.position(at: moment).fullness * 320) }
    let pacer = ManualPacer()
    var drawn = picture(.start)
    var lastFrame = Moment.start
    var cues: [Moment] = []
    let plan = { (now: Moment) in
      pacer.schedule(
        at: WakePlanner.nextWake(
          now: now, lastFrame: lastFrame, horizon: .seconds(60),
          exact: [course.nextPhaseChange(after: now)].compactMap { $0 }, picture: picture))
    }
    pacer.onWake = { now in
      let isCue = course.position(at: now).progress == 0
      if isCue { cues.append(now) }
      #expect(picture(now) != drawn || isCue)
      #expect(now - lastFrame >= WakePlanner.shortestFrame || isCue)
      drawn = picture(now)
      lastFrame = now
      plan(now)
    }
    plan(.start)
    pacer.advance(to: .seconds(60))
    #expect(cues == [4, 6, 12, 16, 18, 24, 28, 30, 36, 40, 42, 48, 52, 54, 60].map(Moment.seconds))
    #expect(pacer.wakeCount < 30 * 50)
  }

  @Test func latenessNeverAddsUp() {
    let course = BreathCourse(
      BreathPattern(id: "easy", name: "easy", inhale: .seconds(3), exhale: .seconds(4)),
      beganAt: .start)
    let pacer = ManualPacer()
    var latest = Duration.zero
    var due = Moment.start
    pacer.onWake = { now in
      latest = max(latest, now - due)
      due = course.nextPhaseChange(after: now) ?? now
      pacer.schedule(at: due)
    }
    pacer.schedule(at: .start)
    pacer.advance(to: .seconds(3600), lateness: .milliseconds(7))
    #expect(latest == .milliseconds(7))
    #expect(pacer.wakeCount > 1000)
  }
}
