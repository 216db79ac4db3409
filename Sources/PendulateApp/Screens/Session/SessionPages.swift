import PendulateCore

/// The pages of a session that are filled in: on arriving, and in the setting up.
enum SessionPages {
  /// What becomes of the difficult part today.
  enum DifficultPart: String {
    case touch, rest
  }

  /// Asked before a session with touch, and no other (PRACTICE 5.1).
  static func arrive(prompt: String?) -> Form {
    let questions: [(Field.Name, String)] = [
      (.privately, "Reasonably private, and okay for a quarter of an hour?"),
      (.awake, "Awake and sober enough? Not driving, not in water?"),
      (.mild, "Something mild, not the worst?"),
    ]
    let fields = questions.map { name, text in
      Field(
        name, text,
        hint: "A no to any of these leads to a rest session. That is a whole practice.",
        kind: .choice(YesOrNo.choices))
    }
    return Form(
      title: "Arriving", lead: [prompt].compactMap { $0 }, fields: fields,
      wayOut: .safety)
  }

  /// Whether every question on arriving was answered with yes.
  static func isReady(_ form: Form) -> Bool {
    form.fields.allSatisfy { form.choice($0.name, as: YesOrNo.self) == .yes }
  }

  /// Nothing about touching is chosen beforehand: `asked` is what was said on the command line; `lead`
  /// says why a practice with touch goes without it today, or speaks of what may be touched.
  static func choose(
    _ plan: SessionPlan, content: CoachContent, allowsHolds: Bool, about: String?,
    asksMinutes: Bool, aimCeiling: Int, asked: (aim: Int?, touches: Int?) = (nil, nil),
    lead: [String] = [], isShutDown: Bool = false
  ) -> Form {
    var fields: [Field] = []
    let length = minutesPlanned(plan)
    if asksMinutes {
      fields.append(
        Field(
          .minutes, "How long may it be?", hint: "Its questions take a minute or two more.",
          kind: .number(minutes(for: plan), unit: "minutes"), value: .number(length)))
    }
    if plan.mode == .touch {
      let isBoth = plan.practice.isBothAlone
      fields += [
        Field(
          .about,
          isBoth
            ? "Which two things are both true?" : "What is it about?",
          hint: isBoth
            ? "A word for each, or nothing. On screen they are called \"one\" and \"the other\"."
            : "A word or two, or nothing. Private: on screen it is called \"it\".",
          kind: .text(limit: PracticeLimits.labelCharacters), value: about.map(Field.Value.text)),
        Field(
          .aim, "How strong may it get, at most?",
          hint: "Out of 10. Lower is welcome, every time.",
          kind: .number(1...aimCeiling, unit: ""),
          value: asked.aim.map { _ in .number(min(plan.aim, aimCeiling)) },
          leftOpen: min(plan.aim, aimCeiling)),
      ]
      if !isBoth {
        fields.append(
          Field(
            .touches, "How many touches, at most?",
            kind: .number(1...max(1, plan.limits.touches), unit: ""),
            value: asked.touches.map { _ in .number(plan.touches) }, leftOpen: plan.touches))
      }
    }
    fields.append(
      Field(
        .glimmers, "Which glimmers may be close by?",
        hint: "With none chosen, the program picks some.",
        kind: .picks(plan.glimmers.map { Field.Choice($0.id, $0.text) })))
    fields.append(
      Field(
        .breath, "A breath cue, if one is welcome?",
        hint: isShutDown
          ? "Light, movement or texture may come easier than a breath just now."
          : "Longer out-breaths, easy and small. It can be changed or dropped at any time.",
        kind: .choice(
          breaths(
            content.patterns.filter { !plan.care.withoutBreath.contains($0.id) },
            suggested: isShutDown ? nil : plan.practice.breath, allowsHolds: allowsHolds,
            isShutDown: isShutDown)),
        value: plan.breath == BreathAnchor.off ? nil : .choice(plan.breath)))
    if plan.mode == .touch {
      fields.append(
        Field(
          .rest, "And the difficult part, today?",
          hint: "Left open, it is a choice again before any touch.",
          kind: .choice([
            Field.Choice(DifficultPart.touch, "a little of it"),
            Field.Choice(DifficultPart.rest, "leave it out"),
          ])))
    }
    return Form(
      title: "Setting up", lead: lead, fields: fields, wayOut: .safety, begins: true)
  }

  private static func minutesPlanned(_ plan: SessionPlan) -> Int {
    max(1, (plan.plannedSeconds + 59) / 60)
  }

  private static func minutes(for plan: SessionPlan) -> ClosedRange<Int> {
    let range =
      plan.mode == .touch ? 5...PracticeLimits.sessionMinutes.upperBound : 3...15
    // What is suggested is within what can be chosen, however short the practice is.
    return min(range.lowerBound, minutesPlanned(plan))...range.upperBound
  }

  /// The suggested pattern first; patterns with holds only where the person has not ruled them out.
  ///
  /// Where the body is shut down, something outside comes before any breath (PRACTICE 1.6).
  private static func breaths(
    _ patterns: [BreathPattern], suggested: String?, allowsHolds: Bool, isShutDown: Bool
  ) -> [Field.Choice] {
    let patterns = patterns.filter { !$0.hasHolds || allowsHolds }
    let ordered =
      patterns.filter { $0.id == suggested }
      + patterns.filter { $0.id != suggested && !$0.hasHolds }
      + patterns.filter { $0.id != suggested && $0.hasHolds }
    let paced = ordered.map { pattern in
      Field.Choice(
        pattern.id, pattern.name + (pattern.id == suggested ? ", suggested" : ""),
        hint: pattern.purpose)
    }
    let others = [
      Field.Choice(
        BreathAnchor.room, "another anchor", hint: "sound, feet, hands, an object, a point of light"
      ),
      Field.Choice(BreathAnchor.off, "none", hint: "the breath does what it does"),
    ]
    return isShutDown ? others + paced : paced + others
  }

  static func choices(from form: Form, plan: SessionPlan) -> Cue.Choices {
    var glimmers: [String] = []
    if case .picks(let ids) = form.value(.glimmers) { glimmers = ids }
    return Cue.Choices(
      aim: form.number(.aim) ?? plan.aim, touches: form.number(.touches) ?? plan.touches,
      glimmers: glimmers, breath: form.choice(.breath) ?? BreathAnchor.off,
      restsOnly: form.choice(.rest, as: DifficultPart.self) == .rest,
      minutes: form.number(.minutes).flatMap { $0 == minutesPlanned(plan) ? nil : $0 })
  }

  // MARK: The end

  /// Something good to keep, in a few words.
  static func keepGlimmer() -> Form {
    Form(
      title: "Something good",
      fields: [
        Field(
          .text, "Keep something good from this as a glimmer?", hint: "A few words, or Enter.",
          kind: .text(limit: 200)),
        category,
      ], wayOut: .skips)
  }

  /// What a glimmer leans on, asked where there is one.
  static var category: Field {
    Field(
      .category, "What does it lean on?",
      kind: .choice(Glimmer.Category.allCases.map { Field.Choice($0, $0.rawValue) }),
      onlyAfter: .text)
  }
}
