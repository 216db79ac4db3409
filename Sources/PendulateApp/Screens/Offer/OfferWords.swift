import PendulateCore

/// What is said where a session was cut short.
enum OfferWords {
  /// What one may choose.
  enum Choice: String {
    case rest, close, leave
  }

  /// What is offered where the hours after a session were hard; a sentence may say why touching is closed.
  static func restForm(because reason: String?) -> Form {
    Form(
      title: "Something gentler, perhaps",
      lead: [reason, CheckInPage.restMaySuit].compactMap { $0 },
      fields: [
        Field(
          .offer, "What would suit you?",
          kind: .choice([
            Field.Choice(
              RestOfferScreen.Choice.rest, "some rest now", hint: "a while with a glimmer"),
            Field.Choice(RestOfferScreen.Choice.later, "another time"),
          ]))
      ])
  }

  static func form(_ unfinished: UnfinishedSession) -> Form {
    let stage = unfinished.stage.map(StageWords.title) ?? "arriving"
    return Form(
      title: "Welcome back",
      lead: [
        "You left during \"\(stage)\", \(unfinished.when).",
        "What was kept is kept. It could be continued gently, without touching, or closed.",
      ],
      fields: [
        Field(
          .offer, "What would suit you?",
          kind: .choice([
            Field.Choice(
              Choice.rest, "continue gently", hint: "some time with a glimmer"),
            Field.Choice(Choice.close, "close it with a check-in"),
            Field.Choice(
              Choice.leave, "let it be", hint: "it is marked as interrupted"),
          ]))
      ])
  }
}
