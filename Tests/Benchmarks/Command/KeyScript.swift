import ProgramDriving

/// What is typed into a measured program, with pauses.
struct KeyScript {
  enum Step {
    case type([UInt8])
    case wait(Duration)
  }

  let steps: [Step]

  private static let names: [String: [UInt8]] = [
    "space": [0x20], "enter": [0x0D], "esc": [0x1B], "tab": [0x09], "backspace": [0x7F],
    "up": Array("\u{1B}OA".utf8), "down": Array("\u{1B}OB".utf8),
    "right": Array("\u{1B}OC".utf8), "left": Array("\u{1B}OD".utf8),
  ]

  /// Reads keys with spaces between them.
  init(_ text: String) throws(DrivingError) {
    var steps: [Step] = []
    for word in text.split(separator: " ").map(String.init) {
      if let bytes = Self.names[word] {
        steps.append(.type(bytes))
      } else if word.hasPrefix("text:") {
        steps.append(.type(Array(word.utf8.dropFirst(5))))
      } else if word.hasPrefix("wait:") {
        guard let seconds = Double(word.dropFirst(5)), seconds >= 0 else {
          throw DrivingError("A wait is written as wait:2.5, in seconds, not \(word).")
        }
        steps.append(.wait(.seconds(seconds)))
      } else if word.count == 1 {
        steps.append(.type(Array(word.utf8)))
      } else {
        throw DrivingError("There is no key named \(word).")
      }
    }
    self.steps = steps
  }
}
