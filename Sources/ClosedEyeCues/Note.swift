/// One note of a tone: a pitch, or a slide from one to another.
package struct Note: Hashable, Sendable {
  /// The pitch at its beginning, in hertz.
  package let from: Double
  /// The pitch at its end, in hertz.
  package let to: Double
  /// How long it sounds, in seconds.
  package let seconds: Double

  /// Creates a note that slides between two pitches.
  package init(from: Double, to: Double, seconds: Double) {
    self.from = from
    self.to = to
    self.seconds = seconds
  }

  /// Creates a note that stays at one pitch.
  package init(_ pitch: Double, seconds: Double) {
    self.init(from: pitch, to: pitch, seconds: seconds)
  }
}
