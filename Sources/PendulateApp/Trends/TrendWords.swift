package import PendulateCore

/// What the pictures say, in plain sentences: for ears, for the report, and beside each picture.
package struct TrendWords {
  /// The trends that are spoken of.
  package let trends: Trends
  /// The words of a glimmer by its identifier; nil for one that is not known any more.
  let glimmerName: (String) -> String?

  /// Creates the words of trends.
  package init(_ trends: Trends, glimmerName: @escaping (String) -> String?) {
    self.trends = trends
    self.glimmerName = glimmerName
  }

  private var whole: TrendPeriod { trends.whole }

  /// The days that are looked at, and how many sessions lie in them.
  package var span: String {
    "\(trends.from.description) to \(trends.through.description), "
      + CountedNoun.words(whole.sessions, "session")
  }

  /// What a picture comes to over all the days; never empty.
  package func sentences(_ picture: TrendPicture) -> [String] {
    switch picture {
    case .beforeAfter: beforeAfter
    case .highest: highest
    case .settling: settling
    case .strength: strength
    case .window: window
    case .comingBack: comingBack
    case .glimmers: glimmers
    case .ladder: ladder
    case .dose: dose
    case .body: body
    case .presence: presence
    }
  }

  /// What is said where the last sessions speak for rest sessions; nil where they do not.
  package var caution: String? {
    trends.cautions.isEmpty ? nil : Self.caution
  }

  /// Information, and then a choice.
  static let caution =
    "Touch sessions have been stirring more than settling. "
    + "Rest sessions for a week may suit better. A person alongside can help too."

  private static func tooFew(_ what: String, _ count: Int) -> String {
    count == 0
      ? "Nothing of it yet." : "\(what): \(count) so far. From three on there is a picture."
  }

  // MARK: One picture each

  private var beforeAfter: [String] {
    var sentences: [String] = []
    if let change = whole.change {
      let spread = TrendNumbers.spread(change, TrendNumbers.signed)
      sentences.append("After less before, the middle of \(change.count) sessions: \(spread).")
      if change.count >= Trends.enoughForDirection {
        sentences.append(
          change.median < 0
            ? "In the middle it was lower after than before."
            : change.median > 0
              ? "In the middle it was higher after than before."
              : "In the middle it was as before.")
      }
    } else {
      sentences.append(Self.tooFew("Sessions with both numbers", whole.pairs.count))
    }
    if whole.missingPairs > 0 {
      let missing = CountedNoun.words(whole.missingPairs, "session")
      sentences.append("In \(missing) one of the two numbers was not given.")
    }
    if let later = whole.laterChange {
      sentences.append(
        "Hours later less right after, the middle of \(later.count): "
          + TrendNumbers.spread(later, TrendNumbers.signed) + ".")
    }
    if let unwanted = UnwantedWords.sentence(whole) { sentences.append(unwanted) }
    return sentences
  }

  private var highest: [String] {
    var sentences: [String] = []
    if let spread = whole.highestSpread {
      sentences.append(
        "The highest moment, the middle of \(spread.count) sessions: "
          + TrendNumbers.spread(spread, TrendNumbers.plain) + ".")
    } else {
      sentences.append(Self.tooFew("Sessions with a peak", whole.highest.count))
    }
    if whole.unknownPeaks > 0 {
      let unknown = CountedNoun.words(whole.unknownPeaks, "touch", plural: "touches")
      sentences.append("Unknown: \(unknown) without a number.")
    }
    return sentences
  }

  private var settling: [String] {
    let count = whole.settled.count + whole.stillHigher.count
    var sentences: [String] = []
    if let median = whole.settling {
      sentences.append("The middle of \(count) touches that rose: \(TrendNumbers.median(median)).")
    } else {
      sentences.append(Self.tooFew("Touches that rose", count))
    }
    if !whole.stillHigher.isEmpty {
      let open = CountedNoun.words(whole.stillHigher.count, "touch", plural: "touches")
      sentences.append("Still higher at the last number: \(open), counted as longer.")
    }
    if whole.withoutRise > 0 {
      let level = CountedNoun.words(whole.withoutRise, "touch", plural: "touches")
      sentences.append("No rise to settle from: \(level).")
    }
    if whole.unknownSettling > 0 { sentences.append("Unknown: \(whole.unknownSettling).") }
    return sentences
  }

  private var strength: [String] {
    let told = Trends.strengths.compactMap { strength -> String? in
      let seconds = whole.secondsAtStrength[strength] ?? []
      guard let spread = Quartiles(seconds), let longest = seconds.max() else { return nil }
      return "Strength \(strength): \(TrendNumbers.plain(spread.median)) s in the middle of "
        + "\(spread.count) touches, \(TrendNumbers.plain(longest)) s at most."
    }
    let count = whole.secondsAtStrength.values.reduce(0) { $0 + $1.count }
    return told.isEmpty ? [Self.tooFew("Such touches", count)] : told
  }

  private var window: [String] {
    let window = whole.window
    guard window.practiceSeconds > 0, let coverage = window.coverage(edge: trends.edge) else {
      return ["Nothing of it yet."]
    }
    let known = TrendNumbers.percent(coverage)
    guard whole.ratedSessions >= Quartiles.enough else {
      return [Self.tooFew("Sessions of touch or rest", whole.ratedSessions)]
    }
    guard let share = window.share(edge: trends.edge) else {
      return ["Known for \(known) of the time, which is too little to say."]
    }
    return [
      "In touch and rest sessions \(TrendNumbers.percent(share)) was inside the window (\(known) is "
        + "known)."
    ]
  }

  private var comingBack: [String] {
    var sentences: [String] = []
    if let share = whole.cameBack.value {
      sentences.append(
        "Back before the return was over: \(whole.cameBack.count) of \(whole.cameBack.known) "
          + "touches (\(TrendNumbers.percent(share))).")
    } else {
      sentences.append(Self.tooFew("Touches with a number after them", whole.cameBack.known))
    }
    if whole.cameBack.unknown > 0 { sentences.append("Unknown: \(whole.cameBack.unknown).") }
    if let share = whole.moreThanPlanned.value {
      sentences.append(
        "More than was planned: \(whole.moreThanPlanned.count) of \(whole.moreThanPlanned.known) "
          + "(\(TrendNumbers.percent(share))).")
    }
    if whole.earlyReturns > 0 {
      let times = CountedNoun.words(whole.earlyReturns, "time")
      sentences.append("Chose to come back early: \(times). That is a skill used.")
    }
    return sentences
  }

  private var glimmers: [String] {
    guard !trends.glimmers.isEmpty else {
      return ["No glimmer has three returns with both numbers yet."]
    }
    return trends.glimmers.prefix(8).map { glimmer in
      let rung = glimmer.medianRung.map { ", \(LadderWords.word($0)) in the middle" } ?? ""
      return "\(glimmerName(glimmer.glimmerID) ?? "A glimmer that is gone"): "
        + "goes with \(TrendNumbers.signed(glimmer.medianChange)), the middle of "
        + "\(glimmer.count) returns\(rung)."
    }
  }

  private var ladder: [String] {
    let count = whole.ladder.reduce(0, +)
    guard count >= Quartiles.enough else { return [Self.tooFew("Answers", count)] }
    let parts = zip(Ladder.allCases, whole.ladder).map { "\(LadderWords.word($0)) \($1)" }
    return ["Of \(count) answers: \(parts.joined(separator: ", "))."] + settledDwells
  }

  /// Seconds, and no score: where the stays with a glimmer settled.
  private var settledDwells: [String] {
    guard let spread = Quartiles(whole.settledDwells) else { return [] }
    return [
      "Seconds with a glimmer, as they settled: \(TrendNumbers.seconds(spread.median)), the middle "
        + "of \(whole.settledDwells.count)."
    ]
  }

  private var dose: [String] {
    let touch =
      "Touch: \(TrendNumbers.seconds(whole.touchSeconds)) in "
      + "\(CountedNoun.words(whole.touchSessions, "touch session"))."
    // Nothing is said of touching where there was none.
    return (whole.touchSessions == 0 && whole.touchSeconds == 0 ? [] : [touch]) + [
      "\(CountedNoun.words(whole.restSessions, "rest session")). "
        + "Glimmers: \(CountedNoun.words(whole.glimmerMoments, "moment"))."
    ]
  }

  private var body: [String] {
    guard let last = trends.bodyMaps.last, last.count >= Quartiles.enough else {
      return [Self.tooFew("Marks", trends.bodyMaps.last?.count ?? 0)]
    }
    let days = "\(last.start.description) to \(last.end.description)"
    return ["In \(days), \(CountedNoun.words(last.count, "mark"))."]
      + [BodyMark.Tone.comfortable, .neither, .uncomfortable].compactMap { tone in
        let regions = last.regions(tone)
        guard !regions.isEmpty else { return nil }
        let names = regions.prefix(6).map { "\($0.region.plainName) \($0.count)" }
        let word = tone == .neither ? "Neither" : tone.rawValue.capitalizedFirst
        return "\(word): \(names.joined(separator: ", "))."
      }
  }

  private var presence: [String] {
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
