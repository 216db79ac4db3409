/// What a colour is for.
///
/// A terminal's palette decides how it looks, and may have no colour at all.
package enum Ink: UInt8, CaseIterable, Hashable, Sendable {
  /// Running text, in the terminal's own colour.
  case plain
  /// What may be overlooked: remarks, frames, what was answered.
  case quiet
  /// What should be read first.
  case strong
  /// The safe side, and the way to it.
  case safety
  /// The difficult side.
  case touch
  /// The breath.
  case breath
  /// What is chosen or can be typed into.
  case accent
  /// A message that needs attention, never an alarm.
  case notice
  /// What keys do: it stays behind the words, but is never overlooked.
  case hint
}
