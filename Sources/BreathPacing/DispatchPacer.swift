internal import Dispatch
package import PendulateCore

/// Wakes the main queue at exact moments, by one Dispatch timer that exists only while needed.
@MainActor package final class DispatchPacer: Pacer {
  /// What is called on a wake, with the moment at which it really happens.
  package var onWake: ((Moment) -> Void)?
  /// How many wakes there have been.
  package private(set) var wakeCount = 0

  private let clock: MonotonicClock
  private var timer: (any DispatchSourceTimer)?
  /// What the timer is armed for; nil once that wake has come.
  private var due: Moment?
  /// Counts the timers there have been, so that a word from a cancelled one is known as stale.
  private var generation = 0

  /// Creates a pacer without a timer.
  package init(clock: MonotonicClock) {
    self.clock = clock
  }

  /// Wakes at a moment, in place of the one scheduled before; nil ends the timer.
  package func schedule(at moment: Moment?) {
    due = moment
    guard let moment, let nanoseconds = clock.uptimeNanoseconds(at: moment) else {
      stop()
      return
    }
    // A fired one-shot timer can be armed again: no source is made or ended from frame to frame.
    let timer = self.timer ?? makeTimer()
    timer.schedule(
      deadline: DispatchTime(uptimeNanoseconds: nanoseconds), repeating: .never,
      leeway: .nanoseconds(0))
    if self.timer == nil {
      self.timer = timer
      timer.activate()
    }
  }

  private func makeTimer() -> any DispatchSourceTimer {
    generation += 1
    let generation = generation
    // Strict: without it the kernel and Dispatch may put a wake off to join it with others.
    let timer = DispatchSource.makeTimerSource(flags: .strict, queue: .main)
    timer.setEventHandler { [weak self] in
      self?.timerFired(generation: generation)
    }
    return timer
  }

  private func stop() {
    due = nil
    timer?.cancel()
    timer = nil
  }

  /// Takes a word from the timer, which may have been under way while the plan changed.
  private func timerFired(generation: Int) {
    guard generation == self.generation, timer != nil, let due else { return }
    let now = clock.now()
    guard now >= due else { return }
    self.due = nil
    wakeCount += 1
    onWake?(now)
  }
}
