package import PendulateCore

/// One question on a page.
package struct Field: Hashable, Sendable {
  /// What kind of answer a field takes.
  package enum Kind: Hashable, Sendable {
    /// One of a few words.
    case choice([Choice])
    /// A distress rating, 0-10.
    case distress
    /// A few words of one's own, at most so many characters.
    case text(limit: Int)
    /// A whole number, in a unit such as "minutes".
    case number(ClosedRange<Int>, unit: String)
    /// Any number of things out of a list.
    case picks([Choice])
    /// Regions of the body.
    case body
    /// Nothing more: the way on, behind the last question.
    case end
  }

  /// One answer to choose.
  package struct Choice: Hashable, Sendable, Identifiable {
    /// What it is called in data.
    package let id: String
    /// What it is called on screen.
    package let word: String
    /// A word more about it; may be empty.
    package let hint: String
    /// The letter that chooses it in the place of a number; nil for a number.
    package let letter: Character?

    /// Creates a choice.
    package init(_ id: String, _ word: String, hint: String = "", letter: Character? = nil) {
      self.id = id
      self.word = word
      self.hint = hint
      self.letter = letter
    }

    /// Creates a choice of a value that has a name in data.
    init(
      _ value: some RawRepresentable<String>, _ word: String, hint: String = "",
      letter: Character? = nil
    ) {
      self.init(value.rawValue, word, hint: hint, letter: letter)
    }
  }

  /// What was answered.
  package enum Value: Hashable, Sendable {
    case choice(String)
    case distress(Distress)
    case text(String)
    case number(Int)
    case picks([String])
    case body([BodyMark])
  }

  /// What it is about.
  package let name: Name
  /// The question.
  package let label: String
  /// What else is worth saying; may be empty.
  package internal(set) var hint: String
  /// What kind of answer it takes.
  package let kind: Kind
  /// The number of the first choice: 1, but for scales that begin with nothing.
  package let firstNumber: Int
  /// What stands above it as the first of a group; empty where it begins none.
  package internal(set) var heading = ""
  /// The text field that has to hold something for this one to be asked; nil for always.
  package let onlyAfter: Name?
  /// The answer; nil while there is none.
  package var value: Value?
  /// The number that it is where none is chosen; nil where there is none to tell.
  let leftOpen: Int?
  /// The highest number that a key can choose in a list.
  var highestNumber = 9

  /// Creates a field.
  package init(
    _ name: Name, _ label: String, hint: String = "", kind: Kind, firstNumber: Int = 1,
    onlyAfter: Name? = nil, value: Value? = nil, leftOpen: Int? = nil
  ) {
    self.name = name
    self.label = label
    self.hint = hint
    self.kind = kind
    self.firstNumber = firstNumber
    self.onlyAfter = onlyAfter
    self.value = value
    self.leftOpen = leftOpen
  }

  /// Whether it is asked before touching: people are named beside it, and its answer is not shown.
  var isAboutCare: Bool {
    if case .consent = name { true } else { false }
  }
}
