internal import Dispatch

/// Rings the bell a number of times, at even distances.
@MainActor final class BellRinger {
  private let ring: () -> Bool
  private var timer: (any DispatchSourceTimer)?
  private var left = 0
  private var isTellingStage = false

  /// Creates one that rings with a closure, which says whether there is a bell at all.
  init(ring: @escaping () -> Bool) {
    self.ring = ring
  }

  /// Rings for a cue, in the place of the one before; false if there is no bell.
  ///
  /// A breath waits for no stage and does not cut one off: it is left out while a stage is counted.
  func tell(_ cue: EyesClosedCue) -> Bool {
    if left > 0, isTellingStage, !cue.tellsStage { return true }
    cancel()
    guard cue.bellCount > 0 else { return true }
    guard ring() else { return false }
    left = cue.bellCount - 1
    isTellingStage = cue.tellsStage
    guard left > 0 else { return true }
    let timer = DispatchSource.makeTimerSource(queue: .main)
    let nanoseconds = Int(cue.bellSpacing / .nanoseconds(1))
    timer.schedule(
      deadline: .now() + .nanoseconds(nanoseconds), repeating: .nanoseconds(nanoseconds),
      leeway: .milliseconds(10))
    timer.setEventHandler { [weak self] in
      MainActor.assumeIsolated { self?.ringAgain() }
    }
    self.timer = timer
    timer.activate()
    return true
  }

  /// Leaves out what was still to be rung.
  func cancel() {
    timer?.cancel()
    timer = nil
    left = 0
  }

  private func ringAgain() {
    // A timer that was cancelled may still have been under way.
    guard left > 0 else { return }
    left -= 1
    if !ring() || left == 0 { cancel() }
  }
}
