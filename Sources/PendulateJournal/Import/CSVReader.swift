/// Rows of values parted by commas, semicolons or tabs (RFC 4180), with the lines they begin at.
struct CSVReader {
  struct Row {
    /// From 1.
    let line: Int
    let values: [String]
  }

  let rows: [Row]
  /// The line of a value in quotes that never ends.
  let openLine: Int?

  init(_ text: String) {
    let text = text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
    var parser = Parser(mark: Self.mark(of: text))
    for scalar in text.unicodeScalars { parser.take(scalar) }
    parser.endRow()
    rows = parser.rows.filter { $0.values != [""] }
    openLine = parser.isQuoted ? parser.quoteLine : nil
  }

  /// The mark that parts most values of the first line.
  private static func mark(of text: String) -> Unicode.Scalar {
    let first = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
    let marks: [Unicode.Scalar] = [",", ";", "\t"]
    return marks.max { left, right in
      first.count { $0 == left } < first.count { $0 == right }
    } ?? ","
  }

  private struct Parser {
    let mark: Unicode.Scalar
    var rows: [Row] = []
    var isQuoted = false
    var quoteLine = 1
    private var line = 1
    private var rowLine = 1
    private var values: [String] = []
    private var value = String.UnicodeScalarView()
    private var mayReopen = false

    init(mark: Unicode.Scalar) {
      self.mark = mark
    }

    mutating func take(_ scalar: Unicode.Scalar) {
      if isQuoted, scalar != "\"" {
        if scalar == "\n" { line += 1 }
        value.append(scalar)
        return
      }
      let reopens = mayReopen
      mayReopen = false
      switch scalar {
      case "\"" where isQuoted:
        isQuoted = false
        mayReopen = true
      case "\"" where reopens:
        // Two quotes stand for one.
        value.append(scalar)
        isQuoted = true
      case "\"" where value.isEmpty:
        isQuoted = true
        quoteLine = line
      case mark:
        values.append(String(value))
        value = .init()
      case "\n":
        endRow()
        line += 1
        rowLine = line
      case "\r": break
      default: value.append(scalar)
      }
    }

    mutating func endRow() {
      rows.append(Row(line: rowLine, values: values + [String(value)]))
      values = []
      value = .init()
    }
  }
}
