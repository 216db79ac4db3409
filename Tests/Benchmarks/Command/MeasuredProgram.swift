import BareC
import BreathPacing
import Glibc
import PendulateCore

/// A program that runs in a pseudo-terminal of 80x24 and is watched from its other end.
///
/// What it writes is read all the time while waiting for anything, so that it never has to wait
/// for us.
final class MeasuredProgram {
  /// One read of what the program wrote.
  struct Chunk {
    let moment: Moment
    let bytes: [UInt8]
  }

  let path: String
  let clock: MonotonicClock
  /// When it was about to be started.
  let began: Moment
  let process: pid_t
  private let terminal: Int32
  private let end: Int32
  private var hasEnded = false

  init(
    _ path: String, arguments: [String], home: String, clock: MonotonicClock
  ) throws(BenchmarkError) {
    guard access(path, X_OK) == 0 else {
      throw BenchmarkError("\(path) cannot be run; build it first: swift build -c release.")
    }
    self.path = path
    self.clock = clock
    let environment = [
      "HOME=\(home)", "TERM=xterm-256color", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin",
    ]
    var terminal: Int32 = -1
    began = clock.now()
    process = CStrings.with([path] + arguments) { arguments in
      CStrings.with(environment) { environment in
        bare_start_in_terminal(path, arguments, environment, 24, 80, &terminal)
      }
    }
    guard process > 0 else { throw BenchmarkError("There is no pseudo-terminal left.") }
    self.terminal = terminal
    end = bare_open_process(process)
  }

  deinit {
    if !hasEnded {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    close(terminal)
    close(end)
  }

  func type(_ bytes: [UInt8]) {
    _ = write(terminal, bytes, bytes.count)
  }

  /// Waits for output until a moment; nil if none came, or the program has ended.
  func output(until moment: Moment) -> Chunk? {
    var watched = [pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)]
    guard wait(for: &watched, until: moment) else { return nil }
    return readChunk()
  }

  /// Reads on for that long and gives all that came.
  func output(for duration: Duration) -> [Chunk] {
    let end = clock.now() + duration
    var chunks: [Chunk] = []
    while clock.now() < end, let chunk = output(until: end) { chunks.append(chunk) }
    return chunks
  }

  /// Waits for the program to end; gives the moment, or nil if it has not by then.
  func waitForEnd(until moment: Moment) -> Moment? {
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
        hasEnded = true
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

extension MeasuredProgram {
  /// The moments of the first byte and of the last byte of the first frame.
  ///
  /// A frame is over when nothing more comes for 25 ms: shorter than from frame to frame at 30 a
  /// second, longer than any stall within one. What is under `leastBytes` is not a frame
  /// yet, only the terminal being set up.
  func firstFrame(
    leastBytes: Int = 100
  ) throws(BenchmarkError) -> (first: Duration, last: Duration) {
    let limit = began + .seconds(5)
    guard let chunk = output(until: limit) else {
      throw BenchmarkError("\(path) showed nothing within 5 s.")
    }
    var last = chunk.moment
    var bytes = chunk.bytes.count
    while true {
      let quiet = bytes < leastBytes ? limit : clock.now() + .milliseconds(25)
      guard let next = output(until: quiet) else { break }
      last = next.moment
      bytes += next.bytes.count
      guard last < limit else {
        throw BenchmarkError("The first frame of \(path) went on for 5 s.")
      }
    }
    guard bytes >= leastBytes else { throw BenchmarkError("\(path) showed no frame.") }
    return (chunk.moment - began, last - began)
  }

  /// Types a script with 150 ms between keys; gives what was written meanwhile.
  func play(_ script: KeyScript) -> [Chunk] {
    script.steps.flatMap { step in
      switch step {
      case .type(let bytes):
        type(bytes)
        return output(for: .milliseconds(150))
      case .wait(let duration): return output(for: duration)
      }
    }
  }
}

/// Arrays of C strings, as exec wants them.
enum CStrings {
  static func with<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    var pointers = strings.map { strdup($0) }
    pointers.append(nil)
    defer { pointers.forEach { free($0) } }
    return body(pointers)
  }
}
