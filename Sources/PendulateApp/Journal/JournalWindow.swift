package import PendulateCore

/// The part of the list that is at hand.
package struct JournalWindow: Hashable, Sendable {
  /// How many lines come before it.
  package var offset: Int
  /// How many lines the list has in all.
  package var total: Int
  /// The lines.
  package var entries: [JournalEntry]

  /// Creates a window, by default onto nothing.
  package init(offset: Int = 0, total: Int = 0, entries: [JournalEntry] = []) {
    self.offset = offset
    self.total = total
    self.entries = entries
  }

  /// The line at a place of the whole list; nil where it is not at hand.
  subscript(place: Int) -> JournalEntry? {
    entries.indices.contains(place - offset) ? entries[place - offset] : nil
  }
}
