/// How the breath and the stages are told without looking; nothing is told unless one is chosen.
package enum CueStyle: String, Hashable, Sendable, CaseIterable {
  /// Nothing is told.
  case off
  /// Counts of the terminal's bell.
  case bell
  /// Soft tones that the program makes by itself.
  case tones
  /// Words, spoken by a speech program.
  case words

  /// How loud tones and words are unless something else is chosen, out of 100.
  package static let defaultVolume = 40
}
