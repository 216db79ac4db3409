import PendulateCore

extension LookingBackScreen {
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
    /// Something about the open entry is written; the draft is what it has come to.
    case writing(Writing, draft: String)
    /// Whether the chosen entry is deleted for good is asked.
    case deleting
  }

  /// What can be written about an entry afterwards.
  enum Writing: Hashable, Sendable {
    /// The note of any entry.
    case note
    /// The label of a session.
    case label

    /// The longest that it may become, in characters.
    var longest: Int {
      switch self {
      case .note: 500
      case .label: 24
      }
    }
  }

  /// How many days the trends go back.
  enum Span: String, Hashable, Sendable, CaseIterable {
    case quarter, year, all

    /// Its name.
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

    /// The one that follows, and after the last one the first again.
    var next: Span {
      let all = Self.allCases
      return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
    }
  }
}
