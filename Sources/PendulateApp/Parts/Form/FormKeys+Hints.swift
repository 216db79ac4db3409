import PendulateCore

extension FormKeys {
  /// The keys that matter now, most important first: the way out always leads.
  static func hints(for form: Form) -> [KeyHint] {
    let way = wayOut(form.wayOut).hints(.wayOut)
    guard let field = form.current else { return way }
    let people = form.takesText ? [] : SharedKeys.table.hints(.card, .help)
    if let body = form.body { return way + BodyKeys.hints(for: body) + people }
    let moves = moves(in: form).hints(.after)
    // Where one is asked about danger, people come right behind the way out.
    if field.isAboutCare {
      return way + people.prefix(1) + (form.isInParts ? none.hints(.none) : [])
        + hints(for: field, of: form) + moves + people.dropFirst() + back(of: field, form)
    }
    let answering = hints(for: field, of: form)
    return way + answering.prefix(1) + extras(form).hints(.extras) + answering.dropFirst() + moves
      + people + back(of: field, form)
  }

  /// What answers a question, and what goes on from it.
  private static func hints(for field: Field, of form: Form) -> [KeyHint] {
    switch field.kind {
    case .choice:
      let table = choice(field, isAlone: form.isAlone)
      return table.bindings.filter { $0.action == .number }.map {
        KeyHint(
          $0, or: field.isAboutCare ? nil : table.binding(of: .next), saying: $0.hint,
          shortly: $0.shortHint)
      } + goOn(table, .goOn, at: field, of: form)
    case .distress:
      return distress.hints(.number) + goOn(distress, .goOn, at: field, of: form)
        + distress.hints(.next)
    case .text: return goOn(text, .goOn, at: field, of: form)
    case .number:
      let table = number(isAlone: form.isAlone)
      return table.hints(.more) + goOn(table, .goOn, at: field, of: form)
    case .picks:
      return picks.hints(.toggle, .next) + goOn(picks, .goOn, at: field, of: form)
    case .end: return end.hints(.goOn)
    case .body: return []
    }
  }

  /// What Enter does: it begins, goes on, or leaves the question open.
  private static func goOn<Action: Equatable>(
    _ table: KeyTable<Action>, _ action: Action, at field: Field, of form: Form
  ) -> [KeyHint] {
    if form.begins { return table.hints(action, saying: "begins") }
    switch field.kind {
    case .choice, .distress:
      let goesOn = form.highlight != nil || field.isAnswered
      return table.hints(action, saying: goesOn ? "goes on" : "skips")
    case .text, .number, .picks, .body, .end: return table.hints(action)
    }
  }

  private static func back(of field: Field, _ form: Form) -> [KeyHint] {
    guard form.index > 0 else { return [] }
    if case .text = field.kind { return text.hints(.rubOut, saying: "back") }
    return end.hints(.back)
  }

  // MARK: Help

  /// The keys at the question that is asked, the way out first, then more that a page has, and those
  /// of every screen.
  static func help(for form: Form, with more: [HelpPage.Entry] = []) -> HelpPage {
    HelpPage(entries: entries(for: form) + more + SharedKeys.table.helpEntries)
  }

  /// The keys at the question that is asked, the way out first.
  static func entries(for form: Form) -> [HelpPage.Entry] {
    let way = wayOut(form.wayOut).helpEntries
    guard let field = form.current else { return way }
    if let body = form.body {
      let back = form.index > 0 && body.step == .region ? end.binding(of: .back) : nil
      return way + BodyKeys.entries(for: body) + [back].compactMap { $0?.helpEntry }
    }
    return way + entries(for: field, of: form) + (form.isInParts ? none.helpEntries : [])
      + extras(form).helpEntries + moves(in: form).helpEntries
  }

  private static func entries(for field: Field, of form: Form) -> [HelpPage.Entry] {
    switch field.kind {
    case .choice: entries(choice(field, isAlone: form.isAlone), .goOn, without: .back, form)
    case .distress: entries(distress, .goOn, without: .back, form)
    case .text: entries(text, .goOn, without: nil, form)
    case .number: entries(number(isAlone: form.isAlone), .goOn, without: .back, form)
    case .picks: entries(picks, .goOn, without: .back, form)
    case .end: entries(end, .goOn, without: .back, form)
    case .body: []
    }
  }

  /// The keys of a table; at the first question there is none to go back to, and where Enter takes
  /// the whole page that is said.
  private static func entries<Action: Equatable>(
    _ table: KeyTable<Action>, _ goOn: Action, without back: Action?, _ form: Form
  ) -> [HelpPage.Entry] {
    let bindings = table.bindings.filter { form.index > 0 || $0.action != back }
    return KeyTable(
      bindings.map { binding in
        guard form.begins, binding.action == goOn else { return binding }
        return KeyBinding(
          goOn, binding.keys, written: binding.written, hint: "begins",
          "begin with all as it is; in lines the word begin does")
      }
    ).helpEntries
  }
}
