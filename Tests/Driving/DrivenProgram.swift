import BareC
package import BreathPacing
import Glibc
package import PendulateCore

/// A program that runs in a pseudo-terminal and is watched from its other end.
///
/// What it writes is read all the time while waiting for anything, so that it never has to wait
/// for us.
package final class DrivenProgram {
  /// One read of what the program wrote.
  package struct Chunk {
    package let moment: Moment
    package let bytes: [UInt8]
  }

  /// The program that runs.
  package let path: String
  /// What its moments are read from.
  package let clock: MonotonicClock
  /// When it was about to be started.
  package let began: Moment
  /// Its process.
  package let process: Int32
  /// How it ended: its exit status, or 128 and the signal that ended it; nil while it runs.
  package private(set) var status: Int32?
  private let terminal: Int32
  private let end: Int32

  /// Starts it, with what is in the environment beside `HOME`, `TERM`, `LC_ALL` and `PATH`.
  ///
  /// - Throws: `DrivingError` where it cannot be run or there is no terminal for it.
  package init(
    _ path: String, arguments: [String], home: String, clock: MonotonicClock,
    columns: UInt16 = 80, rows: UInt16 = 24, term: String = "xterm-256color",
    environment others: [String] = []
  ) throws(DrivingError) {
    guard access(path, X_OK) == 0 else {
      throw DrivingError("\(path) cannot be run; build it first: swift build -c release.")
    }
    self.path = path
    self.clock = clock
    let environment =
      [
        "HOME=\(home)", "TERM=\(term)", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin",
        "SWIFT_BACKTRACE=enable=no",
      ] + others
    var terminal: Int32 = -1
    began = clock.now()
    process = CStrings.with([path] + arguments) { arguments in
      CStrings.with(environment) { environment in
        bare_start_in_terminal(path, arguments, environment, rows, columns, &terminal)
      }
    }
    guard process > 0 else { throw DrivingError("There is no pseudo-terminal left.") }
    self.terminal = terminal
    end = bare_open_process(process)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    close(terminal)
    close(end)
  }

  /// Types bytes; what the terminal does not take is lost.
  package func type(_ bytes: [UInt8]) {
    _ = write(terminal, bytes, bytes.count)
  }

  /// Gives the terminal another size.
  package func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  /// Sends a signal.
  package func send(_ signal: Int32) {
    if status == nil { kill(process, signal) }
  }

  /// Waits for output until a moment; nil if none came, or the program has ended.
  package func output(until moment: Moment) -> Chunk? {
    var watched = [pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)]
    guard wait(for: &watched, until: moment) else { return nil }
    return readChunk()
  }

  /// Reads on for that long and gives all that came.
  package func output(for duration: Duration) -> [Chunk] {
    let end = clock.now() + duration
    var chunks: [Chunk] = []
    while clock.now() < end, let chunk = output(until: end) { chunks.append(chunk) }
    return chunks
  }

  /// Waits for the program to end; gives the moment, or nil if it has not by then.
  package func waitForEnd(until moment: Moment) -> Moment? {
    while true {
      var watched = [
        pollfd(fd: end, events: Int16(POLLIN), revents: 0),
        pollfd(fd: terminal, events: Int16(POLLIN), revents: 0),
      ]
      guard wait(for: &watched, until: moment) else { return nil }
      if watched[0].revents != 0 {
        let ended = clock.now()
        var status: Int32 = 0
        waitpid(process, &status, 0)
        self.status = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
        return ended
      }
      if readChunk() == nil {
        // The terminal is closed; only the end of the process is left to wait for.
        var onlyEnd = [watched[0]]
        guard wait(for: &onlyEnd, until: moment) else { return nil }
      }
    }
  }

  private func readChunk() -> Chunk? {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(terminal, &bytes, bytes.count)
    return count > 0 ? Chunk(moment: clock.now(), bytes: Array(bytes.prefix(count))) : nil
  }

  private func wait(for watched: inout [pollfd], until moment: Moment) -> Bool {
    let left = max(.zero, moment - clock.now())
    let milliseconds = Int32(
      clamping: (left.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    return poll(&watched, nfds_t(watched.count), milliseconds) > 0
  }
}
