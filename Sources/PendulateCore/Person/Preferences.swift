/// What was chosen for the next time; what was not is as it usually is.
public struct Preferences: Hashable, Sendable {
  /// How long breathing on its own may go on, in minutes.
  public static let breatheMinutes = 1...60
  /// How long it goes on where a page asks and nothing was chosen, in minutes.
  public static let usualBreatheMinutes = 5
  /// The pattern that is followed where nothing was chosen.
  public static let usualBreath = "soft"

  private var choices: [Preference.Key: Preference] = [:]

  /// Creates choices that were never made.
  public init() {}

  /// Takes what the journal or the file of settings holds.
  ///
  /// A name that nobody knows and a value that a choice cannot have are left where they are, as if
  /// nothing had been chosen.
  public init(texts: [String: String]) {
    for (name, text) in texts {
      guard let key = Preference.Key(rawValue: name) else { continue }
      choices[key] = Preference(key, text: text)
    }
  }

  /// Makes a choice; it is what is to be kept of it.
  @discardableResult
  public mutating func choose(_ choice: Preference) -> Preference {
    // As it will be read the next time: a pace, for one, is kept to the millisecond.
    choices[choice.key] = Preference(choice.key, text: choice.text)
    return choice
  }

  /// Puts other choices in the place of these.
  public mutating func merge(_ others: Preferences) {
    choices.merge(others.choices) { $1 }
  }
}

/// The values by name, each with what it is where nothing was chosen.
extension Preferences {
  /// What is followed first: a breath pattern, `off` or `room`; nil where nothing was chosen.
  public var breath: String? {
    if case .breath(let name) = choices[.breath] { name } else { nil }
  }

  /// What to rest with in the place of a breath cue; nil where nothing was chosen.
  public var anchor: String? {
    if case .anchor(let name) = choices[.anchor] { name } else { nil }
  }

  /// How a paced breath is shown.
  public var breathShape: BreathShape {
    if case .breathShape(let shape) = choices[.breathShape] { shape } else { .wave }
  }

  /// How long breathing on its own goes on, in minutes; nil where nothing was chosen.
  public var breatheMinutes: Int? {
    if case .breatheMinutes(let minutes) = choices[.breatheMinutes] { minutes } else { nil }
  }

  /// How many minutes the way from one's own pace takes.
  public var rampMinutes: Int {
    if case .rampMinutes(let minutes) = choices[.rampMinutes] { minutes } else { 0 }
  }

  /// Whether patterns that hold the breath were asked for.
  public var asksForHolds: Bool { choices[.holds] == .holds(areOffered: true) }

  /// How long one's own breath is; nil while it was not found.
  public var ownPace: BreathPace? {
    if case .ownPace(let pace) = choices[.ownPace] { pace } else { nil }
  }

  /// Whether what there is to know about holds was said once.
  public var saidHoldCaution: Bool { choices[.saidHoldCaution] != nil }

  /// Whether the difficult and the glimmer may be held side by side.
  public var offersBoth: Bool { choices[.both] != .both(isOffered: false) }

  /// Where one lives; nil where nobody is to know.
  public var hemisphere: Hemisphere? {
    if case .hemisphere(let hemisphere) = choices[.hemisphere] { hemisphere } else { nil }
  }

  /// Whether what changed over weeks is shown.
  public var showsTrends: Bool { choices[.trends] != .trends(areShown: false) }

  /// The upper edge of the window of distress, within `WindowTime.edges`.
  public var windowEdge: Int {
    if case .window(let edge) = choices[.window] { edge } else { WindowTime.usualEdge }
  }

  /// When each thing of a hunt was asked last.
  public var huntAsked: AskedDays {
    if case .huntAsked(let asked) = choices[.huntAsked] { asked } else { AskedDays() }
  }

  /// The glimmers whose category was asked for, by their identifiers.
  public var askedCategories: Set<String> {
    if case .askedCategories(let ids) = choices[.askedCategories] { ids } else { [] }
  }

  /// The person's own words for a state of the body; nil where they chose none.
  public func words(for state: BodyState) -> String? {
    if case .words(let words, _) = choices[.words(for: state)] { words } else { nil }
  }
}
