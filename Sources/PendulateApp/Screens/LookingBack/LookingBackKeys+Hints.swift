extension LookingBackKeys {
  /// The keys that do something in what is looked at, and then those that are the same everywhere.
  static func help(for back: LookingBackScreen) -> HelpPage {
    let entries =
      switch back.activity {
      case .finding: finding.helpEntries
      case .writing: writing.helpEntries
      case .deleting: deleting.helpEntries
      case .browsing: KeyTable(table.bindings.filter { back.offers($0.action) }).helpEntries
      }
    return HelpPage(entries: entries + SharedKeys.table.helpEntries)
  }

  /// The keys that matter now, what matters most first.
  static func hints(for back: LookingBackScreen) -> [KeyHint] {
    switch back.activity {
    case .finding: return finding.hints(.keep, .leave)
    case .writing: return writing.hints(.keep, .leave)
    case .deleting: return deleting.hints(.keep, .delete)
    case .browsing: break
    }
    return table.hints(.safety) + own(back) + SharedKeys.hints
  }

  private static func own(_ back: LookingBackScreen) -> [KeyHint] {
    switch back.part {
    case .days where back.record != nil:
      table.hints(.back, saying: "list") + table.hints(.move, saying: "read on")
        + [LookingBackAction.note, .label, .delete].filter(back.offers).flatMap { table.hints($0) }
    case .days: table.hints(.back, .move, .open, .part, .find, .delete)
    case .trends:
      table.hints(.back) + table.hints(.move, saying: "other pictures")
        + table.hints(.part, .range, .grouping)
    case .year:
      table.hints(.back) + table.hints(.move, saying: "year") + table.hints(.part, .shows)
    }
  }
}
