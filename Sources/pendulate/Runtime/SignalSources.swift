import Glibc
import TerminalCurses

/// Signals as events on the main queue.
@MainActor enum SignalSources {
  /// What ends the program, or puts it to sleep.
  private static let first = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP]
  /// What means something once there is a screen.
  private static let others = [SIGCONT, SIGWINCH]

  /// Sees to it that the program can be ended while it starts, whatever it waits for.
  static func begin() {
    // A pipe whose reader has gone is told by the write that fails.
    signal(SIGPIPE, SIG_IGN)
    CaughtSignals.begin(first)
  }

  /// Brings every signal to the main queue from now on.
  ///
  /// Begun after the terminal is open, since curses sets handlers of its own for some of them.
  static func follow(_ take: @escaping @MainActor @Sendable (Int32) -> Void) {
    guard let pipe = CaughtSignals.tell() else { return }
    CaughtSignals.begin(others)
    InputThread(pipe) { arrival in
      if case .bytes(let numbers) = arrival { for number in numbers { take(Int32(number)) } }
    }
  }
}
