/// The questions that come before the first time.
package enum ConsentQuestion: String, Hashable, Sendable, CaseIterable {
  case danger, ending, raw, unreal, racing, substances, clinician, young, holds

  /// Any yes, and a skip, leads to rest and the support card.
  static let aboutBeingAlone: [ConsentQuestion] = [.danger, .ending]
  /// Any yes leads to rest.
  static let aboutRest: [ConsentQuestion] = [
    .raw, .unreal, .racing, .substances, .clinician, .young,
  ]

  /// The question in words.
  var text: String {
    switch self {
    case .danger: "Are you in danger where you are, or is someone hurting you?"
    case .ending: "In the last two weeks, thoughts of ending your life or harming yourself?"
    case .raw: "In the last month, something overwhelming that is still very raw?"
    case .unreal:
      "Do you often lose time, feel unreal, or find yourself far away without choosing it?"
    case .racing:
      "Lately, very little sleep with racing energy, or seeing or hearing things others do not?"
    case .substances: "Are you coming off, or currently affected by, alcohol or other substances?"
    case .clinician:
      "Has a clinician asked you to avoid practices like this, or is a clinician treating you who does not know of it?"
    case .young: "Under 18?"
    case .holds: "Pregnant, or a heart, lung, blood-pressure, seizure or panic condition?"
    }
  }
}

/// What the first page says.
enum ConsentWords {
  private static let yesNo = [YesOrNo.no, .yes].map { Field.Choice($0, $0.rawValue) }

  static func form() -> Form {
    Form(
      title: "Before the first time",
      lead: [
        "This is a private practice tool. It is not therapy, it does not diagnose, and it cannot see how you are.",
        "It offers short, optional moments of touching something mildly difficult, and much longer moments of coming back. You can use it for years without the first part.",
        "Your answers choose what is offered and are not kept. Enter skips one.",
      ],
      fields: ConsentQuestion.allCases.map {
        Field(.consent($0), $0.text, kind: .choice(yesNo))
      })
  }
}
