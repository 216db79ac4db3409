package import PendulateCore

/// The values by name.
extension Settings {
  /// Whether everything comes as lines.
  package var isPlain: Bool { text(.face) == "plain" }

  /// Whether colour is used where the terminal has it.
  package var usesColour: Bool { text(.colour) != "never" }

  /// Which colours, by the name of a theme.
  package var theme: String { text(.theme) ?? "auto" }

  /// What pictures are made of, by the name of a set of characters.
  package var glyphs: String { text(.glyphs) ?? "auto" }

  /// How much moves; nil where the way to the terminal decides.
  package var motion: Motion? { text(.motion).flatMap(Motion.init) }

  /// The practice of a session where none is named.
  package var practice: String? { text(.practice) }

  /// How long the timed parts of a session may take, in minutes.
  package var minutes: Int? { whole(.minutes) }

  /// How many touches at most.
  package var touches: Int? { whole(.touches) }

  /// How strong a touch may become, out of 10.
  package var aim: Int? { whole(.aim) }

  /// Whether pleasure, desire or closeness may be spoken of.
  package var offersPleasure: Bool { isOn(.pleasure) }

  /// The content without what the settings leave out.
  package func fitting(_ content: CoachContent) -> CoachContent {
    offersPleasure ? content : content.leavingOut(.pleasure)
  }

  /// What decides the order of prompts and glimmers.
  package var seed: UInt64? { whole(.seed).map { UInt64($0) } }

  /// A breath pattern, `off` or `room`.
  package var breath: String? { text(.breath) }

  /// Whether a touch ends with one soft bell.
  package var bell: Bool { isOn(.bell) }

  /// How breath and stages are told with closed eyes: `off`, `bell`, `tones` or `words`.
  package var cues: String { text(.cues) ?? "off" }

  /// How loud tones and words are, 0-100.
  package var cueVolume: Int { whole(.cueVolume) ?? 0 }

  /// Whether sessions, check-ins and glimmers are kept.
  package var usesJournal: Bool { isOn(.journal) }

  /// What was chosen about touching, within the program's ceilings.
  package var doseSettings: DoseSettings {
    var settings = DoseSettings()
    settings.longestTouchSeconds = whole(.longestTouchSeconds) ?? settings.longestTouchSeconds
    settings.touchesPerSession = whole(.touchesPerSession) ?? settings.touchesPerSession
    settings.touchTotalSeconds = whole(.touchTotalSeconds) ?? settings.touchTotalSeconds
    if case .number(let ratio) = value(.safetyRatio) { settings.safetyRatio = ratio }
    settings.touchSessionsPerDay = whole(.touchSessionsPerDay) ?? settings.touchSessionsPerDay
    settings.touchDaysPerWeek = whole(.touchDaysPerWeek) ?? settings.touchDaysPerWeek
    return settings
  }

  /// A person's own words for the states of the body.
  package var states: [BodyState: String] {
    var words: [BodyState: String] = [:]
    for state in BodyState.allCases { words[state] = preferences.words(for: state) }
    return words
  }

  /// What was set in the place of choices that the journal keeps.
  ///
  /// What nobody set is not there, so that the choice in the journal stays.
  package var preferences: Preferences {
    var texts: [String: String] = [:]
    for (key, entry) in entries {
      guard let name = Setting.byKey[key]?.preference else { continue }
      texts[name.rawValue] = entry.value.description
    }
    return Preferences(texts: texts)
  }

  private func text(_ key: Setting.Key) -> String? {
    if case .text(let text) = value(key) { text } else { nil }
  }

  private func whole(_ key: Setting.Key) -> Int? {
    if case .whole(let number) = value(key) { number } else { nil }
  }

  private func isOn(_ key: Setting.Key) -> Bool {
    value(key) == .isOn(true)
  }
}
