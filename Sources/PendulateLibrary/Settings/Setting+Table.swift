import PendulateCore

extension Setting {
  /// Settings that belong together, under one heading.
  package struct Section: Hashable, Sendable {
    /// What they are about.
    package let title: String
    /// The settings.
    package let settings: [Setting]
  }

  /// The one table that the file, the environment, the commands and the docs are made from.
  package static let sections: [Section] = [
    Section(title: "The screen", settings: screen),
    Section(title: "A session", settings: session),
    Section(title: "The breath", settings: breath),
    Section(title: "What can be heard", settings: sound),
    Section(title: "Touching, within the program's own ceilings", settings: touch),
    Section(title: "What is kept", settings: keeping),
    Section(title: "Looking back", settings: lookingBack),
    Section(title: "Your own words for the states of the body", settings: states),
  ]

  /// Every setting, in the order of the table.
  package static let all: [Setting] = sections.flatMap(\.settings)

  /// What settings were called before; the file and the environment may still say it.
  static let formerNames: [Key: String] = [.picture: "breathShape"]

  /// The row of every key.
  static let byKey: [Key: Setting] = Dictionary(
    all.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })

  private static let screen = [
    Setting(
      .face, .choice(["drawn", "plain"]), .text("drawn"),
      does: "How the program shows itself: drawn, or in lines for screen readers and pipes."),
    Setting(
      .colour, .choice(["auto", "never"]), .text("auto"),
      does: "Whether colour is used where the terminal has it; NO_COLOR is honoured in any case."),
    Setting(
      .theme, .choice(["auto", "dusk", "paper", "ember", "mono"]), .text("auto"),
      does: "The colours: for a dark background, a light one, the night, or none but greys."),
    Setting(
      .glyphs, .choice(["auto", "unicode", "console", "ascii"]), .text("auto"),
      does:
        "What pictures are made of, for fonts that lack some: console has no braille, ascii is letters."
    ),
    Setting(
      .motion, .choice(Motion.allCases.map(\.rawValue)),
      does: "How much moves; without it, gentle over ssh or mosh and full elsewhere."),
    Setting(
      .picture, .choice(BreathShape.allCases.map(\.rawValue)), preference: .breathShape,
      does: "How a breath is shown; without it, as it was chosen last."),
  ]

  // What holds where nothing was chosen, so that a default stands in one place.
  private static let unchosen = Preferences()

  private static func usual(_ choice: Preference) -> Value { .text(choice.text) }

  private static let session = [
    Setting(
      .practice, .practice,
      does: "The practice of 'pendulate session' where none is named."),
    Setting(
      .minutes, .whole(PracticeLimits.sessionMinutes),
      does: "How long the timed parts of a session may take, in minutes."),
    Setting(
      .touches, .whole(PracticeLimits.touches),
      does: "How many touches a session begins with at most."),
    Setting(
      .aim, .whole(PracticeLimits.aim), does: "How strong a touch may become at most, out of 10."),
    Setting(
      .both, .choice([true, false].map { Preference.both(isOffered: $0).text }),
      usual(.both(isOffered: unchosen.offersBoth)), preference: .both,
      does: "Whether the difficult and the glimmer may be held side by side."),
    Setting(
      .pleasure, .onOff, .isOn(true),
      does: "Whether prompts, glimmers and practices may speak of pleasure, desire or closeness."),
    Setting(
      .hemisphere,
      .choice(([nil] + Hemisphere.allCases).map { Preference.hemisphere($0).text }),
      usual(.hemisphere(unchosen.hemisphere)), preference: .hemisphere,
      does: "Which seasons a glimmer hunt may speak of; with none, it speaks of no season."),
    Setting(
      .seed, .whole(1...Int.max),
      does: "The same seed gives the same order of prompts and glimmers."),
  ]

  private static let breath = [
    Setting(
      .breath, .breath, preference: .breath,
      does: "The breath cue that is offered first; without it, what was chosen last."),
    Setting(
      .anchor, .choice(["sound", "hands", "feet", "object", "light", "room"]),
      preference: .anchor, does: "What to rest with in the place of a breath cue."),
    Setting(
      .breatheMinutes, .whole(Preferences.breatheMinutes), preference: .breatheMinutes,
      does: "How long 'pendulate breathe' goes on, in minutes; without it, until it is left."),
    Setting(
      .rampMinutes, .whole(BreathRamp.minutes), .whole(unchosen.rampMinutes),
      preference: .rampMinutes,
      does: "How many minutes the way from one's own pace to the pattern takes."),
    Setting(
      .holds, .choice([false, true].map { Preference.holds(areOffered: $0).text }),
      usual(.holds(areOffered: unchosen.asksForHolds)), preference: .holds,
      does:
        "Whether patterns that hold the breath are offered, if the answers before touching allow them."
    ),
  ]

  private static let sound = [
    Setting(.bell, .onOff, .isOn(false), does: "One soft bell at the end of a touch."),
    Setting(
      .cues, .choice(["off", "bell", "tones", "words"]), .text("off"),
      does: "How the breath and the stages are told with closed eyes."),
    Setting(.cueVolume, .whole(0...100), .whole(40), does: "How loud tones and words are."),
  ]

  // The same values that hold where nothing was set, so that a default stands in one place.
  private static let dose = DoseSettings()

  private static let touch = [
    Setting(
      .longestTouchSeconds, .whole(PracticeLimits.touchSeconds), .whole(dose.longestTouchSeconds),
      does: "The longest touch, in seconds; above the default from the seventh touch session on."),
    Setting(
      .touchesPerSession, .whole(PracticeLimits.touches), .whole(dose.touchesPerSession),
      does: "The most touches of a session, whatever is asked for."),
    Setting(
      .touchTotalSeconds,
      .whole(PracticeLimits.touchSeconds.lowerBound...PracticeLimits.touchTotalSeconds),
      .whole(dose.touchTotalSeconds), does: "All touches of a session together, in seconds."),
    Setting(
      .safetyRatio, .number(PracticeLimits.safetyRatio), .number(dose.safetyRatio),
      does: "Seconds of safety for each second of touch, where a practice says nothing."),
    Setting(
      .touchSessionsPerDay, .whole(PracticeLimits.touchSessionsPerDay),
      .whole(dose.touchSessionsPerDay),
      does: "The most sessions with touch in a day, hours apart; with 0 touching is closed."),
    Setting(
      .touchDaysPerWeek, .whole(0...5), .whole(dose.touchDaysPerWeek),
      does: "The most days with touch in any seven; with 0 touching is closed."),
  ]

  private static let keeping = [
    Setting(
      .journal, .onOff, .isOn(true),
      does: "Whether sessions, check-ins and glimmers are kept in the journal.")
  ]

  private static let lookingBack = [
    Setting(
      .trends, .onOff, .isOn(unchosen.showsTrends), preference: .trends,
      does: "Whether what changed over weeks is shown anywhere."),
    Setting(
      .window, .whole(WindowTime.edges), .whole(unchosen.windowEdge), preference: .window,
      does: "The highest distress at which you stay present: the upper edge of your window."),
  ]

  private static let states = [
    Setting(
      .settled, .text(atMost: 24), preference: .settledWords,
      does: "Your own words for 'settled'."),
    Setting(
      .stirredUp, .text(atMost: 24), preference: .stirredUpWords,
      does: "Your own words for 'stirred up'."),
    Setting(
      .shutDown, .text(atMost: 24), preference: .shutDownWords,
      does: "Your own words for 'shut down'."),
    Setting(
      .mixed, .text(atMost: 24), preference: .mixedWords, does: "Your own words for 'mixed'."),
  ]
}
