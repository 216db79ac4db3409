public import PendulateCore

/// Pages with a single question or two.
enum SmallPages {
  /// A session was cut short: it can be closed gently, and touching does not come back.
  static func offer(_ unfinished: UnfinishedSession) -> Form {
    Form(
      .offer, title: "Welcome back",
      lead: [
        "You left during \"\(unfinished.stageTitle)\", \(unfinished.when).",
        "What was kept is kept. It could be continued gently, without touching, or closed.",
      ],
      fields: [
        Field(
          "offer", "What would suit you?",
          kind: .choice([
            Field.Choice("rest", "continue gently", hint: "some time with a glimmer"),
            Field.Choice("close", "close it with a check-in"),
            Field.Choice("leave", "let it be", hint: "it is marked as interrupted"),
          ]))
      ])
  }

  static func keepGlimmer() -> Form {
    Form(
      .keepGlimmer, title: "Something good",
      fields: [
        Field(
          "text", "Keep something good from this as a glimmer?", hint: "A few words, or Enter.",
          kind: .text(limit: 200)),
        Field(
          "category", "What does it lean on?",
          kind: .choice(
            Glimmer.Category.allCases.map { Field.Choice($0.rawValue, $0.rawValue) }),
          onlyAfter: "text"),
      ])
  }

  static func supportText(_ text: String) -> Form {
    Form(
      .supportText, title: "Your own lines",
      lead: ["A name, a number, a sentence that helps. They come first on the card."],
      fields: [
        Field("text", "Your lines", kind: .text(limit: 500), value: .text(text))
      ])
  }
}

/// A session that has no end in the journal.
public struct UnfinishedSession: Hashable, Sendable {
  /// Its identifier.
  public let id: Identifier
  /// The stage it was in.
  public let stage: Stage?
  /// When it began, in words for people.
  public let when: String

  /// Creates a description.
  public init(id: Identifier, stage: Stage?, when: String) {
    self.id = id
    self.stage = stage
    self.when = when
  }

  var stageTitle: String { stage.map(StageWords.title) ?? "arriving" }
}
