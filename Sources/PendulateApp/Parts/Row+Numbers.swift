import TerminalGrid

extension Row {
  /// A space that no row ends at.
  private static let bound: Character = "\u{A0}"

  /// The text in rows, with every number in one of them: the groups of a telephone number stay side
  /// by side wherever they fit in a row.
  static func wrappingNumbers(
    _ text: String, columns: Int, style: Style = .plain, indent: Int = 0
  ) -> [Row] {
    let room = min(columns, Layout.textColumns) - indent
    return wrapped(bindingNumbers(text, atMost: room), columns: room).map { line in
      Row(String(line.map { $0 == bound ? " " : $0 }), style: style, indent: indent)
    }
  }

  /// The text with the spaces within its numbers bound.
  private static func bindingNumbers(_ text: String, atMost limit: Int) -> String {
    var bound: [String] = []
    // Word for word; a group of digits joins the number before it.
    for part in text.split(separator: " ", omittingEmptySubsequences: false) {
      if let last = bound.last, last.last?.isNumber == true, part.first?.isNumber == true,
        last.count + part.count + 1 <= limit
      {
        bound[bound.count - 1] = last + String(Self.bound) + part
      } else {
        bound.append(String(part))
      }
    }
    return bound.joined(separator: " ")
  }
}
