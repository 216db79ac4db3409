import PendulateCore
import TerminalGrid

extension Field {
  /// Whether it asks how near one is, which letters answer and no numbers.
  var asksPresence: Bool { name == .presence || name == .presenceAgain }

  /// Within a session numbers from here on tell how hard it is, whatever is asked.
  static let lowestAlarm = Titration.high

  /// The same within a session, where such a number chooses nothing in a list.
  var inSession: Field {
    var field = self
    field.highestNumber = Self.lowestAlarm - 1
    return field
  }

  /// The choices of a list; empty where it is none.
  private var choices: [Choice] {
    if case .choice(let choices) = kind { choices } else { [] }
  }

  /// The letters that choose, where letters do; else none.
  var letters: [Character] { choices.compactMap(\.letter) }

  /// The numbers of its choices, as far as one key can tell them; empty but for a choice.
  var numbers: ClosedRange<Int> {
    guard case .choice(let choices) = kind else { return firstNumber...firstNumber }
    return firstNumber...max(firstNumber, min(highestNumber, choices.count - 1 + firstNumber))
  }

  /// The place of the choice that a key stands for; nil where it stands for none.
  func place(of key: Key) -> Int? {
    if !letters.isEmpty {
      return choices.firstIndex { $0.letter.map { Key.letter($0).contains(key) } ?? false }
    }
    guard let number = key.digit, number <= highestNumber,
      choices.indices.contains(number - firstNumber)
    else { return nil }
    return number - firstNumber
  }

  /// The key of a choice in its place; a space where only the arrows reach it.
  func key(of place: Int, _ choice: Choice) -> String {
    if let letter = choice.letter { return String(letter) }
    let number = place + firstNumber
    return number <= highestNumber ? String(number) : " "
  }

  /// Whether it has no use of its own for numbers, so that they can tell how hard it is.
  ///
  /// From 7 on that holds at every question but one for a number that may be as high.
  func leavesDigits(_ digits: ClosedRange<Int>) -> Bool {
    switch kind {
    case .distress: true
    case .choice: asksPresence || digits.lowerBound >= Self.lowestAlarm
    case .number(let range, _):
      range.upperBound < Self.lowestAlarm && digits.lowerBound >= Self.lowestAlarm
    case .picks, .body, .end: digits.lowerBound >= Self.lowestAlarm
    case .text: false
    }
  }
}
