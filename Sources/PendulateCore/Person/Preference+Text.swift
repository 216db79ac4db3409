/// How a choice is written down, and read again.
extension Preference {
  /// The value as the journal and the file of settings hold it.
  package var text: String {
    switch self {
    case .breath(let name), .anchor(let name): name
    case .breathShape(let shape): shape.rawValue
    case .breatheMinutes(let number), .rampMinutes(let number), .window(let number):
      String(number)
    case .holds(let areOffered): areOffered ? "offered" : "hidden"
    case .ownPace(let pace): pace.text
    case .saidHoldCaution: "yes"
    case .both(let isOffered): isOffered ? "offered" : "never"
    case .hemisphere(let hemisphere): hemisphere?.rawValue ?? "none"
    case .trends(let areShown): areShown ? "on" : "off"
    case .huntAsked(let asked): asked.text
    case .askedCategories(let ids): ids.sorted().joined(separator: " ")
    case .words(let words, _): words
    }
  }

  /// Reads what `text` gives; nil for anything that this choice cannot be.
  package init?(_ key: Key, text: String) {
    let found: Preference? =
      switch key {
      case .breath: .breath(text)
      case .anchor: .anchor(text)
      case .breathShape: BreathShape(rawValue: text).map(Preference.breathShape)
      case .breatheMinutes:
        Self.number(text, in: Preferences.breatheMinutes).map(Preference.breatheMinutes)
      case .rampMinutes: Self.number(text, in: BreathRamp.minutes).map(Preference.rampMinutes)
      case .holds: Self.one(of: [.holds(areOffered: true), .holds(areOffered: false)], text)
      case .ownPace: BreathPace(text: text).map(Preference.ownPace)
      // Whatever stands there, it was said.
      case .saidHoldCaution: .saidHoldCaution
      case .both: Self.one(of: [.both(isOffered: true), .both(isOffered: false)], text)
      case .hemisphere:
        Self.one(of: ([nil] + Hemisphere.allCases).map(Preference.hemisphere), text)
      case .trends: Self.one(of: [.trends(areShown: true), .trends(areShown: false)], text)
      case .window: Self.number(text, in: WindowTime.edges).map(Preference.window)
      case .huntAsked: .huntAsked(AskedDays(text))
      case .askedCategories: .askedCategories(Set(text.split(separator: " ").map(String.init)))
      case .settledWords: .words(text, for: .settled)
      case .stirredUpWords: .words(text, for: .stirredUp)
      case .shutDownWords: .words(text, for: .shutDown)
      case .mixedWords: .words(text, for: .mixed)
      }
    guard let found else { return nil }
    self = found
  }

  private static func one(of choices: [Preference], _ text: String) -> Preference? {
    choices.first { $0.text == text }
  }

  private static func number(_ text: String, in range: ClosedRange<Int>) -> Int? {
    Int(text).flatMap { range.contains($0) ? $0 : nil }
  }
}
