/// A number with its noun, as in "1 session" or "3 sessions".
package enum CountedNoun {
  /// Writes the count; `plural` is for nouns that take more than an s.
  package static func words(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }
}
