/// What was chosen for the next time; what was not is as it usually is.
package struct Preferences: Hashable, Sendable {
  /// How long breathing on its own may go on, in minutes.
  package static let breatheMinutes = 1...60
  /// How long it goes on where a page asks and nothing was chosen, in minutes.
  package static let usualBreatheMinutes = 5
  /// The pattern that is followed where nothing was chosen.
  package static let usualBreath = "soft"

  private var choices: [Preference.Key: Preference] = [:]

  /// Creates choices that were never made.
  package init() {}

  /// Takes what the journal or the file of settings holds.
  ///
  /// A name that nobody knows and a value that a choice cannot have are left where they are, as if
  /// nothing had been chosen.
  package init(texts: [String: String]) {
    for (name, text) in texts {
      guard let key = Preference.Key(rawValue: name) else { continue }
      choices[key] = Preference(key, text: text)
    }
  }

  /// Makes a choice; it is what is to be kept of it.
  @discardableResult
  package mutating func choose(_ choice: Preference) -> Preference {
    // As it will be read the next time: a pace, for one, is kept to the millisecond.
    choices[choice.key] = Preference(choice.key, text: choice.text)
    return choice
  }

  /// Puts other choices in the place of these.
  package mutating func merge(_ others: Preferences) {
    choices.merge(others.choices) { $1 }
  }
}

/// The values by name, each with what it is where nothing was chosen.
extension Preferences {
  /// What is followed first: a breath pattern, `off` or `room`; nil where nothing was chosen.
  package var breath: String? {
    if case .breath(let name) = choices[.breath] { name } else { nil }
  }

  /// What to rest with in the place of a breath cue; nil where nothing was chosen.
  package var anchor: String? {
    if case .anchor(let name) = choices[.anchor] { name } else { nil }
  }

  /// How a paced breath is shown.
  package var breathShape: BreathShape {
    if case .breathShape(let shape) = choices[.breathShape] { shape } else { .pendulum }
  }

  /// How long breathing on its own goes on, in minutes; nil where nothing was chosen.
  package var breatheMinutes: Int? {
    if case .breatheMinutes(let minutes) = choices[.breatheMinutes] { minutes } else { nil }
  }

  /// How many minutes the way from one's own pace takes.
  package var rampMinutes: Int {
    if case .rampMinutes(let minutes) = choices[.rampMinutes] { minutes } else { 0 }
  }

  /// Whether patterns that hold the breath were asked for.
  package var asksForHolds: Bool { choices[.holds] == .holds(areOffered: true) }

  /// How long one's own breath is; nil while it was not found.
  package var ownPace: BreathPace? {
    if case .ownPace(let pace) = choices[.ownPace] { pace } else { nil }
  }

  /// Whether what there is to know about holds was said once.
  package var saidHoldCaution: Bool { choices[.saidHoldCaution] != nil }

  /// Whether the difficult and the glimmer may be held side by side.
  package var offersBoth: Bool { choices[.both] != .both(isOffered: false) }

  /// Where one lives; nil where nobody is to know.
  package var hemisphere: Hemisphere? {
    if case .hemisphere(let hemisphere) = choices[.hemisphere] { hemisphere } else { nil }
  }

  /// Whether what changed over weeks is shown.
  package var showsTrends: Bool { choices[.trends] != .trends(areShown: false) }

  /// The upper edge of the window of distress, within `WindowTime.edges`.
  package var windowEdge: Int {
    if case .window(let edge) = choices[.window] { edge } else { WindowTime.usualEdge }
  }

  /// When each thing of a hunt was asked last.
  package var huntAsked: AskedDays {
    if case .huntAsked(let asked) = choices[.huntAsked] { asked } else { AskedDays() }
  }

  /// The glimmers whose category was asked for, by their identifiers.
  package var askedCategories: Set<String> {
    if case .askedCategories(let ids) = choices[.askedCategories] { ids } else { [] }
  }

  /// The person's own words for a state of the body; nil where they chose none.
  package func words(for state: BodyState) -> String? {
    if case .words(let words, _) = choices[.words(for: state)] { words } else { nil }
  }
}
