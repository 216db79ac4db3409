import Platform
import TerminalCurses

/// Signals as events on the main queue.
@MainActor enum SignalSources {
  /// What ends the program, or puts it to sleep.
  private static let first: [Signal] =
    [.interrupt, .terminate, .hangup, .quit, .terminalStop] + Signal.othersThatEnd
  /// What means something once there is a screen.
  private static let others: [Signal] = [.goOn, .windowChange]

  /// Sees to it that the program can be ended while it starts, whatever it waits for.
  static func begin() {
    Signal.letWritesFail()
    CaughtSignals.begin(first.map(\.number))
  }

  /// Brings every signal to the main queue from now on.
  ///
  /// Begun after the terminal is open, since curses sets handlers of its own for some of them.
  static func follow(_ take: @escaping @MainActor @Sendable (Signal) -> Void) {
    guard let pipe = CaughtSignals.tell() else { return }
    CaughtSignals.begin(others.map(\.number))
    InputThread(FileDescriptor(number: pipe)) { arrival in
      guard case .bytes(let numbers) = arrival else { return }
      for signal in numbers.compactMap({ Signal(number: Int32($0)) }) { take(signal) }
    }
  }
}
