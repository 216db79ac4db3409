import PendulateCore
import TerminalGrid

extension Form {
  /// Takes a line as the answer to the current question; whether it was answered or skipped.
  mutating func take(line: String, word: String) -> Bool {
    guard let field = current else { return false }
    objection = nil
    if begins, FormKeys.begin.action(of: word) != nil {
      finish()
      return true
    }
    if FormKeys.extras(self).action(of: word) != nil {
      openExtras()
      return false
    }
    if word.isEmpty, !isBody {
      advance()
      return true
    }
    switch field.kind {
    case .choice(let choices): return takeWord(word, choices, of: field)
    case .distress:
      guard let distress = Distress(word: word) else {
        return object("A whole number from 0 to 10, or nothing.")
      }
      set(.distress(distress))
    case .text(let limit):
      let text = line.trimmed
      guard text.count <= limit else { return object("At most \(limit) characters fit here.") }
      set(.text(text))
    case .number(let range, _):
      guard let number = Int(word), range.contains(number) else {
        return object("A whole number from \(range.lowerBound) to \(range.upperBound), or nothing.")
      }
      set(.number(number))
    case .picks(let choices):
      guard let picked = Self.picked(by: word, from: choices) else {
        return object("Numbers from 1 to \(choices.count) with commas between, or nothing.")
      }
      set(.picks(picked))
    case .body: return takeBodyLine(word)
    case .end: return object(Self.endExpectation)
    }
    advance()
    return true
  }

  private var isBody: Bool {
    if case .body = current?.kind { true } else { false }
  }

  /// What is taken behind the last question.
  private static let endExpectation =
    "An empty line goes on; m opens the body map and a few words."

  private mutating func object(_ sentence: String) -> Bool {
    objection = sentence
    return false
  }

  /// What numbers, or the words themselves, choose from a list; nil where one of them is none.
  private static func picked(by line: String, from choices: [Field.Choice]) -> [String]? {
    var picked: [String] = []
    for part in line.split(whereSeparator: { $0 == "," || $0 == " " }) {
      let number = Int(part).flatMap { choices.indices.contains($0 - 1) ? choices[$0 - 1] : nil }
      guard let choice = number ?? choices.first(where: { $0.word.lowercased() == part }) else {
        return nil
      }
      picked.append(choice.id)
    }
    return picked
  }

  private mutating func takeWord(
    _ word: String, _ choices: [Field.Choice], of field: Field
  ) -> Bool {
    let exact = choices.filter { $0.word.lowercased() == word || $0.id.lowercased() == word }
    let starts = choices.filter { $0.word.lowercased().hasPrefix(word) }
    var match = exact.first ?? (starts.count == 1 ? starts.first : nil)
    let first = field.firstNumber
    if field.letters.isEmpty, let number = Int(word), choices.indices.contains(number - first) {
      match = choices[number - first]
    }
    match = choices.first { $0.letter.map(String.init) == word } ?? match
    guard let match else {
      return object("One of: \(choices.map(\.word).joined(separator: ", ")); or nothing.")
    }
    set(.choice(match.id))
    advance()
    return true
  }

  private mutating func takeBodyLine(_ word: String) -> Bool {
    guard var entry = body else { return false }
    let result = entry.take(word: word)
    body = entry
    set(.body(entry.marks))
    switch result {
    case .finished:
      advance()
      return true
    case .ignored: return object(entry.expectation)
    case .moved: return false
    }
  }
}
