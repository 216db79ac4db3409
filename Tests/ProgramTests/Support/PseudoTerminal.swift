import Foundation
import Glibc

/// The real program in a pseudo-terminal of its own, as a person's terminal would run it.
final class PseudoTerminal {
  let home: ProgramHome
  let processID: pid_t
  /// Everything that it wrote so far.
  private(set) var output: [UInt8] = []
  private var master: Int32
  /// How much it had written when something was typed last; nil before.
  private var writtenBefore: Int?
  private let slave: Int32
  /// The terminal's modes before the program started.
  let modesBefore: [UInt8]
  private var ended: Int32?

  /// What could not be had from the system.
  struct Trouble: Error {
    let what: String
  }

  init(
    _ arguments: [String], home: ProgramHome, columns: UInt16 = 80, rows: UInt16 = 24,
    term: String = "xterm-256color", environment: [String: String] = [:]
  ) throws {
    self.home = home
    // ptsname(3) and its like are hidden from Swift; these are the calls they make on Linux (pts(4)).
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var isLocked: Int32 = 0
    var number: UInt32 = 0
    guard master >= 0, ioctl(master, 0x4004_5431, &isLocked) == 0,
      ioctl(master, 0x8004_5430, &number) == 0
    else { throw Trouble(what: "no pseudo-terminal") }
    let name = "/dev/pts/\(number)"
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    // Held open, so that the modes can be read after the program has gone.
    slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    modesBefore = Self.modes(of: slave)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    // POSIX_SPAWN_SETSID: a session of its own; the first terminal it opens becomes its own.
    posix_spawnattr_setflags(&attributes, 0x80)
    var variables = [
      "TERM": term, "LANG": "C.UTF-8", "XDG_DATA_HOME": home.folder.path, "HOME": home.folder.path,
      "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
    ]
    variables.merge(environment) { $1 }
    var texts = ([ProgramHome.program.path] + arguments).map { strdup($0) } + [nil]
    var settings = variables.map { strdup("\($0)=\($1)") } + [nil]
    var child: pid_t = 0
    let result = posix_spawn(
      &child, ProgramHome.program.path, &actions, &attributes, &texts, &settings)
    (texts + settings).forEach { free($0) }
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
    guard result == 0 else { throw Trouble(what: "not started: \(result)") }
    processID = child
  }

  deinit {
    if ended == nil {
      kill(processID, SIGKILL)
      var status: Int32 = 0
      waitpid(processID, &status, 0)
    }
    close(slave)
    if master >= 0 { close(master) }
  }

  static func modes(of terminal: Int32) -> [UInt8] {
    var modes = termios()
    guard tcgetattr(terminal, &modes) == 0 else { return [] }
    return withUnsafeBytes(of: &modes) { Array($0) }
  }

  /// The terminal's modes now.
  var modes: [UInt8] { Self.modes(of: slave) }

  /// What it wrote, as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// Reads until a condition holds; false at the time limit in seconds.
  @discardableResult
  func wait(_ limit: Double = 15, until holds: () -> Bool) -> Bool {
    let end = Date.now.addingTimeInterval(limit)
    while !holds() {
      guard Date.now < end else { return false }
      read(milliseconds: 20)
    }
    return true
  }

  private func read(milliseconds: Int32) {
    guard master >= 0 else {
      usleep(UInt32(milliseconds) * 1000)
      return
    }
    var file = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&file, 1, milliseconds) > 0, file.revents & Int16(POLLIN) != 0 else { return }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = bytes.withUnsafeMutableBytes { Glibc.read(master, $0.baseAddress, $0.count) }
    if count > 0 { output += bytes.prefix(count) }
  }

  /// Waits until a text was written.
  @discardableResult
  func waitFor(_ words: String, limit: Double = 15) -> Bool {
    wait(limit) { text.contains(words) }
  }

  func type(_ keys: String) {
    type(bytes: Array(keys.utf8))
  }

  /// Types keys one by one, each once what the one before it led to has been seen for a moment.
  func answer(_ keys: String) {
    for key in keys {
      if let writtenBefore { wait(1) { output.count > writtenBefore } }
      wait(0.35) { false }
      type(String(key))
    }
  }

  func type(bytes: [UInt8]) {
    writtenBefore = output.count
    var bytes = bytes
    _ = Glibc.write(master, &bytes, bytes.count)
  }

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Closes the other end, as a terminal window that is closed.
  func hangUp() {
    close(master)
    master = -1
  }

  func send(_ signal: Int32) {
    kill(processID, signal)
  }

  /// Waits until it is stopped; false at the time limit.
  func waitUntilStopped(limit: Double = 10) -> Bool {
    wait(limit) {
      var status: Int32 = 0
      return waitpid(processID, &status, WNOHANG | WUNTRACED) == processID && status & 0xFF == 0x7F
    }
  }

  /// Its exit status, 128 and the signal if one ended it; nil at the time limit.
  func waitForEnd(limit: Double = 15) -> Int32? {
    wait(limit) {
      if ended != nil { return true }
      var status: Int32 = 0
      guard waitpid(processID, &status, WNOHANG) == processID else { return false }
      ended = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
      return true
    }
    read(milliseconds: 20)
    return ended
  }

  // MARK: The events it tells

  /// The lines of the events file so far.
  var events: [String] {
    let file = try? String(contentsOfFile: home.path("events"), encoding: .utf8)
    return (file ?? "").split(separator: "\n").map(String.init)
  }

  /// Waits until an event line holds all of these texts.
  @discardableResult
  func waitForEvent(_ parts: String..., after count: Int = 0, limit: Double = 20) -> Bool {
    wait(limit) { events.dropFirst(count).contains { line in parts.allSatisfy(line.contains) } }
  }

  /// Whether the terminal was given back: its modes as before, the cursor shown, the alternate
  /// screen left.
  var isRestored: Bool {
    let leaves = text.range(of: "\u{1B}[?1049l", options: .backwards)
    let enters = text.range(of: "\u{1B}[?1049h", options: .backwards)
    let hides = text.range(of: "\u{1B}[?25l", options: .backwards)
    let shows =
      text.range(of: "\u{1B}[?25h", options: .backwards)
      ?? text.range(of: "\u{1B}[?12l\u{1B}[?25h", options: .backwards)
    guard let leaves, let enters, let shows, let hides else { return false }
    return modes == modesBefore && leaves.lowerBound > enters.lowerBound
      && shows.lowerBound > hides.lowerBound
  }
}
