import PendulateCore

/// What was recorded, as it is being looked through: day by day, over weeks, over a year.
public struct LookingBack: Hashable, Sendable {
  /// The parts, side by side.
  enum Part: String, Hashable, Sendable, CaseIterable {
    case days, trends, year

    /// Its name.
    var title: String {
      switch self {
      case .days: "days"
      case .trends: "what changed"
      case .year: "the year"
      }
    }
  }

  /// What the keys do now.
  enum Activity: Hashable, Sendable {
    case browsing
    /// The words to look for are typed.
    case finding
    /// The note of the open entry is written.
    case writingNote(String)
    /// The label of the open session is written.
    case writingLabel(String)
    /// Whether the chosen entry is deleted for good is asked.
    case deleting
  }

  /// How many days the trends go back.
  enum Span: String, Hashable, Sendable, CaseIterable {
    case quarter, year, all

    var title: String {
      switch self {
      case .quarter: "12 weeks"
      case .year: "a year"
      case .all: "everything"
      }
    }

    /// The first day, seen from the last one; nil is the first session's.
    func first(before last: CivilDate) -> CivilDate? {
      switch self {
      case .quarter: last.advanced(byDays: -83 - last.daysSinceMonday)
      case .year: last.advanced(byDays: -364)
      case .all: nil
      }
    }

    var next: Span {
      let all = Self.allCases
      return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
    }
  }

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
  var length = CalendarPeriod.Length.week
  var span = Span.quarter
  /// The year of the calendar, and what its days hold.
  var year: Int
  var days: [DayRecord] = []
  /// Whether the calendar shows how the body was, rather than what was done.
  var showsStates = true

  init(year: Int) {
    self.year = year
  }

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
}
