import TerminalGrid

/// Rows of words, set below each other.
enum Columns {
  /// One line for each row; each column is as wide as its widest word, the last one as it is.
  static func lines(_ rows: [[String]]) -> [String] {
    var widths: [Int] = []
    for row in rows {
      for (index, word) in row.enumerated() {
        if index == widths.count { widths.append(0) }
        widths[index] = max(widths[index], DisplayWidth.columns(of: word))
      }
    }
    return rows.map { row in
      row.enumerated().map { index, word in
        index == row.count - 1
          ? word
          : word + String(repeating: " ", count: widths[index] - DisplayWidth.columns(of: word))
      }.joined(separator: "  ")
    }
  }
}
