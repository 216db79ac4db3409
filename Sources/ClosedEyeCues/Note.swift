/// One note of a tone: a pitch, or a slide from one to another.
public struct Note: Hashable, Sendable {
  /// The pitch at its beginning, in hertz.
  public let from: Double
  /// The pitch at its end, in hertz.
  public let to: Double
  /// How long it sounds, in seconds.
  public let seconds: Double

  /// Creates a note that slides between two pitches.
  public init(from: Double, to: Double, seconds: Double) {
    self.from = from
    self.to = to
    self.seconds = seconds
  }

  /// Creates a note that stays at one pitch.
  public init(_ pitch: Double, seconds: Double) {
    self.init(from: pitch, to: pitch, seconds: seconds)
  }
}
