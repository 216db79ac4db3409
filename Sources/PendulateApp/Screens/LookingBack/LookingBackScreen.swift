import PendulateCore
import TerminalGrid

/// What was recorded, as it is being looked through: day by day, over weeks, over a year.
package struct LookingBackScreen: ScreenState {
  var part = Part.days
  var activity = Activity.browsing
  /// The lines at hand.
  var window = JournalWindow()
  /// The line under the cursor, of all of them.
  var place = 0
  /// What is looked for; empty for everything.
  var words = ""
  /// The entry that is open.
  var record: JournalRecord?
  /// The row that a long page begins with.
  var firstRow = 0
  var trends: Trends?
  var picture = TrendPicture.beforeAfter
  var grouping = PeriodChoice.auto
  var span = Span.quarter
  /// The year of the calendar, and what its days hold.
  var year: Int
  var days: [DayRecord] = []
  /// Whether the calendar shows how the body was, rather than what was done.
  var subject = YearSubject.before

  init(year: Int) {
    self.year = year
  }

  /// Opens the journal at its newest line.
  static func open(at stamp: Stamp) -> Step {
    let back = LookingBackScreen(year: stamp.wall.localDate.parts.year)
    return Step([.read(back.entriesQuestion)], .home([back.screen]))
  }

  var screen: Screen { .lookingBack(self) }
  var help: HelpPage { LookingBackKeys.help(for: self) }

  var question: OpenQuestion? { activity == .deleting ? .removal : nil }

  /// Letters are text where one is written, and any other key keeps what may be deleted.
  func keeps(_ key: Key) -> Bool {
    switch activity {
    case .browsing: false
    case .finding, .writing: !key.isControl
    case .deleting: key != .control("l") && key != .control("z")
    }
  }

  /// The parts that there are: without trends where they are hidden.
  static func parts(in context: Context) -> [Part] {
    Part.allCases.filter { $0 != .trends || context.person.preferences.showsTrends }
  }

  // MARK: The lines at hand

  /// How many lines are read at once.
  static let linesAtHand = 200

  /// The line under the cursor.
  var chosen: JournalEntry? { window[place] }

  /// Where to read so that the cursor stands in the middle; nil where all around it is at hand.
  var missing: Int? {
    guard window.total > 0 else { return nil }
    let near = max(0, place - 60)...min(window.total - 1, place + 60)
    let have = window.offset..<window.offset + window.entries.count
    if have.contains(near.lowerBound), have.contains(near.upperBound) { return nil }
    return max(0, place - Self.linesAtHand / 2)
  }

  /// Everything of the list that the cursor's place asks for.
  var entriesQuestion: JournalQuestion {
    .entries(offset: missing ?? window.offset, limit: Self.linesAtHand, words: words)
  }

  /// The list from its newest line on, with the words that are looked for.
  var firstEntriesQuestion: JournalQuestion {
    .entries(offset: 0, limit: Self.linesAtHand, words: words)
  }
}
