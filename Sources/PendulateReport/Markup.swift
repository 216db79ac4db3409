import PendulateCore

/// Text of HTML and SVG, escaped where it is made.
enum Markup {
  /// A text as it may stand between tags and in attributes.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      default:
        // HTML has no place for the last two of the plane.
        let isUnfit =
          OutsideText.isUnfit(scalar) || scalar.value == 0xFFFE || scalar.value == 0xFFFF
        result.unicodeScalars.append(isUnfit ? "?" : scalar)
      }
    }
    return result
  }

  /// A number as SVG takes it, to a tenth.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let digit = abs(tenths % 10)
    return "\(sign)\(abs(tenths / 10))" + (digit == 0 ? "" : ".\(digit)")
  }

  static func paragraphs(_ sentences: [String], class name: String? = nil) -> String {
    let attribute = name.map { " class=\"\($0)\"" } ?? ""
    return sentences.map { "<p\(attribute)>\(escaped($0))</p>\n" }.joined()
  }

  static func table(_ table: ReportTable) -> String {
    var text = "<table>\n<thead><tr>"
    for heading in table.headings { text += "<th scope=\"col\">\(escaped(heading))</th>" }
    text += "</tr></thead>\n<tbody>\n"
    for row in table.rows {
      text += "<tr>"
      for (index, cell) in row.enumerated() {
        text +=
          index == 0 ? "<th scope=\"row\">\(escaped(cell))</th>" : "<td>\(escaped(cell))</td>"
      }
      text += "</tr>\n"
    }
    return text + "</tbody></table>\n"
  }
}
