import PendulateCore

/// The pages around breathing on its own.
extension BreatheWords {
  /// What goes before the first breath with a hold.
  static let holdCaution = [
    "If you are pregnant, or have a heart, lung, blood-pressure, seizure or panic condition, patterns with holds stay off.",
    "Not while driving or in water.",
    "If you get dizzy, tingly or short of air, let go of the pattern and breathe as you like.",
  ]

  /// One thing to follow, in a list.
  static func choice(_ cue: BreathCue) -> Field.Choice {
    switch cue {
    case .off: Field.Choice(cue.id, "no cue", hint: "the breath does what it does")
    case .room:
      Field.Choice(cue.id, "another anchor", hint: "a sound, the feet, the hands, an object")
    case .pattern(let pattern): Field.Choice(cue.id, pattern.name, hint: pattern.purpose)
    }
  }

  static func setupForm(_ cues: [Field.Choice], usual: String, minutes: Int) -> Form {
    Form(
      title: "Breathe",
      fields: [
        Field(
          .cue, "What would you like to follow?",
          hint: "Easy and small, or no cue at all. It can be changed or left at any time.",
          kind: .choice(cues), value: cues.contains { $0.id == usual } ? .choice(usual) : nil),
        Field(
          .minutes, "For how long?", hint: "0 goes on until you leave.",
          kind: .number(0...60, unit: "minutes"), value: .number(minutes)),
      ], begins: true)
  }

  /// What becomes of the holds.
  enum Holds: String {
    case without, with
  }

  /// Asks before a pattern with holds; no answer goes without them.
  static func holdsForm(_ pattern: BreathPattern) -> Form {
    Form(
      title: "Before holding the breath", lead: holdCaution,
      fields: [
        Field(
          .holds, "How would you like \(pattern.name)?",
          kind: .choice([
            Field.Choice(Holds.without, "without the holds"),
            Field.Choice(Holds.with, "with the holds"),
          ]), value: .choice(Holds.without.rawValue))
      ])
  }

  /// Offers the way from the pace that was found to the pattern.
  static func rampForm(_ pace: BreathPace, to pattern: BreathPattern) -> Form {
    Form(
      title: "Your own pace", lead: [sentence(pace.words)],
      fields: [
        Field(
          .rampMinutes, "From there to \(pattern.name), over how many minutes?",
          hint: "0 begins with the pattern.",
          kind: .number(BreathRamp.minutes, unit: "minutes"), value: .number(3))
      ])
  }
}
