import PendulateCore

/// The pages around breathing on its own.
enum BreathePages {
  /// What goes before the first breath with a hold.
  static let holdCaution = [
    "If you are pregnant, or have a heart, lung, blood-pressure, seizure or panic condition, patterns with holds stay off.",
    "Not while driving or in water.",
    "If you get dizzy, tingly or short of air, let go of the pattern and breathe as you like.",
  ]

  /// The short page before it begins: what to follow, and how long.
  static func start(_ cues: [Field.Choice], usual: String, minutes: Int) -> Form {
    Form(
      .breathe, title: "Breathe",
      fields: [
        Field(
          "cue", "What would you like to follow?",
          hint: "Easy and small, or no cue at all. It can be changed or left at any time.",
          kind: .choice(cues), value: cues.contains { $0.id == usual } ? .choice(usual) : nil),
        Field(
          "minutes", "For how long?", hint: "0 goes on until you leave.",
          kind: .number(0...60, unit: "minutes"), value: .number(minutes)),
      ])
  }

  /// Asks before a pattern with holds; no answer goes without them.
  static func holds(_ pattern: BreathPattern) -> Form {
    Form(
      .holds, title: "Before holding the breath", lead: holdCaution,
      fields: [
        Field(
          "holds", "How would you like \(pattern.name)?",
          kind: .choice([
            Field.Choice("without", "without the holds"), Field.Choice("with", "with the holds"),
          ]), value: .choice("without"))
      ])
  }

  /// Offers the way from the pace that was found to the pattern.
  static func ramp(_ pace: BreathPace, to pattern: BreathPattern) -> Form {
    Form(
      .ramp, title: "Your own pace", lead: [sentence(pace.words)],
      fields: [
        Field(
          "minutes", "From there to \(pattern.name), over how many minutes?",
          hint: "0 begins with the pattern.",
          kind: .number(BreathRamp.minutes, unit: "minutes"), value: .number(3))
      ])
  }

  /// The text as a sentence.
  static func sentence(_ text: String) -> String {
    guard let first = text.first else { return "" }
    let isWhole = text.last == "." || text.last == "?"
    return first.uppercased() + text.dropFirst() + (isWhole ? "" : ".")
  }
}
