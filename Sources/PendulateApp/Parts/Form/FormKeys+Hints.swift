import PendulateCore

extension FormKeys {
  /// The keys that matter now, most important first: the way out always leads.
  static func hints(for form: Form) -> [KeyHint] {
    let way = wayOut(form.wayOut).hints(.wayOut)
    guard let field = form.current else { return way }
    let people = form.takesText ? [] : SharedKeys.table.hints(.card, .help)
    if let body = form.body { return way + BodyKeys.hints(for: body) + people }
    // Where one is asked about danger, people come right behind the way out.
    if field.isAboutCare {
      return way + people.prefix(1) + hints(for: field, of: form) + people.dropFirst()
    }
    return way + hints(for: field, of: form) + people
  }

  private static func hints(for field: Field, of form: Form) -> [KeyHint] {
    let goesOn = form.highlight != nil || field.isAnswered
    switch field.kind {
    case .choice:
      let table = choice(field)
      return table.bindings.filter { $0.action == .number }.map {
        KeyHint(
          $0, or: field.isAboutCare ? nil : table.binding(of: .next), saying: $0.hint,
          shortly: $0.shortHint)
      } + table.hints(.goOn, saying: goesOn ? "goes on" : "skips") + back(table, .back, form)
    case .distress:
      return distress.hints(.number) + distress.hints(.next, saying: "look")
        + distress.hints(.goOn, saying: goesOn ? "goes on" : "skips")
        + back(distress, .back, form)
    case .text:
      return text.hints(.goOn) + (form.index > 0 ? text.hints(.rubOut, saying: "back") : [])
    case .number: return number.hints(.more, .goOn) + back(number, .back, form)
    case .picks:
      return picks.hints(.toggle) + picks.hints(.next, saying: "moves") + picks.hints(.goOn)
        + back(picks, .back, form)
    case .body: return []
    }
  }

  private static func back<Action: Equatable>(
    _ table: KeyTable<Action>, _ action: Action, _ form: Form
  ) -> [KeyHint] {
    form.index > 0 ? table.hints(action) : []
  }

  // MARK: Help

  /// The keys at the question that is asked, the way out first, then those of every screen.
  static func help(for form: Form) -> HelpPage {
    HelpPage(entries: entries(for: form) + SharedKeys.table.helpEntries)
  }

  /// The keys at the question that is asked, the way out first.
  static func entries(for form: Form) -> [HelpPage.Entry] {
    let way = wayOut(form.wayOut).helpEntries
    guard let field = form.current else { return way }
    if let body = form.body { return way + BodyKeys.entries(for: body) }
    switch field.kind {
    case .choice: return way + entries(choice(field), without: .back, form)
    case .distress: return way + entries(distress, without: .back, form)
    case .text: return way + entries(text, without: .back, form)
    case .number: return way + entries(number, without: .back, form)
    case .picks: return way + entries(picks, without: .back, form)
    case .body: return way
    }
  }

  /// The keys of a table; at the first question there is none to go back to.
  private static func entries<Action: Equatable>(
    _ table: KeyTable<Action>, without back: Action, _ form: Form
  ) -> [HelpPage.Entry] {
    KeyTable(table.bindings.filter { form.index > 0 || $0.action != back }).helpEntries
  }
}

extension BodyKeys {
  /// The keys that matter at a step of the body map.
  static func hints(for entry: BodyEntry) -> [KeyHint] {
    switch entry.step {
    case .region:
      let shown =
        entry.isList
        ? region.hints(.list, saying: "figure")
        : region.hints(.turn, saying: entry.side == .front ? "back" : "front")
          + region.hints(.list)
      return region.hints(.finish, .next, .mark) + shown + region.hints(.allOver, .nowhere)
        + (entry.mark(of: entry.region) == nil ? [] : region.hints(.unmark))
    case .tone: return tone.hints(.first, .goOn, .back)
    case .change: return change.hints(.first, .goOn, .back)
    case .words: return words.hints(.toggle, .goOn, .right, .back)
    }
  }

  /// The lines of help at a step of the body map.
  static func entries(for entry: BodyEntry) -> [HelpPage.Entry] {
    switch entry.step {
    case .region: region.helpEntries
    case .tone: tone.helpEntries
    case .change: change.helpEntries
    case .words: words.helpEntries
    }
  }
}

extension Field {
  /// The numbers of its choices, as far as one key can tell them; empty but for a choice.
  var numbers: ClosedRange<Int> {
    guard case .choice(let choices) = kind else { return firstNumber...firstNumber }
    return firstNumber...max(firstNumber, min(highestNumber, choices.count - 1 + firstNumber))
  }
}
