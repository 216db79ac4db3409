/// Something in a file that is not as it is expected, and what to do about it.
package struct ContentFault: Error, Hashable, Sendable {
  /// The file: a path, or a bare name for a shipped one.
  package let file: String
  /// The line, from 1; nil where the fault is the file as a whole.
  package let line: Int?
  /// The column in that line, from 1; nil where the line is.
  package let column: Int?
  /// What is wrong, in one sentence; for advice, what is unkind and what the program does instead.
  package let message: String
  /// What was expected or what to do, in one sentence.
  package let advice: String
  /// Whether the file may say so, and there is only something kinder.
  package let isAdvice: Bool

  /// Creates a fault.
  package init(
    file: String, line: Int? = nil, column: Int? = nil, message: String, advice: String,
    isAdvice: Bool = false
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.advice = advice
    self.isAdvice = isAdvice
  }
}

extension ContentFault: CustomStringConvertible {
  /// Place, message and advice on one line, in the form that editors jump to.
  package var description: String {
    var place = file
    if let line {
      place += ":\(line)"
      if let column { place += ":\(column)" }
    }
    return "\(place): \(isAdvice ? "Advice: " : "")\(message) \(advice)"
  }
}

extension ContentFault: Comparable {
  /// In the order of reading: by file, then from the top.
  package static func < (left: ContentFault, right: ContentFault) -> Bool {
    (left.file, left.line ?? 0, left.column ?? 0, left.message)
      < (right.file, right.line ?? 0, right.column ?? 0, right.message)
  }
}
