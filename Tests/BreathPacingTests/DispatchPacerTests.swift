import BreathPacing
import PendulateCore
import Testing

/// The real timer, with so much room that a busy machine does not matter.
@MainActor @Suite struct DispatchPacerTests {
  let clock = MonotonicClock()

  /// Waits until a pacer has woken that many times.
  func moments(_ count: Int, of pacer: DispatchPacer, first: Moment, step: Duration) async
    -> [Moment]
  {
    var wakes: [Moment] = []
    return await withCheckedContinuation { continuation in
      pacer.onWake = { now in
        wakes.append(now)
        if wakes.count == count {
          pacer.onWake = nil
          continuation.resume(returning: wakes)
        } else {
          pacer.schedule(at: now + step)
        }
      }
      pacer.schedule(at: first)
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func itWakesAtEachMomentAndNeverBefore() async {
    let pacer = DispatchPacer(clock: clock)
    let first = clock.now() + .milliseconds(10)
    let wakes = await moments(3, of: pacer, first: first, step: .milliseconds(10))
    #expect(wakes[0] >= first)
    #expect(wakes[1] >= wakes[0] + .milliseconds(10))
    #expect(wakes[2] >= wakes[1] + .milliseconds(10))
    #expect(pacer.wakeCount == 3)
  }

  @Test(.timeLimit(.minutes(1)))
  func itStaysQuietAfterNilAndKeepsOnlyTheLastPlan() async {
    let stopped = DispatchPacer(clock: clock)
    let replaced = DispatchPacer(clock: clock)
    stopped.onWake = { _ in Issue.record("woke after the wake was taken back") }
    let now = clock.now()
    stopped.schedule(at: now + .milliseconds(5))
    stopped.schedule(at: nil)
    replaced.schedule(at: now + .milliseconds(5))
    let wakes = await moments(1, of: replaced, first: now + .milliseconds(40), step: .zero)
    #expect(wakes[0] >= now + .milliseconds(40))
    #expect(replaced.wakeCount == 1)
    #expect(stopped.wakeCount == 0)
  }

  @Test(.timeLimit(.minutes(1)))
  func aWakeThatWasUnderWayWhenThePlanChangedIsDropped() async {
    let pacer = DispatchPacer(clock: clock)
    let due = clock.now() + .milliseconds(2)
    pacer.schedule(at: due)
    // The main queue is kept busy here until the timer has surely fired.
    while clock.now() < due + .milliseconds(20) {}
    let later = clock.now() + .milliseconds(30)
    let wakes = await moments(1, of: pacer, first: later, step: .zero)
    #expect(wakes[0] >= later)
    #expect(pacer.wakeCount == 1)
  }

  @Test(.timeLimit(.minutes(1)))
  func aMomentThatHasPassedWakesSoonButNotWithinTheCall() async {
    let pacer = DispatchPacer(clock: clock)
    pacer.schedule(at: .start)
    #expect(pacer.wakeCount == 0)
    let wakes = await moments(1, of: pacer, first: .start, step: .zero)
    #expect(wakes.count == 1)
  }

  @Test(.timeLimit(.minutes(1)))
  func aRehearsalWakesThatManyTimesSooner() async {
    let fast = MonotonicClock(speed: 1000)
    let pacer = DispatchPacer(clock: fast)
    let began = clock.now()
    let wakes = await moments(1, of: pacer, first: .seconds(40), step: .zero)
    #expect(wakes[0] >= .seconds(40))
    #expect(clock.now() - began < .seconds(20))
  }
}
