/// How many frames a line to a terminal bears that only motion asks for.
///
/// Nothing tells a program how much a terminal has not read yet. So no more is sent than a slow line
/// carries: what would be more is left out, and what a key leads to never waits behind it.
package struct LinePace: Hashable, Sendable {
  /// The bytes that a second carries.
  private let rate: Double
  private var left: Double
  private var countedAt = Duration.zero

  /// The seconds' worth that may be sent at once: with what a swing's own time carries, enough for it,
  /// and little enough that a key is not long behind it.
  private static let burst = 1.5

  /// The pace for a window: 1,350 bytes a second in one of 80 by 24, more in a larger one up to 3,400,
  /// and 800 where the line may be slow.
  package init(_ size: Size, isSlow: Bool) {
    let cells = Double(size.columns * size.rows)
    rate = isSlow ? 800 : min(3400, max(1350, cells * 0.75))
    left = rate * Self.burst
  }

  /// Whether a frame may be sent that only motion asks for.
  ///
  /// - Parameter now: The time since some start, always the same one.
  /// - Returns: Whether there is room for it.
  package mutating func allowsMotion(at now: Duration) -> Bool {
    let time = (now - countedAt).components
    let seconds = Double(time.seconds) + Double(time.attoseconds) / 1e18
    left = min(rate * Self.burst, left + rate * max(0, seconds))
    countedAt = now
    return left > 0
  }

  /// How long after the moment last asked about a frame may be sent again that only motion asks for.
  package var wait: Duration {
    left > 0 ? .zero : .seconds((1 - left) / rate)
  }

  /// Counts what was sent.
  package mutating func count(_ bytes: Int) {
    left -= Double(bytes)
  }
}
