extension CellGrid {
  /// The text of each row with its trailing spaces; a wide character stands there once.
  package var rows: [String] {
    (0..<size.rows).map { y in
      var text = ""
      for x in 0..<size.columns {
        if let character = character(of: self[x, y]) { text.append(character) }
      }
      return text
    }
  }

  /// The frame as text for tests: quoted rows, then one letter of style per cell, then what they mean.
  ///
  /// Plain cells show as `.`; other styles get letters in the order in which they first appear.
  package var styledDescription: String {
    var letters: [Style: Character] = [.plain: "."]
    var legend: [String] = []
    var names = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".makeIterator()
    var lines = rows.map { "\"\($0)\"" }
    for y in 0..<size.rows {
      var line = ""
      for x in 0..<size.columns {
        let style = self[x, y].style
        if let letter = letters[style] {
          line.append(letter)
          continue
        }
        let letter = names.next() ?? "?"
        letters[style] = letter
        legend.append("\(letter) = \(style)")
        line.append(letter)
      }
      lines.append(" \(line)")
    }
    return (lines + legend).joined(separator: "\n")
  }
}
