internal import Platform
internal import Synchronization

/// One sound from the wish to play it to its end, ended from any thread and at any time.
///
/// A sound may be cut off while its player is still being loaded elsewhere; then it is ended by
/// whoever gets to know the process.
final class RunningSound: Sendable {
  private struct State {
    var process: ChildProcess?
    var isCutOff = false
  }

  private let state = Mutex(State())

  /// Whether it was ended before its time.
  var isCutOff: Bool { state.withLock { $0.isCutOff } }

  /// Takes the process that plays it.
  func began(_ process: ChildProcess) {
    state.withLock { state in
      state.process = process
      if state.isCutOff { process.end() }
    }
  }

  /// Ends it at once, now or as soon as there is a process.
  func cutOff() {
    state.withLock { state in
      state.isCutOff = true
      state.process?.end()
    }
  }

  /// Takes the status of its process, which has ended; whether it went well.
  func takeStatus() -> Bool {
    state.withLock { state in
      defer { state.process = nil }
      return state.process?.takeStatus() ?? true
    }
  }
}
