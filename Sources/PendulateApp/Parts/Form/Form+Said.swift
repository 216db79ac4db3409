import PendulateCore
import TerminalGrid

/// What is said at a question about something else.
extension Form {
  /// How near or how hard it is, by a key that answers nothing else at the question; nil where it says
  /// nothing of that.
  func said(by key: Key) -> Answer? {
    guard let field = current, !takesText else { return nil }
    if !field.asksPresence, let presence = PresenceKeys.presence(key) {
      return .presence(presence)
    }
    // Ten has a letter of its own; every other rating is a digit.
    return Distress(key: key.withPlainDigit).flatMap {
      field.leaves($0, isDigit: $0.value < 10) ? .distress($0) : nil
    }
  }

  /// The same with a line.
  func said(by word: String) -> Answer? {
    guard let field = current, !takesText else { return nil }
    if !field.asksPresence, let presence = PresenceKeys.presence(word) {
      return .presence(presence)
    }
    // Where things are picked by number in lines, a number picks.
    if case .picks = field.kind, Int(word) != nil { return nil }
    return Distress(word: word).flatMap {
      field.leaves($0, isDigit: Int(word) != nil) ? .distress($0) : nil
    }
  }

  /// The number that holds against a lower one that is said at another question; nil where what is
  /// said counts.
  func holds(against answer: Answer) -> Distress? {
    guard case .distress(let said) = answer, case .distress(let known) = value(.distress),
      known.value > said.value
    else { return nil }
    return known
  }

  /// Shows what was said at another question where the page asks for it; of two numbers the higher one
  /// holds.
  mutating func hear(_ answer: Answer) {
    guard holds(against: answer) == nil else { return }
    switch answer {
    case .presence(let presence): set(.choice(presence.rawValue), of: .presence)
    case .distress(let distress): set(.distress(distress), of: .distress)
    case .state, .ladder: break
    }
  }

  /// The lines of help for what is said at the question about something else.
  var saidEntries: [HelpPage.Entry] {
    let presence = PresenceKeys.helpEntries.filter { $0.pressed.contains { said(by: $0) != nil } }
    let digits = (0...9).filter { said(by: .digit($0)) != nil }
    let ten = Key.letter("x").filter { said(by: $0) != nil }
    guard !digits.isEmpty || !ten.isEmpty else { return presence }
    // What is left of the digits are the highest, behind those that answer.
    let numbers = digits.first.map { $0 == 9 ? "9" : "\($0)-9" }
    let written = [numbers, ten.isEmpty ? nil : "x"].compactMap { $0 }.joined(separator: ", ")
    return presence + [
      HelpPage.Entry(
        keys: .text(written), pressed: digits.map(Key.digit) + ten,
        summary: "how hard it is right now, x is ten")
    ]
  }
}

extension Field {
  /// Whether a rating is none of its own answers; ten has a letter of its own, which no number takes.
  fileprivate func leaves(_ distress: Distress, isDigit: Bool) -> Bool {
    guard kind != .distress else { return false }
    return !isDigit || leavesDigits(distress.value...distress.value)
  }
}
