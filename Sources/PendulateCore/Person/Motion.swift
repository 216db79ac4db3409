/// How much may move on the screen.
package enum Motion: String, CaseIterable, Hashable, Sendable {
  /// At most 20 frames a second.
  case full
  /// At most 7 frames a second, and nothing races across.
  case gentle
  /// Words and a bar that steps with the breath; nothing moves by itself.
  case still
}
