import PendulateCore

/// What touching came to: distress before and after, and on the way.
extension TrendWords {
  var beforeAfter: [String] {
    var sentences: [String] = [change]
    if whole.missingPairs > 0 {
      let missing = CountedNoun.words(whole.missingPairs, "session")
      sentences.append("In \(missing) one of the two numbers was not given.")
    }
    if let later = whole.laterChange {
      let counted = CountedNoun.words(later.count, "session")
      sentences.append(
        later.count < Trends.enoughForDirection
          ? "Hours later less right after, in the middle of \(counted): "
            + "\(TrendNumbers.signed(later.median))."
          : "Hours later, compared with right after, it was usually "
            + "\(TrendNumbers.difference(later.median)) \(TrendNumbers.differences(later, counted))."
      )
    }
    if let unwanted = UnwantedWords.sentence(whole) { sentences.append(unwanted) }
    return sentences
  }

  private var change: String {
    let counted = CountedNoun.words(whole.pairs.count, "session")
    guard let change = whole.change, let pre = Quartiles(whole.pairs.map { Double($0.pre) }),
      let post = Quartiles(whole.pairs.map { Double($0.post) })
    else { return Self.tooFew("Sessions with both numbers", whole.pairs.count) }
    // Too few for a direction: both middles, side by side.
    guard change.count >= Trends.enoughForDirection else {
      return "Distress in the middle of \(counted): before \(TrendNumbers.plain(pre.median)), "
        + "after \(TrendNumbers.plain(post.median))."
    }
    return "Distress was usually \(TrendNumbers.difference(change.median)) afterwards "
      + "\(TrendNumbers.differences(change, counted))."
  }

  var highest: [String] {
    var sentences: [String] = []
    if let spread = whole.highestSpread {
      let counted = CountedNoun.words(spread.count, "session")
      sentences.append(
        "The highest moment was usually \(TrendNumbers.plain(spread.median)) "
          + "\(TrendNumbers.half(spread, counted)).")
    } else {
      sentences.append(Self.tooFew("Sessions with a peak", whole.highest.count))
    }
    if whole.unknownPeaks > 0 {
      sentences.append("No number was given for \(Self.touches(whole.unknownPeaks)).")
    }
    return sentences
  }

  var settling: [String] {
    let count = whole.settled.count + whole.stillHigher.count
    var sentences: [String] = []
    if let median = whole.settling {
      sentences.append(
        "A touch that rose usually took \(TrendNumbers.median(median)) to settle "
          + "(\(Self.touches(count))).")
    } else {
      sentences.append(Self.tooFew("Touches that rose", count))
    }
    if !whole.stillHigher.isEmpty {
      let open = Self.touches(whole.stillHigher.count)
      sentences.append("Still higher at the last number: \(open), counted as longer.")
    }
    if whole.withoutRise > 0 {
      sentences.append("Nothing to settle from: \(Self.touches(whole.withoutRise)).")
    }
    if whole.unknownSettling > 0 {
      sentences.append("Not known: \(Self.touches(whole.unknownSettling)).")
    }
    return sentences.count > 1 && sentences[0] == Self.nothingYet
      ? Array(sentences.dropFirst()) : sentences
  }

  var strength: [String] {
    let told = Trends.strengths.compactMap { strength -> String? in
      let seconds = whole.secondsAtStrength[strength] ?? []
      guard let spread = Quartiles(seconds), let longest = seconds.max() else { return nil }
      return
        "At strength \(strength) a touch usually lasted \(TrendNumbers.plain(spread.median)) s, "
        + "\(TrendNumbers.plain(longest)) s at most (\(Self.touches(spread.count)))."
    }
    let count = whole.secondsAtStrength.values.reduce(0) { $0 + $1.count }
    return told.isEmpty ? [Self.tooFew("Such touches", count)] : told
  }

  var window: [String] {
    let window = whole.window
    guard window.practiceSeconds > 0, let coverage = window.coverage(edge: trends.edge) else {
      return [Self.nothingYet]
    }
    guard whole.ratedSessions >= Quartiles.enough else {
      return [Self.tooFew("Sessions of touch or rest", whole.ratedSessions)]
    }
    let known = TrendNumbers.percent(coverage)
    guard let share = window.share(edge: trends.edge) else {
      return ["Numbers tell of \(known) of the practice, which is too little to say."]
    }
    return [
      "In touch and rest sessions \(TrendNumbers.percent(share)) was inside the window (\(known) is "
        + "known)."
    ]
  }

  var comingBack: [String] {
    var sentences: [String] = []
    if let share = whole.cameBack.value {
      sentences.append(
        "\(whole.cameBack.count) of \(Self.touches(whole.cameBack.known)) were back before the "
          + "return was over (\(TrendNumbers.percent(share))).")
    } else {
      sentences.append(Self.tooFew("Touches with a number after them", whole.cameBack.known))
    }
    if whole.cameBack.unknown > 0 {
      sentences.append("Not known: \(Self.touches(whole.cameBack.unknown)).")
    }
    if let share = whole.moreThanPlanned.value {
      sentences.append(
        "\(whole.moreThanPlanned.count) of \(Self.touches(whole.moreThanPlanned.known)) were "
          + "stronger than planned (\(TrendNumbers.percent(share))).")
    }
    if whole.earlyReturns > 0 {
      let times = CountedNoun.words(whole.earlyReturns, "time")
      sentences.append("Coming back early was chosen \(times): a skill used.")
    }
    return sentences
  }
}
