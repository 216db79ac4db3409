package import PendulateCore

/// What the page of a check-in was answered.
extension CheckInPage {
  static func distress(_ form: Form) -> Distress? {
    if case .distress(let distress) = form.value(.distress) { return distress }
    return nil
  }

  static func presence(_ form: Form) -> Presence? {
    form.choice(.presenceAgain, as: Presence.self) ?? form.choice(.presence, as: Presence.self)
  }

  static func unwanted(_ form: Form) -> Set<UnwantedEffect>? {
    guard case .picks(let picked) = form.value(.unwanted) else { return nil }
    return UnwantedWords.effects(from: picked)
  }

  static func marks(_ form: Form) -> [BodyMark] {
    var marks: [BodyMark] = []
    if case .body(let chosen) = form.value(.body) { marks = chosen }
    if let comfort = form.choice(.comfort, as: BodyRegion.self) {
      marks.append(BodyMark(region: comfort, tone: .comfortable))
    }
    return marks
  }

  /// The answer of a field as the session takes it; nil where it has none or is none of a session's.
  static func answer(_ name: Field.Name, in form: Form) -> Answer? {
    switch name {
    case .distress: distress(form).map(Answer.distress)
    case .presence, .presenceAgain: form.choice(name, as: Presence.self).map(Answer.presence)
    case .state: form.choice(name, as: BodyState.self).map(Answer.state)
    case .ladder: form.choice(name, as: Ladder.self).map(Answer.ladder)
    case .consent, .offer, .privately, .awake, .mild, .minutes, .about, .aim, .touches, .glimmers,
      .breath, .rest, .body, .comfort, .words, .since, .unwanted, .end, .text, .category,
      .categoryOf, .find,
      .cue, .holds, .rampMinutes, .plan, .window,
      .windowPicks:
      nil
    }
  }

  static func checkIn(
    _ kind: CheckIn.Kind, from form: Form, id: Identifier, at now: Timestamp,
    sessionID: Identifier?
  ) -> CheckIn {
    var words = form.text(.words)
    if let since = form.fields.first(where: { $0.name == .since })?.valueText, !since.isEmpty {
      words = [since, words].compactMap { $0 }.joined(separator: "; ")
    }
    return CheckIn(
      id: id, at: now, kind: kind, sessionID: sessionID, distress: distress(form),
      presence: presence(form),
      state: form.choice(.state, as: BodyState.self), words: words,
      regions: marks(form), unwanted: unwanted(form))
  }

  /// The words about glimmers that turned up by themselves, without what was said beside them.
  package static func unasked(_ checkIn: CheckIn) -> (at: Timestamp, text: String)? {
    guard checkIn.kind == .later, var words = checkIn.words else { return nil }
    for since in sinceChoices.map(\.word) {
      if words == since { return nil }
      if words.hasPrefix("\(since); ") { words.removeFirst(since.count + 2) }
    }
    return words.isEmpty ? nil : (checkIn.at, words)
  }
}
