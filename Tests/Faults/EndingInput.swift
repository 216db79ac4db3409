import Glibc
import PendulateCore
import ProgramDriving

/// A standard input that ends.
struct EndingInput: ~Copyable {
  /// What kind of file it is.
  enum Kind: CaseIterable {
    case null, file, pipe, slowPipe, longPipe, fifo, socket, closed
  }

  /// Words that answer what a session asks, in its order at first.
  static let answers = [
    "y", "y", "y", "3", "1", "1", "", "d", "t", "2", "10", "here", "+", "?", "q",
  ]
  /// Words that begin nothing.
  static let questions = ["?", "!", "keys", "nonsense", "people", "\u{E9}", "?"]

  /// What the program reads; nil where it has nothing.
  private(set) var reading: Int32?
  private let kind: Kind
  private let words: [String]
  private var writing: Int32?

  /// Makes it, and what is in it before the program starts.
  ///
  /// - Throws: `DrivingError` where the system has no more of the kind.
  init(
    _ kind: Kind, home: String, words: [String], _ random: inout SeededGenerator
  ) throws(DrivingError) {
    self.kind = kind
    self.words = words
    var ends: [Int32] = [-1, -1]
    switch kind {
    case .null: reading = open("/dev/null", O_RDONLY | O_CLOEXEC)
    case .closed: return
    case .file:
      let path = home + "/input"
      let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      Self.write(Self.lines(of: words, &random), to: file)
      lseek(file, 0, SEEK_SET)
      reading = file
    case .pipe, .slowPipe, .longPipe:
      guard pipe(&ends) == 0 else { throw DrivingError("There is no pipe left.") }
      (reading, writing) = (ends[0], ends[1])
    case .fifo:
      let path = home + "/fifo"
      guard mkfifo(path, 0o600) == 0 else { throw DrivingError("There is no FIFO to be had.") }
      // Opened for both first, as each end waits for the other.
      let both = open(path, O_RDWR | O_CLOEXEC)
      reading = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
      writing = open(path, O_WRONLY | O_CLOEXEC)
      close(both)
      _ = reading.map { fcntl($0, F_SETFL, 0) }
    case .socket:
      guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 else {
        throw DrivingError("There is no socket left.")
      }
      (reading, writing) = (ends[0], ends[1])
    }
    // What is held open in the program would be its own other end.
    for end in [reading, writing] { _ = end.map { fcntl($0, F_SETFD, FD_CLOEXEC) } }
  }

  deinit {
    if let reading { close(reading) }
    if let writing { close(writing) }
  }

  /// Writes what is said, with pauses where it comes slowly, and ends it.
  mutating func feed(_ random: inout SeededGenerator) {
    if let reading { close(reading) }
    reading = nil
    guard let writing else { return }
    if kind == .longPipe {
      Self.write(Array(String(repeating: "!\n\n", count: 3000).utf8), to: writing)
    }
    for byte in Self.lines(of: words, &random) {
      Self.write([byte], to: writing)
      if kind == .slowPipe, Int.random(in: 0..<4, using: &random) == 0 {
        usleep(UInt32.random(in: 0...4000, using: &random))
      }
    }
    close(writing)
    self.writing = nil
  }

  /// Some answers, the last of which may be broken off.
  private static func lines(
    of words: [String], _ random: inout SeededGenerator
  ) -> [UInt8] {
    let count = Int.random(in: 0...40, using: &random)
    let text = (0..<count).map { index in
      (index < 6 && index < words.count ? words[index] : words.randomElement(using: &random) ?? "")
        + "\n"
    }.joined()
    return Array(text.utf8.dropLast(Int.random(in: 0...1, using: &random)))
  }

  private static func write(_ bytes: [UInt8], to file: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      // It may have ended before it was told everything.
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
