import PendulateCore

/// A look at how one is: before, after, hours later, or on its own.
package enum CheckInPage {
  /// What became of it since the last session.
  enum Since: String {
    case stirred, same, settled
  }

  /// Answered by letters: a number is never an answer about presence.
  static let presence = Presence.allCases.map {
    Field.Choice($0, $0.word, letter: PresenceKeys.letter($0))
  }
  static let sinceChoices = [
    Field.Choice(Since.stirred, "more stirred"), Field.Choice(Since.same, "about the same"),
    Field.Choice(Since.settled, "more settled"),
  ]

  /// The states in the words of the program.
  static let states = states(Preferences())

  /// Said where the hours after a session were hard.
  static let restMaySuit = "A rest session may suit for now."

  /// The last line where the journal has the check-in.
  static func keptLine(_ line: String) -> String { "Kept. \(line)" }

  /// That it was heard how near one is, at a question about something else.
  static func heard(_ presence: Presence) -> String {
    switch presence {
    case .here: "Here, heard."
    case .halfHere: "Half here, heard. There is no hurry."
    case .farAway: "Far away, heard. ! shows people you could reach; Steady is at home too."
    }
  }

  /// That a number was heard at a question about something else.
  static func heard(_ distress: Distress) -> String {
    "\(distress.value), heard. ! shows people you could reach."
  }

  /// That a number stays, as a lower one was said at a question about something else.
  static func holds(_ distress: Distress) -> String {
    "\(distress.value) stays, as the higher number; at its own question it can be changed."
  }

  /// What stands below the last question; kept is what the journal has.
  static func endHint(isKept: Bool) -> String {
    (isKept ? "What you said is kept. " : "") + "Enter ends here."
  }

  /// The states in the person's own words where they chose some.
  static func states(_ preferences: Preferences) -> [Field.Choice] {
    BodyState.allCases.map { Field.Choice($0, preferences.words(for: $0) ?? $0.word) }
  }

  static let ladder = Ladder.allCases.map { Field.Choice($0, $0.word) }

  static let distressQuestion = "Right now, how stirred up or distressed is it, 0 to 10?"
  static let presenceQuestion = "Here, half here, or far away?"

  /// How the question about the hours since is left where a session waits.
  static let skipping = "Esc, or the word skip, goes on to the session."

  /// The page outside of a session; a session may wait behind it.
  static func form(
    for purpose: CheckInScreen.Purpose, isBeforeSession: Bool = false, in context: Context
  ) -> Form {
    let content = context.content
    let person = context.person
    switch purpose {
    case .open, .closing:
      return form(purpose == .open ? .open : .post, preferences: person.preferences)
        .offering(
          content.sensationGroups, usual: person.usualMap, isAfter: purpose != .open)
    case .later:
      let lead = content.prompts[.later].map { Array($0.prefix(1)) } ?? []
      return isBeforeSession
        ? form(.later, lead: lead + [skipping], wayOut: .skips) : form(.later, lead: lead)
    }
  }

  static func form(
    _ kind: CheckIn.Kind, lead: [String] = [], asksLadder: Bool = false,
    preferences: Preferences = Preferences(), wayOut: Form.WayOut = .back
  ) -> Form {
    var fields = [
      Field(.distress, distressQuestion, kind: .distress),
      Field(.presence, presenceQuestion, kind: .choice(presence)),
      Field(.state, "How is the body?", kind: .choice(states(preferences))),
    ]
    if kind == .later {
      // Words first: a number that was meant for home, which this page comes before, is no rating.
      fields = [
        Field(
          .since, "Since then: more stirred, about the same, or more settled?",
          kind: .choice(sinceChoices)),
        fields[0],
        Field(
          .unwanted, UnwantedWords.question, hint: UnwantedWords.hint,
          kind: .picks(UnwantedWords.choices)),
        Field(
          .words, "Which glimmer turned up without being asked?", kind: .text(limit: 200)),
      ]
      return Form(title: "Since the last time", lead: lead, fields: fields, wayOut: wayOut)
    }
    if asksLadder {
      fields.append(
        Field(
          .ladder, "The glimmer, how was it?", hint: "Any of these is fine.",
          kind: .choice(ladder), firstNumber: 0
        ))
    }
    fields.append(
      Field(
        .end, "That can be all.", hint: kind == .open ? endHint(isKept: false) : "", kind: .end))
    return Form(
      title: title(kind), lead: lead, fields: fields, wayOut: wayOut, extras: placeAndWords)
  }

  /// What one key opens: the place, and words.
  static var placeAndWords: [Field] {
    [
      Field(
        .body, "Where in the body do you notice something?",
        hint: "Any places, or none. d goes on.", kind: .body),
      Field(
        .words, "A few words of your own, if you like.", hint: "Private. Enter goes on.",
        kind: .text(limit: 500)),
    ]
  }

  private static func title(_ kind: CheckIn.Kind) -> String {
    switch kind {
    case .pre: "Before"
    case .post: "After"
    case .later: "Since the last time"
    case .open: "A check-in"
    }
  }

  /// Whether nothing on the map is comfortable or neutral, so that one such place is asked for.
  static func asksComfort(after marks: [BodyMark]) -> Bool {
    !marks.contains { $0.tone != .uncomfortable && $0.region != .nowhere }
  }

  /// Asked after the map where nothing on it is comfortable or neutral.
  static var comfortField: Field {
    Field(
      .comfort, "Is there one spot that is comfortable, or neutral?",
      hint: "Elbows, earlobes and socks all qualify. Enter skips.",
      kind: .choice(BodyRegion.mapped.map { Field.Choice($0, $0.plainName) }))
  }

  /// The fields that a session asks for itself.
  static let ratings: Set<Field.Name> = [.distress, .presence, .state, .ladder, .presenceAgain]

  /// Asked again after a word such as numb or far-off.
  static var presenceAgain: Field {
    Field(.presenceAgain, presenceQuestion, kind: .choice(presence))
  }
}
