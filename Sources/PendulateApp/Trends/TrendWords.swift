package import PendulateCore

/// What the pictures say, in plain sentences: for ears, for the report, and beside each picture.
package struct TrendWords {
  /// The trends that are spoken of.
  package let trends: Trends
  /// The words of a glimmer by its identifier; nil for one that is not known any more.
  let glimmerName: (String) -> String?
  /// The word for a state of the body.
  let stateWord: (BodyState) -> String

  /// Creates the words of trends.
  package init(
    _ trends: Trends, stateWord: @escaping (BodyState) -> String = { $0.word },
    glimmerName: @escaping (String) -> String?
  ) {
    self.trends = trends
    self.stateWord = stateWord
    self.glimmerName = glimmerName
  }

  var whole: TrendPeriod { trends.whole }

  /// The days that are looked at, and how many sessions lie in them.
  package var span: String {
    "\(DayWords.inWords(trends.from)) to \(DayWords.inWords(trends.through)), "
      + CountedNoun.words(whole.sessions, "session")
  }

  /// How long the periods are, and how they are told.
  package var periods: String {
    let length = trends.length.rawValue
    let isJoined = trends.rows.contains { $0.first != $0.last }
    return "By \(length)" + (isJoined ? "; what holds little stands with its neighbours." : ".")
  }

  /// The most gaps that are told one by one.
  private static let mostGaps = 3

  /// Where there was no session, said once; nil where there was one in each period.
  package var gaps: String? {
    let gaps = trends.gaps
    guard whole.sessions > 0, !gaps.isEmpty else { return nil }
    guard gaps.count <= Self.mostGaps else {
      let empty = trends.periods.count { $0.sessions == 0 }
      return "No session in \(empty) of "
        + "\(CountedNoun.words(trends.periods.count, trends.length.rawValue))."
    }
    let told = gaps.map { gap in
      let first = max(gap.first.start, trends.from)
      let last = min(gap.last.end.advanced(byDays: -1), trends.through)
      return first == last
        ? "on \(DayWords.inWords(first))"
        : "from \(DayWords.inWords(first)) to \(DayWords.inWords(last))"
    }
    return "No session \(told.joined(separator: ", "))."
  }

  /// What a picture comes to over all the days; never empty.
  package func sentences(_ picture: TrendPicture) -> [String] {
    switch picture {
    case .beforeAfter: beforeAfter
    case .hard: hard
    case .highest: highest
    case .settling: settling
    case .widening: widening
    case .strength: strength
    case .window: window
    case .comingBack: comingBack
    case .helping: helping
    case .glimmers: glimmers
    case .ladder: ladder
    case .dose: dose
    case .body: body
    case .presence: presence
    }
  }

  /// Whether a picture has too little to say anything but that.
  package func isWithoutNumbers(_ picture: TrendPicture) -> Bool {
    sentences(picture) == [Self.nothingYet]
  }

  static let nothingYet = "Nothing of it yet."

  static func tooFew(_ what: String, _ count: Int, enough: Int = Quartiles.enough) -> String {
    count == 0
      ? nothingYet
      : "\(what): \(count) so far. From \(enough == Quartiles.enough ? "three" : "\(enough)") on "
        + "there is a picture."
  }

  static func touches(_ count: Int) -> String {
    CountedNoun.words(count, "touch", plural: "touches")
  }
}
