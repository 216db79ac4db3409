/// How long a person's own breath is, as it goes by itself.
///
/// A place to begin from, and nothing else: no pace is better than another.
package struct BreathPace: Hashable, Sendable {
  /// The shortest and the longest breath that a cue begins from.
  package static let range = Duration.seconds(3) ... .seconds(14)

  /// One whole breath, within `range`.
  package let length: Duration
  /// Whether the breath that was found lies outside of `range`, and was brought to its edge.
  package let isAtEdge: Bool

  /// Takes the length of a breath, brought to the edge of the range if it lies outside.
  package init(_ length: Duration) {
    self.length = min(max(length, Self.range.lowerBound), Self.range.upperBound)
    isAtEdge = !Self.range.contains(length)
  }

  /// Reads what `text` gives; nil if it is something else.
  package init?(text: String) {
    guard let milliseconds = Self.milliseconds(text), milliseconds > 0 else { return nil }
    self.init(.milliseconds(milliseconds))
  }

  /// The length in seconds to the millisecond, to be kept, as in `6.7`.
  package var text: String {
    let milliseconds = Int((length.attoseconds + 500_000_000_000_000) / 1_000_000_000_000_000)
    let rest = milliseconds % 1000
    guard rest > 0 else { return String(milliseconds / 1000) }
    var digits = String(String(rest + 1000).dropFirst())
    while digits.last == "0" { digits.removeLast() }
    return "\(milliseconds / 1000).\(digits)"
  }

  /// How many such breaths there are in a minute.
  package var breathsPerMinute: Double { 60 / length.inSeconds }

  /// The pace in words that grade nothing.
  package var words: String {
    let count = Int(breathsPerMinute.rounded())
    guard isAtEdge else { return "about \(count) breaths a minute; neither good nor bad" }
    return length == Self.range.lowerBound
      ? "\(count) breaths a minute or more; neither good nor bad"
      : "\(count) breaths a minute or fewer; neither good nor bad"
  }

  /// Whole milliseconds of a number such as `6.7`, which is all that is ever kept.
  private static func milliseconds(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts[0].first?.isWholeNumber ?? false, let seconds = Int(parts[0]),
      (0...999).contains(seconds)
    else { return nil }
    guard parts.count == 2 else { return seconds * 1000 }
    let digits = parts[1]
    guard (1...3).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isWholeNumber }),
      let fraction = Int(digits)
    else { return nil }
    let scale = [100, 10, 1][digits.count - 1]
    return seconds * 1000 + fraction * scale
  }
}
