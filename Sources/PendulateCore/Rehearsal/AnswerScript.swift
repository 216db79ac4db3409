/// Answers given beforehand, for seeing how a practice goes.
///
/// Written as `pre=3,presence=here*,gate=2,go=t*,peak=3,6,settled=2`: each question takes the next
/// unused answer of its name; a star repeats an answer for all that follow; a dash, or none left, is
/// silence.
package struct AnswerScript: Hashable, Sendable {
  /// What is wrong with a script.
  package enum Fault: Error, Hashable, Sendable {
    /// A name that no question has.
    case unknownName(String)
    /// An answer that the named question does not take.
    case wrongAnswer(name: String, answer: String, expected: String)
    /// An answer without a name before it.
    case missingName(String)
  }

  /// What questions may be named, and what answers each takes.
  static let names: [(name: String, expected: String, accepts: @Sendable (String) -> Bool)] = [
    ("arrive", "yes or no", { yesNo($0) != nil }),
    ("pre", "a whole number from 0 to 10", isDistress),
    ("presence", "here, halfHere or farAway", { Presence(word: $0) != nil }),
    ("state", "settled, stirredUp, shutDown or mixed", { BodyState(word: $0) != nil }),
    ("gate", "a whole number from 0 to 10", isDistress),
    ("go", "t, stay or c", { ["t", "touch", "stay", "c", "close", "+"].contains($0) }),
    ("touch", "the seconds until a key, such as 8", { Double($0).map { $0 > 0 } ?? false }),
    ("peak", "a whole number from 0 to 10", isDistress),
    ("settled", "a whole number from 0 to 10", isDistress),
    ("both", "yes or no, or a whole number from 0 to 10", { yesNo($0) != nil || isDistress($0) }),
    ("ladder", "notNow, tolerable, enjoyable or nourishing", { Ladder(word: $0) != nil }),
    ("more", "stay or c", { ["stay", "c", "close"].contains($0) }),
    ("post", "a whole number from 0 to 10", isDistress),
  ]

  private var waiting: [String: [String]] = [:]

  /// Whether it holds no answers at all.
  package let isEmpty: Bool

  /// Reads a script.
  package init(_ text: String) throws(Fault) {
    var name: String?
    for part in text.split(separator: ",") {
      let item = part.filter { !$0.isWhitespace }
      var answer = item
      if let sign = item.firstIndex(of: "=") {
        name = String(item[..<sign])
        answer = String(item[item.index(after: sign)...])
      }
      guard let name else { throw .missingName(item) }
      guard let known = Self.names.first(where: { $0.name == name }) else {
        throw .unknownName(name)
      }
      let bare = answer.hasSuffix("*") ? String(answer.dropLast()) : answer
      guard bare == "-" || known.accepts(bare) else {
        throw .wrongAnswer(name: name, answer: answer, expected: known.expected)
      }
      waiting[name, default: []].append(answer)
    }
    isEmpty = waiting.isEmpty
  }

  /// The next answer of that name that fits, or nil for silence.
  mutating func next(_ name: String, where fits: (String) -> Bool = { _ in true }) -> String? {
    guard let first = waiting[name]?.first else { return nil }
    let bare = first.hasSuffix("*") ? String(first.dropLast()) : first
    guard bare == "-" || fits(bare) else { return nil }
    if !first.hasSuffix("*") { waiting[name]?.removeFirst() }
    return bare == "-" ? nil : bare
  }

  static func yesNo(_ word: String) -> Bool? {
    switch word {
    case "yes", "y": true
    case "no", "n": false
    default: nil
    }
  }

  @Sendable static func isDistress(_ word: String) -> Bool {
    Int(word).flatMap(Distress.init) != nil
  }
}

extension Presence {
  /// The presence of that name, whatever the case of its letters.
  package init?(word: String) {
    self.init(named: word)
  }
}

extension BodyState {
  /// The state of that name, whatever the case of its letters.
  package init?(word: String) {
    self.init(named: word)
  }
}

extension Ladder {
  /// The rung of that name, whatever the case of its letters.
  package init?(word: String) {
    self.init(named: word)
  }
}

extension CaseIterable where Self: RawRepresentable, RawValue == String {
  /// The case whose name has the same letters, spaces and hyphens aside.
  init?(named word: String) {
    let letters = word.lowercased().filter(\.isLetter)
    guard let match = Self.allCases.first(where: { $0.rawValue.lowercased() == letters }) else {
      return nil
    }
    self = match
  }
}
