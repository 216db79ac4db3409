package import PendulateCore

/// What glimmers, rest and the body came to.
extension TrendWords {
  /// The most glimmers that are told.
  private static let mostGlimmers = 8

  var glimmers: [String] {
    guard !trends.glimmers.isEmpty else { return [Self.nothingYet] }
    return trends.glimmers.prefix(Self.mostGlimmers).map { glimmer in
      let rung = glimmer.medianRung.map { "; usually \(LadderWords.word($0))" } ?? ""
      let returns = CountedNoun.words(glimmer.count, "return")
      return "\(name(of: glimmer.glimmerID)) goes with "
        + "\(TrendNumbers.difference(glimmer.medianChange)) at the end of a return "
        + "(\(returns)\(rung))."
    }
  }

  func name(of glimmerID: String) -> String {
    glimmerName(glimmerID).map { "\"\($0)\"" } ?? "A glimmer that is gone"
  }

  var ladder: [String] {
    let count = whole.ladder.reduce(0, +)
    guard count >= Quartiles.enough else { return [Self.tooFew("Answers", count)] }
    let parts = zip(Ladder.allCases, whole.ladder).map { "\(LadderWords.word($0)) \($1)" }
    return ["Of \(count) answers: \(parts.joined(separator: ", "))."] + settledDwells
  }

  /// Seconds, and no score: where the stays with a glimmer settled.
  private var settledDwells: [String] {
    guard let spread = Quartiles(whole.settledDwells) else { return [] }
    let sessions = CountedNoun.words(whole.settledDwells.count, "session")
    return [
      "A stay with a glimmer usually settled at \(TrendNumbers.seconds(spread.median)) (\(sessions))."
    ]
  }

  var dose: [String] {
    let touch =
      "\(CountedNoun.words(whole.touchSessions, "touch session")), with "
      + "\(TrendNumbers.seconds(whole.touchSeconds)) of touch in all."
    // Nothing is said of touching where there was none.
    return (whole.touchSessions == 0 && whole.touchSeconds == 0 ? [] : [touch]) + [
      "\(CountedNoun.words(whole.restSessions, "rest session")), "
        + "\(CountedNoun.words(whole.glimmerMoments, "glimmer moment"))."
    ]
  }

  var body: [String] {
    guard let last = trends.bodyMaps.last, last.count >= Quartiles.enough else {
      return [Self.tooFew("Marks", trends.bodyMaps.last?.count ?? 0)]
    }
    let days = "\(DayWords.inWords(last.start)) to \(DayWords.inWords(last.end))"
    return ["\(days): \(CountedNoun.words(last.count, "mark"))."]
      + [BodyMark.Tone.comfortable, .neither, .uncomfortable].compactMap { tone in
        let regions = last.regions(tone)
        guard !regions.isEmpty else { return nil }
        let names = regions.prefix(6).map { "\($0.region.plainName) \($0.count)" }
        let word = tone == .neither ? "Neither" : tone.rawValue.capitalizedFirst
        return "\(word): \(names.joined(separator: ", "))."
      }
  }

  var presence: [String] {
    let count = whole.presence.reduce(0, +)
    guard count >= Quartiles.enough else { return [Self.tooFew("Answers", count)] }
    let names = Presence.allCases.map(\.word)
    let parts = zip(names, whole.presence).map {
      "\($0) \($1) (\(TrendNumbers.percent(Double($1) / Double(count))))"
    }
    return ["Of \(count) answers: \(parts.joined(separator: ", "))."]
  }
}

/// The rungs of the ladder in words.
package enum LadderWords {
  /// The word of a rung.
  package static func word(_ ladder: Ladder) -> String {
    ladder.word
  }

  /// The word nearest to a middle of rungs, 0-3.
  static func word(_ rung: Double) -> String {
    let place = min(max(0, Int(rung.rounded())), Ladder.allCases.count - 1)
    return word(Ladder.allCases[place])
  }
}

extension String {
  /// With its first letter as a capital.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
