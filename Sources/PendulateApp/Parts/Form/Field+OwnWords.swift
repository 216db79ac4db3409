import PendulateCore

/// Words of a person's own on a page: several lines in one, with a sign between them.
extension Field {
  /// How long a part may become on a page, in characters; a file holds more.
  private static let ownLimit = 500

  /// A question for lines of one's own.
  static func own(_ name: Name, _ label: String, hint: String = "", lines: [String]) -> Field {
    let text = lines.joined(separator: "; ")
    return Field(
      name, label, hint: hint, kind: .text(limit: max(ownLimit, text.count)),
      value: text.isEmpty ? nil : .text(text))
  }
}

extension Form {
  /// The lines of a question for lines of one's own; nothing but a hyphen empties it.
  func ownLines(_ name: Field.Name) -> [String] {
    let lines = (text(name) ?? "").split { $0 == ";" || $0.isNewline }
      .map { String($0).trimmed }.filter { !$0.isEmpty }
    return lines == ["-"] ? [] : lines
  }
}
