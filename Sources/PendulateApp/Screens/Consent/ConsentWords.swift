import PendulateCore

/// The questions that come before touching.
package enum ConsentQuestion: String, Hashable, Sendable, CaseIterable {
  case danger, ending, affected, comingOff, raw, unreal, racing, clinician, young, holds

  /// A yes shows the support card at once, and a skip at the end.
  static let aboutBeingAlone: [ConsentQuestion] = [.danger, .ending]

  /// How long its answer holds (PRACTICE 4.2).
  var kind: ConsentOutcome.Kind {
    switch self {
    case .affected: .day
    case .danger, .ending, .comingOff, .raw, .racing: .month
    case .unreal, .clinician, .young, .holds: .quarter
    }
  }

  /// Whether a yes closes touching; the last one only leaves out breaths that are held.
  var closesTouching: Bool { self != .holds }

  /// What is said above it and those of its kind.
  var heading: String {
    switch self {
    case .danger, .ending: "What comes before everything else"
    case .affected, .comingOff, .raw, .unreal, .racing, .clinician, .young:
      "What makes touching too much for now"
    case .holds: "For the breath patterns"
    }
  }

  /// The question in words.
  var text: String {
    switch self {
    case .danger: "Are you in danger where you are, or is someone hurting you?"
    case .ending: "In the last two weeks, thoughts of ending your life or harming yourself?"
    case .affected: "Right now, affected by alcohol or other substances?"
    case .comingOff: "Coming off alcohol or other substances these weeks?"
    case .raw: "In the last month, something overwhelming that is still very raw?"
    case .unreal:
      "Do you often lose time, feel unreal, or find yourself far away without choosing it?"
    case .racing:
      "Lately, very little sleep with racing energy, or seeing or hearing things others do not?"
    case .clinician:
      "Has a clinician asked you to avoid practices like this, or is a clinician treating you who does not know of it?"
    case .young: "Under 18?"
    case .holds: "Pregnant, or a heart, lung, blood-pressure, seizure or panic condition?"
    }
  }
}

/// What the page before touching says.
enum ConsentWords {
  static let title = "Before touching"

  static func form(
    asking kinds: Set<ConsentOutcome.Kind> = Set(ConsentOutcome.Kind.allCases)
  ) -> Form {
    let asked = ConsentQuestion.allCases.filter { kinds.contains($0.kind) }
    return Form(
      title: title,
      lead: [
        "This is a private practice tool. It is not therapy, it does not diagnose, and it cannot see how you are.",
        "Your answers choose what is offered and are not kept, only what follows from them and until when. Enter skips one: touching is then closed for this time, and it is asked again.",
        "It offers short, optional moments of touching something mildly difficult, and much longer moments of coming back. You can use it for years without the first part.",
        "Some people feel worse for a while with practices like this. For many difficulties there is help that has been tested well; a doctor or a therapist can say more.",
      ],
      fields: asked.enumerated().map { place, question in
        var field = Field(.consent(question), question.text, kind: .choice(YesOrNo.choices))
        let isFirst = place == 0 || asked[place - 1].heading != question.heading
        if isFirst { field.heading = question.heading }
        return field
      }, isInParts: true)
  }

  /// What the answers led to, where no session begins with them.
  static func result(
    _ lock: DoseLimits.Lock?, isOpenLeft: Bool, at now: Timestamp
  ) -> String {
    if let lock { return LockWords.home(lock, at: now) }
    return isOpenLeft
      ? "Some questions were left open; they come again before the next touch session."
      : "From these answers nothing keeps touching closed."
  }
}
