import PendulateCore

extension LookingBackKeys {
  /// The keys that do something in what is looked at, and then those that are the same everywhere.
  static func help(for back: LookingBackScreen) -> HelpPage {
    let entries =
      switch back.activity {
      case .finding: finding.helpEntries
      case .writing: writing.helpEntries
      case .deleting: deleting.helpEntries
      case .browsing: KeyTable(table.bindings.filter { back.does($0.action) }).helpEntries
      }
    return HelpPage(entries: entries + SharedKeys.table.helpEntries)
  }

  /// The keys that matter now, what matters most first.
  static func hints(
    for back: LookingBackScreen, in context: Context, on today: CivilDate
  ) -> [KeyHint] {
    switch back.activity {
    case .finding: return finding.hints(.keep, .leave)
    case .writing: return writing.hints(.keep, .leave)
    case .deleting: return deleting.hints(.keep, .delete)
    case .browsing: break
    }
    let own = own(back).flatMap { action, words in
      guard back.offers(action, in: context, on: today) else { return [KeyHint]() }
      return words.map { table.hints(action, saying: $0) } ?? table.hints(action)
    }
    return table.hints(.safety) + own + SharedKeys.hints
  }

  /// The keys of what is looked at, with what they do there where it is not what they always do.
  private static func own(_ back: LookingBackScreen) -> [(LookingBackAction, String?)] {
    switch back.part {
    case .days where back.record != nil:
      [(.back, "list"), (.move, "read on"), (.note, nil), (.label, nil), (.delete, nil)]
    case .days:
      [(.back, nil), (.move, nil), (.open, nil), (.part, nil), (.find, nil), (.delete, nil)]
    case .trends:
      [(.back, nil), (.move, "other pictures"), (.part, nil), (.range, nil), (.grouping, nil)]
    case .year: [(.back, nil), (.move, "year"), (.part, nil), (.shows, nil)]
    }
  }
}
