extension LookingBackKeys {
  /// The keys here, and then those that are the same on every screen.
  static let help = HelpPage(
    entries: table.helpEntries
      + [SharedAction.card, .help, .hide].compactMap(SharedKeys.table.binding).map(\.helpEntry)
      + leave)

  /// Leaving, in a word.
  private static let leave = SharedKeys.table.hints(.leave).map {
    HelpPage.Entry(keys: $0.keys, summary: $0.does)
  }

  /// The keys that matter now, what matters most first.
  static func hints(for back: LookingBackScreen) -> [KeyHint] {
    switch back.activity {
    case .finding: return finding.hints(.keep, .leave)
    case .writing: return writing.hints(.keep, .leave)
    case .deleting: return deleting.hints(.keep, .delete)
    case .browsing: break
    }
    let steady = table.hints(.safety, saying: "steady", isSafety: true)
    return steady + hints(for: back.part, isRecordOpen: back.record != nil) + SharedKeys.hints
  }

  private static func hints(
    for part: LookingBackScreen.Part, isRecordOpen: Bool
  ) -> [KeyHint] {
    switch part {
    case .days where isRecordOpen:
      table.hints(.back, saying: "list") + table.hints(.move, saying: "read on")
        + table.hints(.note, .label, .delete)
    case .days: table.hints(.back, .move, .open, .part, .find, .delete)
    case .trends:
      table.hints(.back) + table.hints(.move, saying: "other pictures")
        + table.hints(.part, .range, .grouping)
    case .year:
      table.hints(.back) + table.hints(.move, saying: "year") + table.hints(.part, .shows)
    }
  }
}
