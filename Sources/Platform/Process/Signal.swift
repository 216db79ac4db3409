#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A signal that the program takes as an event (signal(7)).
package enum Signal: CaseIterable, Hashable, Sendable {
  /// Ctrl-C.
  case interrupt
  /// Somebody asks the program to end.
  case terminate
  /// The terminal is gone.
  case hangup
  /// Ctrl-\.
  case quit
  /// Ctrl-Z.
  case terminalStop
  /// Going on after a stop.
  case goOn
  /// The window has another size.
  case windowChange

  /// The number by which the system knows it.
  package var number: Int32 {
    switch self {
    case .interrupt: SIGINT
    case .terminate: SIGTERM
    case .hangup: SIGHUP
    case .quit: SIGQUIT
    case .terminalStop: SIGTSTP
    case .goOn: SIGCONT
    case .windowChange: SIGWINCH
    }
  }

  /// The one that has a number; nil where it is none of these.
  package init?(number: Int32) {
    guard let signal = Self.allCases.first(where: { $0.number == number }) else { return nil }
    self = signal
  }

  /// Lets a write whose reader has gone fail instead of ending the program (SIGPIPE, pipe(7)).
  package static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }
}
