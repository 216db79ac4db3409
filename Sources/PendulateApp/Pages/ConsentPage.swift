import PendulateCore

/// The first page: what this is, and what it is better to know before.
enum ConsentPage {
  private static let yesNo = [Field.Choice("no", "no"), Field.Choice("yes", "yes")]

  /// Any yes, and a skip, leads to rest and the support card.
  private static let alone = [
    ("danger", "Are you in danger where you are, or is someone hurting you?"),
    ("ending", "In the last two weeks, thoughts of ending your life or harming yourself?"),
  ]

  /// Any yes leads to rest.
  private static let rest = [
    ("raw", "In the last month, something overwhelming that is still very raw?"),
    (
      "unreal",
      "Do you often lose time, feel unreal, or find yourself far away without choosing it?"
    ),
    (
      "racing",
      "Lately, very little sleep with racing energy, or seeing or hearing things others do not?"
    ),
    (
      "substances",
      "Are you coming off, or currently affected by, alcohol or other substances?"
    ),
    (
      "clinician",
      "Has a clinician asked you to avoid practices like this, or is a clinician treating you who does not know of it?"
    ),
    ("young", "Under 18?"),
  ]

  private static let holds = (
    "holds", "Pregnant, or a heart, lung, blood-pressure, seizure or panic condition?"
  )

  static func form() -> Form {
    Form(
      .consent, title: "Before the first time",
      lead: [
        "This is a private practice tool. It is not therapy, it does not diagnose, and it cannot see how you are.",
        "It offers short, optional moments of touching something mildly difficult, and much longer moments of coming back. You can use it for years without the first part.",
        "Your answers choose what is offered and are not kept. Enter skips one.",
      ],
      fields: (alone + rest + [holds]).map { id, question in
        Field(id, question, kind: .choice(yesNo))
      })
  }

  /// What the answers lead to, and whether the support card belongs on the screen now.
  static func standing(from form: Form, at now: Timestamp) -> (standing: Standing, showsCard: Bool)
  {
    let showsCard = alone.contains { form.choice($0.0) != "no" }
    let rests = showsCard || rest.contains { form.choice($0.0) == "yes" }
    return (
      Standing(at: now, restsOnly: rests, allowsHolds: form.choice(holds.0) == "no"), showsCard
    )
  }
}
