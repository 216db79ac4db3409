#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A signal that the program takes as an event (signal(7)).
package enum Signal: Hashable, Sendable {
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
  /// Another one that ends a program unless it is caught, by its number.
  case other(Int32)

  /// Those that have a name here.
  package static let named: [Signal] = [
    .interrupt, .terminate, .hangup, .quit, .terminalStop, .goOn, .windowChange,
  ]

  /// Every other one that ends a program unless it is caught, and is no crash (signal(7)).
  ///
  /// A broken pipe and a file that became too long are left out: there the write fails and tells it.
  package static let othersThatEnd: [Signal] = {
    let usual = [SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU]
    #if os(Linux)
      // SIGSTKFLT, and those for real-time programs, of which the C library keeps the first two.
      return (usual + [16, SIGIO, SIGPWR] + (34...64)).map(Signal.other)
    #else
      return usual.map(Signal.other)
    #endif
  }()

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
    case .other(let number): number
    }
  }

  /// The one that has a number; nil where it is none of these.
  package init?(number: Int32) {
    let known = Self.named + Self.othersThatEnd
    guard let signal = known.first(where: { $0.number == number }) else { return nil }
    self = signal
  }

  /// Lets a write fail whose reader has gone, or whose file became too long, instead of ending the
  /// program (SIGPIPE, pipe(7); SIGXFSZ, setrlimit(2)).
  package static func letWritesFail() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}
