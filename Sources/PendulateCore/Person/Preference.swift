/// One choice that is kept for the next time, with its value.
///
/// The journal holds a text for each name; nothing else knows how that text is written and read.
package enum Preference: Hashable, Sendable {
  /// The name of every choice, as in the journal.
  package enum Key: String, Hashable, Sendable, CaseIterable {
    case breath, anchor, breathShape, breatheMinutes, rampMinutes, holds
    case ownPace = "ownPeriod"
    case saidHoldCaution
    case both, hemisphere, trends, window
    case huntAsked, askedCategories
    case settledWords = "state.settled"
    case stirredUpWords = "state.stirredUp"
    case shutDownWords = "state.shutDown"
    case mixedWords = "state.mixed"
  }

  /// What is followed first: a breath pattern, `off` or `room`.
  case breath(String)
  /// What to rest with in the place of a breath cue.
  case anchor(String)
  /// How a paced breath is shown.
  case breathShape(BreathShape)
  /// How long breathing on its own goes on, in minutes, within `Preferences.breatheMinutes`.
  case breatheMinutes(Int)
  /// How many minutes the way from one's own pace takes, within `BreathRamp.minutes`.
  case rampMinutes(Int)
  /// Whether patterns that hold the breath were asked for.
  case holds(areOffered: Bool)
  /// How long one's own breath is.
  case ownPace(BreathPace)
  /// That what there is to know about holds was said once.
  case saidHoldCaution
  /// Whether the difficult and the glimmer may be held side by side.
  case both(isOffered: Bool)
  /// Where one lives; nil where nobody is to know.
  case hemisphere(Hemisphere?)
  /// Whether what changed over weeks is shown.
  case trends(areShown: Bool)
  /// The upper edge of the window of distress, within `WindowTime.edges`.
  case window(edge: Int)
  /// When each thing of a hunt was asked last.
  case huntAsked(AskedDays)
  /// The glimmers whose category was asked for, by their identifiers.
  case askedCategories(Set<String>)
  /// The person's own words for a state of the body.
  case words(String, for: BodyState)

  /// Its name.
  package var key: Key {
    switch self {
    case .breath: .breath
    case .anchor: .anchor
    case .breathShape: .breathShape
    case .breatheMinutes: .breatheMinutes
    case .rampMinutes: .rampMinutes
    case .holds: .holds
    case .ownPace: .ownPace
    case .saidHoldCaution: .saidHoldCaution
    case .both: .both
    case .hemisphere: .hemisphere
    case .trends: .trends
    case .window: .window
    case .huntAsked: .huntAsked
    case .askedCategories: .askedCategories
    case .words(_, let state): .words(for: state)
    }
  }
}

extension Preference.Key {
  /// The name of the words for a state.
  package static func words(for state: BodyState) -> Preference.Key {
    switch state {
    case .settled: .settledWords
    case .stirredUp: .stirredUpWords
    case .shutDown: .shutDownWords
    case .mixed: .mixedWords
    }
  }
}
