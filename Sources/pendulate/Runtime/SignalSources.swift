import Dispatch
import Glibc

/// Signals as events on the main queue.
///
/// Made after the terminal is open, since ncurses sets handlers of its own for some of them, which
/// end the program from within the handler.
@MainActor enum SignalSources {
  static func make(_ take: @escaping (Int32) -> Void) -> [any DispatchSourceProtocol] {
    // A pipe whose reader has gone is told by the write that fails.
    signal(SIGPIPE, SIG_IGN)
    return [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH].map { number in
      let source = DispatchSource.makeSignalSource(signal: number, queue: .main)
      source.setEventHandler { MainActor.assumeIsolated { take(number) } }
      source.activate()
      return source
    }
  }
}
