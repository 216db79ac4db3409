import Yams

/// Tells a syntax error of YAML in a sentence.
enum YAMLSyntax {
  /// The fault for an error that came from reading `text`.
  static func fault(_ error: any Error, text: String, file: String) -> ContentFault {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      let place = within(text, line: mark.line, column: mark.column)
      return ContentFault(
        file: file, line: place.line, column: place.column,
        message: problem.contains("yaml_")
          ? "The file is nested deeper than it can be read."
          : "The YAML breaks off here: \(sentence(problem, context)).",
        advice: advice(line: place.line, text: text))
    case .composer(_, let problem, let mark, _):
      if problem.contains("another document") {
        return ContentFault(
          file: file, line: mark.line, column: mark.column,
          message: "A second document starts here.",
          advice: "Keep one document in a file, without a line of '---' inside.")
      }
      return ContentFault(
        file: file, line: mark.line, column: mark.column,
        message: "The YAML breaks off here: \(problem).",
        advice: "Write the value out in its place.")
    case .reader(_, let offset, let value, _):
      let place = offset.map { position(of: $0, in: text) }
      return ContentFault(
        file: file, line: place?.line, column: place?.column,
        message: "The file holds a control character (\(Quoting.codePoint(value))).",
        advice: "Take it out, or write it without the control character.")
    default:
      return ContentFault(
        file: file, message: "The YAML in the file could not be read.",
        advice: "Compare it with what 'practice show' prints.")
    }
  }

  private static func sentence(_ problem: String, _ context: YamlError.Context?) -> String {
    guard let context else { return problem }
    return "\(problem), \(context.text) from line \(context.mark.line)"
  }

  /// The place, or the end of the last line with anything on it, where the place lies after it.
  private static func within(_ text: String, line: Int, column: Int) -> (line: Int, column: Int) {
    let rows = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    guard let last = rows.lastIndex(where: { !$0.allSatisfy(\.isWhitespace) }), line > last + 1
    else { return (line, column) }
    return (last + 1, rows[last].unicodeScalars.count + 1)
  }

  /// Tabs are the commonest cause, and the one that cannot be seen.
  private static func advice(line: Int, text: String) -> String {
    let rows = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    let near = rows.indices.contains(line - 1) ? rows[line - 1] : ""
    return near.prefix { $0 == " " || $0 == "\t" }.contains("\t")
      ? "Indent this line with spaces in place of its tab."
      : "Look at the quotes, colons and indentation of this line and the one before."
  }

  private static func position(of offset: Int, in text: String) -> (line: Int, column: Int) {
    let before = text.prefix(offset)
    let lastBreak = before.lastIndex { $0 == "\n" || $0 == "\r\n" }
    let line = before.reduce(1) { $1 == "\n" || $1 == "\r\n" ? $0 + 1 : $0 }
    let start = lastBreak.map { before.index(after: $0) } ?? before.startIndex
    return (line, before[start...].unicodeScalars.count + 1)
  }
}
