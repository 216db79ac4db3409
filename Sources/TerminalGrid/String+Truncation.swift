extension String {
  /// The text itself where it fits, else its beginning followed by an ellipsis.
  ///
  /// - Parameters:
  ///   - columns: The columns there are.
  ///   - ellipsis: What stands for the rest; left out where not even it fits.
  /// - Returns: A text of at most that many columns, never cut inside a character.
  package func truncated(toColumns columns: Int, ellipsis: String = "…") -> String {
    guard DisplayWidth.columns(of: self) > columns else { return self }
    let tail = DisplayWidth.columns(of: ellipsis)
    guard tail <= columns else { return String(prefix(fitting: columns)) }
    var head = prefix(fitting: columns - tail)
    while head.last == " " { head.removeLast() }
    return head + ellipsis
  }

  /// The longest beginning of the text that takes no more than this many columns.
  func prefix(fitting columns: Int) -> Substring {
    var used = 0
    return prefix { character in
      used += DisplayWidth.columns(of: character)
      return used <= columns
    }
  }
}
