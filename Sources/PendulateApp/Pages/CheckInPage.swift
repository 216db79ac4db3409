public import PendulateCore

/// A look at how one is: before, after, hours later, or on its own.
enum CheckInPage {
  static let presence = [
    Field.Choice("here", "here"), Field.Choice("halfHere", "half here"),
    Field.Choice("farAway", "far away"),
  ]

  static let states = [
    Field.Choice("settled", "settled"), Field.Choice("stirredUp", "stirred up"),
    Field.Choice("shutDown", "shut down"), Field.Choice("mixed", "mixed"),
  ]

  /// The states in the person's own words where they chose some.
  static func states(_ preferences: [String: String]) -> [Field.Choice] {
    states.map { Field.Choice($0.id, preferences["state.\($0.id)"] ?? $0.word) }
  }

  static let ladder = [
    Field.Choice("notNow", "not right now"), Field.Choice("tolerable", "tolerable"),
    Field.Choice("enjoyable", "enjoyable"), Field.Choice("nourishing", "nourishing"),
  ]

  static let distressQuestion = "Right now, how stirred up or distressed is it, 0 to 10?"
  static let presenceQuestion = "Here, half here, or far away?"

  static func form(
    _ kind: CheckIn.Kind, lead: [String] = [], asksLadder: Bool = false,
    preferences: [String: String] = [:]
  ) -> Form {
    var fields = [
      Field("distress", distressQuestion, kind: .distress),
      Field("presence", presenceQuestion, kind: .choice(presence)),
      Field("state", "How is the body?", kind: .choice(states(preferences))),
    ]
    if kind == .later {
      fields = [
        fields[0],
        Field(
          "since", "Since then: more stirred, about the same, or more settled?",
          kind: .choice([
            Field.Choice("stirred", "more stirred"), Field.Choice("same", "about the same"),
            Field.Choice("settled", "more settled"),
          ])),
        Field(
          "words", "Which glimmer turned up without being asked?", kind: .text(limit: 200)),
      ]
      return Form(.checkIn(kind), title: "Since the last time", lead: lead, fields: fields)
    }
    if kind == .open {
      fields.remove(at: 1)
      fields += [
        Field(
          "words", "One word, or a few, if you like.", hint: "Private. Enter goes on.",
          kind: .text(limit: 500)),
        Field(
          "more", "That can be all. The body map too?",
          hint: "What you said is kept. Enter ends here.",
          kind: .choice([
            Field.Choice("enough", "that is all"), Field.Choice("more", "a little more"),
          ])),
      ]
      return Form(.checkIn(kind), title: title(kind), lead: lead, fields: fields)
    }
    if asksLadder {
      fields.append(
        Field(
          "ladder", "The glimmer, how was it?", hint: "Any of these is fine.",
          kind: .choice(ladder), firstNumber: 0
        ))
    }
    fields += [
      Field(
        "body", "Where in the body do you notice something?",
        hint: "Any places, or none. d goes on.", kind: .body),
      Field(
        "words", "A few words of your own, if you like.", hint: "Private. Enter goes on.",
        kind: .text(limit: 500)),
    ]
    return Form(.checkIn(kind), title: title(kind), lead: lead, fields: fields)
  }

  /// What a short check-in goes on to where one likes.
  static var longerFields: [Field] {
    [
      Field("presence", presenceQuestion, kind: .choice(presence)),
      Field(
        "body", "Where in the body do you notice something?",
        hint: "Any places, or none. d goes on.", kind: .body),
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

  /// Asked after the map where nothing on it is comfortable or neutral.
  static var comfortField: Field {
    Field(
      "comfort", "Is there one spot that is comfortable, or neutral?",
      hint: "Elbows, earlobes and socks all qualify. Enter skips.",
      kind: .choice(
        BodyRegion.mapped.map { Field.Choice($0.rawValue, $0.plainName) }))
  }

  /// The fields that a session asks for itself.
  static let ratings: Set<String> = ["distress", "presence", "state", "ladder", "presenceAgain"]

  /// Asked again after a word such as numb or far-off.
  static var presenceAgain: Field {
    Field("presenceAgain", presenceQuestion, kind: .choice(presence))
  }

  static func distress(_ form: Form) -> Distress? {
    if case .distress(let distress) = form.value("distress") { return distress }
    return nil
  }

  static func marks(_ form: Form) -> [BodyMark] {
    var marks: [BodyMark] = []
    if case .body(let chosen) = form.value("body") { marks = chosen }
    if let comfort = form.choice("comfort").flatMap(BodyRegion.init(rawValue:)) {
      marks.append(BodyMark(region: comfort, tone: .comfortable))
    }
    return marks
  }

  /// The answer of a field as the session takes it; nil where it has none or is none of a session's.
  static func answer(_ id: String, in form: Form) -> Answer? {
    switch id {
    case "distress": distress(form).map(Answer.distress)
    case "presence", "presenceAgain":
      form.choice(id).flatMap(Presence.init(rawValue:)).map(Answer.presence)
    case "state": form.choice(id).flatMap(BodyState.init(rawValue:)).map(Answer.state)
    case "ladder": form.choice(id).flatMap(Ladder.init(rawValue:)).map(Answer.ladder)
    default: nil
    }
  }

  static func checkIn(
    _ kind: CheckIn.Kind, from form: Form, id: Identifier, at now: Timestamp,
    sessionID: Identifier?
  ) -> CheckIn {
    var words = form.text("words")
    if let since = form.fields.first(where: { $0.id == "since" })?.valueText, !since.isEmpty {
      words = [since, words].compactMap { $0 }.joined(separator: "; ")
    }
    return CheckIn(
      id: id, at: now, kind: kind, sessionID: sessionID, distress: distress(form),
      presence: (form.choice("presenceAgain") ?? form.choice("presence")).flatMap(
        Presence.init(rawValue:)),
      state: form.choice("state").flatMap(BodyState.init(rawValue:)), words: words,
      regions: marks(form))
  }
}

extension BodyRegion {
  /// The region in plain words, as in "upper back".
  public var plainName: String {
    switch self {
    case .upperBack: "upper back"
    case .lowerBack: "lower back"
    case .lowerLegs: "lower legs"
    case .allOver: "all over"
    case .nowhere: "nowhere, or hard to tell"
    default: rawValue
    }
  }
}
