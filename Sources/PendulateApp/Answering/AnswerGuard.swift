import PendulateCore
import TerminalGrid

/// Keeps a quick hand from answering what it has not seen yet.
///
/// It goes by real time and by the keys alone: a question that a key brought takes no other key of
/// the same burst, but for its own answers where it stood there before the burst; and a 1 waits a
/// moment, since a 0 behind it makes it ten.
struct AnswerGuard: Hashable, Sendable {
  /// How soon after another a key belongs to the same burst, in real time.
  static let burst = Duration.milliseconds(300)

  /// A 1 that may still become ten.
  struct HeldOne: Hashable, Sendable {
    /// When it was pressed: it counts from then on, whenever it is known what it is.
    let stamp: Stamp

    /// The moment at which it is a 1 for good; `speed` is that of a rehearsal.
    func deadline(speed: Int) -> Moment { stamp.moment + AnswerGuard.burst * speed }
  }

  /// The last key of a burst that brought something new to answer, since the program's start.
  private var lastOfBurst: Duration?
  /// The question that it brought, where that stood on the page before.
  private(set) var seen: Field.Name?
  /// Which one it was: held down, it neither types nor moves.
  private var lastKey: Key?
  /// The 1 that waits.
  private(set) var held: HeldOne?
  /// When a 1 ended a touch, where that was the last key.
  private var oneInTouch: Duration?

  // MARK: Bursts

  /// Whether a key belongs to the burst that brought what is on screen.
  func isOfBurst(at real: Duration) -> Bool { Self.isSoon(real, after: lastOfBurst) }

  /// Whether the last key of the burst is pressed once more.
  func isRepeated(_ key: Key) -> Bool { lastKey == key }

  /// A key brought something new to answer, or is the next of its burst; `seen` is the question where
  /// it stood on the page before.
  mutating func noteBurst(_ key: Key, at real: Duration, seen: Field.Name?) {
    lastOfBurst = real
    lastKey = key
    self.seen = seen
  }

  // MARK: A 1 that may become ten

  mutating func hold(at stamp: Stamp) { held = HeldOne(stamp: stamp) }

  mutating func letGo() { held = nil }

  /// Whether a 0 makes a ten of the 1 that waits.
  func makesTen(_ key: Key, at real: Duration) -> Bool {
    key == .character("0") && Self.isSoon(real, after: held?.stamp.real)
  }

  /// Notes a key in touch, which comes back at once whatever it is.
  mutating func noteTouch(_ key: Key, at real: Duration) {
    oneInTouch = key == .character("1") ? real : nil
  }

  /// Whether a 0 makes the peak ten that a 1 in touch told; only the key right behind it does.
  mutating func makesPeakTen(_ key: Key, at real: Duration) -> Bool {
    defer { oneInTouch = nil }
    return key == .character("0") && Self.isSoon(real, after: oneInTouch)
  }

  private static func isSoon(_ real: Duration, after earlier: Duration?) -> Bool {
    earlier.map { real - $0 < burst } ?? false
  }
}
