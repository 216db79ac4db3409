package import PendulateCore

/// One thing that can be set: what it takes, what it is if nobody sets it, and what it does.
package struct Setting: Hashable, Sendable, Identifiable {
  /// The name of every setting, as in the file; a dot leads into a group of keys.
  package enum Key: String, Hashable, Sendable, CaseIterable {
    case face, colour, theme, glyphs, motion, picture
    case practice, minutes, touches, aim, both, pleasure, hemisphere, seed
    case breath, anchor, breatheMinutes, rampMinutes, holds
    case bell, cues, cueVolume
    case longestTouchSeconds, touchesPerSession, touchTotalSeconds, safetyRatio
    case touchSessionsPerDay, touchDaysPerWeek
    case journal
    case trends, window
    case settled = "states.settled"
    case stirredUp = "states.stirredUp"
    case shutDown = "states.shutDown"
    case mixed = "states.mixed"
  }

  /// What a setting takes.
  package enum Kind: Hashable, Sendable {
    /// One of a few words.
    case choice([String])
    /// The id of a practice.
    case practice
    /// The id of a breath pattern, or of what stands in the place of one.
    case breath
    /// A whole number.
    case whole(ClosedRange<Int>)
    /// A number, with or without a decimal point.
    case number(ClosedRange<Double>)
    /// Yes or no.
    case onOff
    /// A person's own words, of so many characters at most.
    case text(atMost: Int)
  }

  /// A value that a setting has.
  package enum Value: Hashable, Sendable {
    case text(String)
    case whole(Int)
    case number(Double)
    case isOn(Bool)
  }

  /// Its name.
  package let key: Key
  /// What it takes.
  package let kind: Kind
  /// What it is if nobody sets it; nil where that is left open.
  package let defaultValue: Value?
  /// What it does, in one sentence.
  package let sentence: String
  /// The name of the choice in the journal that it goes before; nil if there is none.
  package let preference: Preference.Key?

  init(
    _ key: Key, _ kind: Kind, _ defaultValue: Value? = nil, preference: Preference.Key? = nil,
    does sentence: String
  ) {
    self.key = key
    self.kind = kind
    self.defaultValue = defaultValue
    self.preference = preference
    self.sentence = sentence
  }

  /// The name in the file.
  package var id: String { key.rawValue }

  /// The group of keys that it stands in and its name there, as in "states" and "mixed"; nil for
  /// one that stands by itself.
  var place: (group: String, name: String)? {
    let parts = id.split(separator: ".")
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
  }

  /// What it is called, and then what it was called before.
  var names: [String] { [id] + [Self.formerNames[key]].compactMap { $0 } }

  /// The environment variable that sets it, as in `PENDULATE_CUE_VOLUME`; nil where none does.
  package var variable: String? { place == nil ? Self.variable(for: id) : nil }

  /// The environment variable for a name.
  static func variable(for name: String) -> String {
    var variable = "PENDULATE_"
    for letter in name {
      if letter.isUppercase { variable += "_" }
      variable += letter.uppercased()
    }
    return variable
  }

  /// What it takes, in words, as in "a whole number from 1 to 30".
  package var range: String {
    switch kind {
    case .choice(let words):
      words.count == 2
        ? words.joined(separator: " or ")
        : words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
    case .practice: "a name that 'pendulate practice list' shows"
    case .breath: "the name of a breath pattern, or off, or room"
    case .whole(let range) where range.upperBound == .max:
      "a whole number, \(range.lowerBound) or more"
    case .whole(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .number(let range):
      "a number from \(range.lowerBound.short) to \(range.upperBound.short)"
    case .onOff: "on or off"
    case .text(let limit): "your own words, \(limit) characters at most"
    }
  }
}

extension Setting.Value: CustomStringConvertible {
  /// The value as it stands in the file.
  package var description: String {
    switch self {
    case .text(let text): text
    case .whole(let number): String(number)
    case .number(let number): number.short
    case .isOn(let isOn): isOn ? "on" : "off"
    }
  }
}
