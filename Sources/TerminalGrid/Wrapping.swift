/// Breaks a text into rows at its spaces, and a word that is longer than a row between characters.
///
/// A line break in the text begins a new row; spaces where a row ends are dropped, and those at the
/// beginning of a line are kept. Each character that is wider than a whole row becomes U+FFFD.
///
/// - Parameters:
///   - text: The text; an empty one makes no rows.
///   - columns: The columns of a row; fewer than 1 makes no rows.
/// - Returns: Rows of at most that many columns.
package func wrapped(_ text: String, columns: Int) -> [String] {
  guard columns > 0, !text.isEmpty else { return [] }
  var rows: [String] = []
  // By bytes, since looking for characters' boundaries would cost more than all the rest.
  for var line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    wrapLine(line, columns: columns, into: &rows)
  }
  return rows
}

private func wrapLine(_ line: Substring.UTF8View, columns: Int, into rows: inout [String]) {
  var row = ""
  var used = 0
  var spaces = 0
  for part in line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
    defer { spaces += 1 }
    guard !part.isEmpty else { continue }
    let word = Substring(part)
    let width = DisplayWidth.columns(ofPart: word)
    if used + spaces + width <= columns {
      for _ in 0..<spaces { row.append(" ") }
      row += word
      used += spaces + width
    } else {
      if used > 0 { rows.append(row) }
      row = ""
      used = 0
      appendBroken(word, columns: columns, row: &row, used: &used, rows: &rows)
    }
    spaces = 0
  }
  rows.append(row)
}

/// Fills rows with a word's characters; what does not fill a row stays in `row`.
private func appendBroken(
  _ word: Substring, columns: Int, row: inout String, used: inout Int, rows: inout [String]
) {
  for character in word {
    var shown = character
    var width = DisplayWidth.columns(of: character)
    if width > columns {
      shown = "\u{FFFD}"
      width = 1
    }
    if used + width > columns {
      rows.append(row)
      row = ""
      used = 0
    }
    row.append(shown)
    used += width
  }
}
