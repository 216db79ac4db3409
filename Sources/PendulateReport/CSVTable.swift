import PendulateCore

/// Rows of comma-separated values (RFC 4180): numbers as numbers, everything else as text.
package enum CSVTable {
  /// One value of a row.
  package enum Cell {
    case number(Double)
    case whole(Int)
    case truth(Bool)
    case word(String)
    /// Text that a person wrote; it never begins a formula of a spreadsheet.
    case own(String)
    case nothing
  }

  /// A row with its line break.
  package static func row(_ cells: [Cell]) -> String {
    cells.map(text).joined(separator: ",") + "\r\n"
  }

  /// The first row, of names.
  package static func header(_ names: [String]) -> String {
    names.joined(separator: ",") + "\r\n"
  }

  private static func text(_ cell: Cell) -> String {
    switch cell {
    case .nothing: return ""
    case .whole(let value): return String(value)
    case .truth(let value): return value ? "true" : "false"
    case .number(let value):
      return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    case .word(let text): return quoted(text)
    case .own(let text):
      // What a spreadsheet would run as a formula is kept from it by an apostrophe.
      // The wide forms of the signs count: a spreadsheet takes them for the narrow ones.
      let isFormula = text.first.map { "=+-@\t\r\n＝＋－＠".contains($0) } ?? false
      return quoted(isFormula ? "'" + text : text)
    }
  }

  private static func quoted(_ text: String) -> String {
    let text = OutsideText.shownInLines(text)
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    var result = "\""
    for character in text {
      if character == "\"" { result += "\"\"" } else { result.append(character) }
    }
    return result + "\""
  }
}

extension CSVTable.Cell {
  /// A whole number, or nothing.
  package static func optional(_ value: Int?) -> Self { value.map(Self.whole) ?? .nothing }

  /// A number, or nothing.
  package static func optional(_ value: Double?) -> Self { value.map(Self.number) ?? .nothing }

  /// A word of the program, or nothing.
  package static func optional(_ value: (some RawRepresentable<String>)?) -> Self {
    value.map { .word($0.rawValue) } ?? .nothing
  }

  /// Text that a person wrote, or nothing.
  package static func own(_ value: String?) -> Self { value.map { Self.own($0) } ?? .nothing }
}
