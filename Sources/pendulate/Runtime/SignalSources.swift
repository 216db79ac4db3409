import Dispatch
import Glibc

/// Signals as events on the main queue.
///
/// Made after the terminal is open, since ncurses sets handlers of its own for some of them, which
/// end the program from within the handler.
@MainActor enum SignalSources {
  private static let numbers = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH]

  /// Keeps the signals waiting until they are read, in this thread and all that it starts.
  ///
  /// Dispatch reads them from a signalfd(2), which sees only what waits for the whole process. One
  /// that a thread took in before is raised again for that thread alone, and never read.
  static func hold() {
    var set = sigset_t()
    sigemptyset(&set)
    for number in numbers { sigaddset(&set, number) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  static func make(_ take: @escaping (Int32) -> Void) -> [any DispatchSourceProtocol] {
    // A pipe whose reader has gone is told by the write that fails.
    signal(SIGPIPE, SIG_IGN)
    return numbers.map { number in
      let source = DispatchSource.makeSignalSource(signal: number, queue: .main)
      source.setEventHandler { MainActor.assumeIsolated { take(number) } }
      source.activate()
      return source
    }
  }
}
