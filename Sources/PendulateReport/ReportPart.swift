import PendulateApp
import PendulateCore

/// A part of the page that is read before the pictures: a few sentences, and a table at most.
struct ReportPart {
  let title: String
  var sentences: [String] = []
  var table: ReportTable?

  /// All parts in the order in which they are read; those with nothing to say are left out.
  static func all(of content: ReportContent, _ words: TrendWords) -> [ReportPart] {
    let whole = content.trends.whole
    let unwanted = UnwantedWords.sentence(whole)
    var parts = [
      ReportPart(
        title: "What was practised",
        sentences: words.sentences(.dose) + ReportWords.outcomes(whole)),
      ReportPart(
        title: "Before and after",
        sentences: words.sentences(.beforeAfter).filter { $0 != unwanted }),
      hardMoments(content.trends),
      ReportPart(title: "Far away", sentences: ReportWords.farAway(whole)),
      ReportPart(title: "Unwanted effects", sentences: [unwanted ?? ReportWords.nothingSaid]),
      helps(content, words),
    ]
    if content.tellsPrivateText, !content.window.isEmpty {
      parts.append(ReportPart(title: "The window, in their words", sentences: content.window))
    }
    parts.append(ReportPart(title: "Words used here", sentences: ReportWords.glossary(content)))
    return parts.filter { !$0.sentences.isEmpty || $0.table != nil } + [limits]
  }

  /// What a page cannot show.
  static let limits = ReportPart(
    title: "What it cannot show", sentences: ReportWords.limits)

  /// How often each kind of hard moment came, after what, and what was there on the way back.
  private static func hardMoments(_ trends: Trends) -> ReportPart {
    let whole = trends.whole
    let kinds = SessionEvent.Escalation.allCases.filter { whole.alarms[$0, default: 0] > 0 }
    let hard = kinds.filter(\.isHard)
    var part = ReportPart(
      title: "Hard moments",
      sentences: hard.isEmpty ? [ReportWords.noHardMoments] : [ReportWords.alongside])
    let lighter = whole.alarms.filter { !$0.key.isHard }
    if !lighter.isEmpty { part.sentences.append(ReportWords.lighter(lighter)) }
    guard !hard.isEmpty else { return part }
    part.table = ReportTable(
      ["what came", "times", "after", "settled", "on the way back"],
      hard.map { kind in
        let moments = trends.hardMoments.map(\.moment).filter { $0.kind == kind }
        let settled = moments.count { $0.secondsToSettle != nil }
        let ways = Dictionary(moments.compactMap(\.wayBack).map { ($0, 1) }, uniquingKeysWith: +)
        return [
          HardMomentWords.kind(kind), "\(whole.alarms[kind, default: 0])",
          HardMomentWords.counts(whole.alarmsAfter[kind] ?? [:], HardMomentWords.before),
          "\(settled) of \(moments.count)",
          HardMomentWords.counts(ways, HardMomentWords.wayBack),
        ]
      })
    return part
  }

  private static func helps(_ content: ReportContent, _ words: TrendWords) -> ReportPart {
    let told = content.trends.glimmers.filter { $0.count >= ReportWords.enoughToHelp }
      .prefix(ReportWords.mostThatHelp)
    guard !told.isEmpty else {
      return ReportPart(title: "What helps", sentences: [ReportWords.nothingHelpsYet])
    }
    return ReportPart(
      title: "What helps", sentences: [ReportWords.goesWith] + words.helpingByState,
      table: ReportTable(
        ["glimmer", "end of the return less its peak", "returns"],
        told.map { glimmer in
          [
            content.glimmerName(glimmer.glimmerID) ?? ReportWords.goneGlimmer,
            TrendNumbers.signed(glimmer.medianChange), "\(glimmer.count)",
          ]
        }))
  }
}
