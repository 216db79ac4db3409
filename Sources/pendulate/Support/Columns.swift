import Platform
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

  /// A text behind the beginning of its line, between words in as many lines as the terminal needs; in
  /// one where the output is a file, for whatever reads it.
  static func wrapped(_ text: String, after head: String) -> [String] {
    let indent = DisplayWidth.columns(of: head)
    guard TerminalDevice.isInteractive, let columns = TerminalDevice.windowSize?.columns,
      columns > indent + 20
    else { return [head + text] }
    let blank = String(repeating: " ", count: indent)
    return TerminalGrid.wrapped(text, columns: columns - indent).enumerated().map {
      ($0.offset == 0 ? head : blank) + $0.element
    }
  }
}
