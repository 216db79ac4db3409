/// What one touch and the return from it come to.
package struct TouchFigures: Hashable, Sendable {
  /// How long it took until distress was back about where it was before the first touch.
  package enum Settling: Hashable, Sendable {
    /// It had not risen by two or more, so there was nothing to come back from.
    case noRise
    /// Within that many seconds of the end of the touch: the first number that said so.
    case after(Double)
    /// Longer than that many seconds: the last number of that return was still higher.
    case longerThan(Double)
    /// A number that this takes was not given.
    case unknown
  }

  /// Its number, from 1.
  package var n: Int
  /// How strong it was meant to become at most, 1-4; nil if it was not said.
  package var aim: Int?
  /// How long it was meant to be at most, in seconds; nil if it was not said.
  package var plannedSeconds: Double?
  /// Seconds really touched.
  package var seconds: Double
  /// How strong it became at most, 0-10; nil without an answer.
  package var peak: Int?
  /// The last number of the return; nil without an answer.
  package var settled: Int?
  /// How long it took to settle.
  package var settling: Settling
  /// Whether it came back in that return; nil where no number says it.
  package var cameBack: Bool?
  /// Whether a key ended the touch.
  package var endedByKey: Bool
  /// Whether an alarm, or not settling, followed in that return.
  package var wasEscalated: Bool
  /// Whether it was both at once, without a touch before it.
  package var isBoth: Bool

  /// Creates the figures of a touch.
  package init(
    n: Int, aim: Int? = nil, plannedSeconds: Double? = nil, seconds: Double, peak: Int? = nil,
    settled: Int? = nil,
    settling: Settling = .unknown, cameBack: Bool? = nil, endedByKey: Bool = false,
    wasEscalated: Bool = false, isBoth: Bool = false
  ) {
    self.n = n
    self.aim = aim
    self.plannedSeconds = plannedSeconds
    self.seconds = seconds
    self.peak = peak
    self.settled = settled
    self.settling = settling
    self.cameBack = cameBack
    self.endedByKey = endedByKey
    self.wasEscalated = wasEscalated
    self.isBoth = isBoth
  }

  /// Whether it became more than was planned: two above the aim, or five and more; nil if unknown.
  package var wasMoreThanPlanned: Bool? {
    peak.map { $0 >= Titration.edge || $0 >= (aim ?? 4) + 2 }
  }
}
