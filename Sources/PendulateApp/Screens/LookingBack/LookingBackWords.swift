import PendulateCore

/// Every sentence of looking back, for eyes and ears.
enum LookingBackWords {
  // MARK: What became of something

  static let kept = "Kept."
  static let takenBack = "Taken back."
  static let deleted = "Deleted."
  static let nothingDeleted = "Nothing was deleted."
  static let leftAsItWas = "Left as it was."
  static let isGone = "It is not there any more."
  static let onlySessionsHaveLabels = "Only a session has a label. e writes a note."

  /// How much can be written, in characters.
  static func fits(_ longest: Int) -> String { "\(longest) characters fit here." }

  // MARK: The list and its entries

  static let nothingRecorded =
    "Nothing recorded yet. What you do and say is kept here, for your eyes only."
  static let nothingFound = "Nothing with these words."

  static func listTitle(_ count: Int, words: String) -> String {
    let found = words.isEmpty ? "" : " with \"\(words)\""
    return "The journal\(found): \(CountedNoun.words(count, "line"))."
  }

  static func more(of total: Int) -> String { "more tells the next, up to \(total)." }

  static func howToGoAbout(_ parts: [LookingBackScreen.Part]) -> String {
    "A number opens a line, / and words look for them. "
      + "The parts: \(parts.map(\.title).joined(separator: ", ")). home goes back."
  }

  static let whatBecomesOfAnEntry =
    "e writes a note, l a label, d deletes it; an empty line goes back."

  // MARK: Writing and deleting

  /// What is written, in a word.
  static func name(_ writing: LookingBackScreen.Writing) -> String {
    switch writing {
    case .note: "note"
    case .label: "label"
    }
  }

  /// The question for a line.
  static func question(_ writing: LookingBackScreen.Writing) -> String {
    switch writing {
    case .note: "The new note? (nothing leaves it as it was)"
    case .label:
      "The new label, \(writing.longest) characters at most? (nothing leaves it)"
    }
  }

  static let deletingByLine =
    "Delete it for good? \(cannotComeBack) (y deletes, anything else keeps it)"

  static func deleting(_ entry: JournalEntry?) -> String {
    let what =
      entry.map { entry in
        "\(entry.kind == .checkIn ? "this check-in" : "this session") of "
          + "\(entry.at.localDate.description)"
      } ?? "it"
    return "Delete \(what) for good? \(cannotComeBack) y deletes, any other key keeps it."
  }

  private static let cannotComeBack = "It cannot come back."

  // MARK: What changed

  static func trendsTitle(_ words: TrendWords) -> String {
    "What changed, \(words.span). \(words.periods)" + (words.gaps.map { " " + $0 } ?? "")
  }

  static let howToTurnPictures =
    "An empty line tells the next picture, r how far back, g by day, week, month or quarter."

  // MARK: The year

  static func isEmpty(_ year: Int) -> String { "\(year): nothing in it yet." }

  static func howToTurnYears(after subject: YearSubject) -> String {
    "A year opens it, v tells \(subject.next.name)."
  }

  static func whatWasDone(_ day: DayRecord) -> String {
    day.touchSessions > 0 ? "touch" : day.otherSessions > 0 ? "rest" : ""
  }

  // MARK: No such thing

  static let noSuchLine = "No line has that number here."
  static let isEndOfList = "That is the end of the list."
  static let isNoCommand = "That is no command here. ? lists what is."
}
