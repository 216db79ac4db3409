import TerminalGrid

/// The keys of a screen, what matters most first.
struct HelpPage: Hashable, Sendable {
  /// One line: the keys, and what they do.
  struct Entry: Hashable, Sendable {
    let keys: WrittenKeys
    /// What is pressed; nothing where it is any key that no other line names.
    var pressed: [Key]
    let summary: String
    var isSafety = false
  }

  /// What comes before all others; empty if nothing does.
  var first = ""
  let entries: [Entry]
}
