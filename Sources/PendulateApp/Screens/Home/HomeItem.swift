import PendulateCore

/// A line of the home screen.
struct HomeItem: Hashable, Sendable {
  /// What choosing it does.
  enum Action: Hashable, Sendable {
    /// Help right now.
    case steady
    /// A rest session at once, as the person usually has it.
    case rest
    /// Grounding that begins with light, movement and texture.
    case waking
    /// One glimmer.
    case moment
    /// The last session again, with its choices.
    case lastTime
    case practice(String)
    case checkIn
    case breathe
    case library
    case lookingBack
    case section(HomeScreen.Section)
    case card
    case consent
    case about
    case today
    case plan
    case window
    case back
    case leave
  }

  let action: Action
  /// Its name, or a sentence.
  let title: String
  /// What it is, in one sentence.
  let summary: String
  /// What stands beside the name, the most telling first: the first one that fits is shown.
  let details: [String]
  /// The letter that chooses it, in the place of a number; nil for a number.
  let letter: Character?

  init(
    _ action: Action, _ title: String, _ summary: String, details: [String] = [],
    letter: Character? = nil
  ) {
    self.action = action
    self.title = title
    self.summary = summary
    self.details = details
    self.letter = letter
  }

  /// Whether it is the first of some lines that belong together.
  var beginsGroup: Bool {
    switch action {
    case .steady, .section(.pathways), .section(.more), .plan, .about, .back: true
    case .rest, .waking, .moment, .lastTime, .practice, .section(.main), .section(.practices),
      .checkIn, .breathe, .library, .lookingBack, .card, .consent, .today, .window, .leave:
      false
    }
  }

  /// Whether words name it: the first words of its title, whatever stands between them.
  func isNamed(by words: String) -> Bool {
    let named = Self.words(words)
    return !named.isEmpty && Self.words(title).starts(with: named)
  }

  /// Whether words are its whole title.
  func isCalled(_ words: String) -> Bool { Self.words(title) == Self.words(words) }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}

extension [HomeItem] {
  /// What each line is chosen by: its letter, or its number among those that have none.
  var marks: [String] {
    var number = 0
    return map { item in
      if let letter = item.letter { return String(letter) }
      number += 1
      return String(number)
    }
  }

  /// The place of a line by what it is chosen by.
  func place(marked mark: String) -> Int? { marks.firstIndex(of: mark) }

  /// The line that words name; nil where none is, or more than one may be meant.
  func named(by words: String) -> HomeItem? {
    if let called = first(where: { $0.isCalled(words) }) { return called }
    let named = filter { $0.isNamed(by: words) }
    return named.count == 1 ? named.first : nil
  }
}
