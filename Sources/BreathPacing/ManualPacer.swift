package import PendulateCore

/// A pacer whose time passes by hand: for tests, and for playing a practice without waiting.
@MainActor package final class ManualPacer: Pacer {
  /// What is called on a wake, with the moment at which it really happens.
  package var onWake: ((Moment) -> Void)?
  /// How many wakes there have been.
  package private(set) var wakeCount = 0
  /// The present moment.
  package private(set) var now: Moment
  /// The moment of the next wake; nil if none is asked for.
  package private(set) var scheduled: Moment?

  /// Creates a pacer that stands at a moment.
  package init(now: Moment = .start) {
    self.now = now
  }

  /// Wakes at a moment, in place of the one scheduled before; nil ends the timer.
  package func schedule(at moment: Moment?) {
    scheduled = moment
  }

  /// Lets time pass up to a moment and wakes at every moment scheduled on the way.
  ///
  /// Each wake comes late by `lateness`, as it may on a busy machine; two wakes are never at the
  /// same moment, so that a wake scheduled for the present cannot keep time from passing.
  package func advance(to end: Moment, lateness: Duration = .zero) {
    var isFirst = true
    while let due = scheduled {
      let wake = max(due + lateness, isFirst ? now : now + .nanoseconds(1))
      guard wake <= end else { break }
      isFirst = false
      now = wake
      scheduled = nil
      wakeCount += 1
      onWake?(wake)
    }
    now = max(now, end)
  }

  /// Lets a while pass and wakes at every moment scheduled on the way.
  package func advance(by duration: Duration, lateness: Duration = .zero) {
    advance(to: now + duration, lateness: lateness)
  }
}
