import PendulateCore

/// Hard moments: counted, told one by one, and never averaged.
extension TrendWords {
  var hard: [String] {
    let kinds = SessionEvent.Escalation.allCases.filter { whole.alarms[$0, default: 0] > 0 }
    var sentences = kinds.filter(\.isHard).map(told)
    if sentences.isEmpty { sentences = ["None in these days."] }
    let lighter = whole.alarms.filter { !$0.key.isHard && $0.value > 0 }
    if !lighter.isEmpty {
      sentences.append(
        "Touching was over earlier as well, with less: "
          + HardMomentWords.counts(lighter, HardMomentWords.kind) + ".")
    }
    let moments = hardMoments.map(\.moment)
    if !moments.isEmpty {
      let settled = moments.filter { $0.secondsToSettle != nil }
      let ways = Dictionary(settled.compactMap(\.wayBack).map { ($0, 1) }, uniquingKeysWith: +)
      let told =
        ways.isEmpty ? "" : ": with \(HardMomentWords.counts(ways, HardMomentWords.wayBack))"
      sentences.append(
        "\(settled.count) of \(moments.count) were followed by settling in that session\(told).")
      sentences.append(Self.alongside)
    }
    let outcomes = whole.outcomes.filter { $0.key == .left || $0.key == .interrupted }
    let ended = HardMomentWords.counts(outcomes) { StoryWords.outcome($0) }
    if !ended.isEmpty { sentences.append("Sessions that ended early: \(ended).") }
    return sentences
  }

  static let alongside = "A person alongside can help with such moments."

  private var hardMoments: [DatedHardMoment] {
    trends.hardMoments.filter { $0.moment.kind.isHard }
  }

  private func told(_ kind: SessionEvent.Escalation) -> String {
    let count = whole.alarms[kind, default: 0]
    let after = HardMomentWords.counts(
      whole.alarmsAfter[kind] ?? [:], HardMomentWords.before)
    return "\(HardMomentWords.kind(kind).capitalizedFirst): \(CountedNoun.words(count, "time"))"
      + (after.isEmpty ? "." : ", after \(after).")
  }

  /// Each hard moment in a line, the newest first.
  package var hardMomentLines: [String] { hardMoments.reversed().map(line) }

  private func line(_ dated: DatedHardMoment) -> String {
    let moment = dated.moment
    let distress = moment.distress.map { " (\($0))" } ?? ""
    var parts = ["after \(HardMomentWords.before(moment.before))"]
    if let seconds = moment.touchSeconds {
      let since =
        moment.secondsSinceTouch.map { " that ended \(TrendNumbers.seconds($0)) before" } ?? ""
      parts.append("\(TrendNumbers.seconds(seconds)) of touch\(since)")
    }
    parts.append(dated.pre.map { "distress \($0) at the start" } ?? "no number at the start")
    if let state = dated.state { parts.append(stateWord(state)) }
    if let aim = dated.aim { parts.append("aim \(aim)") }
    if let since = dated.secondsSinceTouchSession {
      parts.append("\(Self.ago(since)) since the last touch session")
    }
    if let glimmer = moment.glimmerID { parts.append("\(name(of: glimmer)) close by") }
    let hour = "\(dated.hour < 10 ? "0" : "")\(dated.hour)"
    return "\(DayWords.inWords(dated.day)), after \(hour):00, "
      + "\(HardMomentWords.kind(moment.kind))\(distress); \(parts.joined(separator: ", ")). "
      + afterwards(moment)
  }

  private func afterwards(_ moment: HardMoment) -> String {
    let way = moment.wayBack.map { ", with \(HardMomentWords.wayBack($0))" } ?? ""
    return switch moment.afterwards {
    case .settled(let seconds): "It settled within \(TrendNumbers.seconds(seconds))\(way)."
    case .notYet(let seconds): "Not settled yet \(TrendNumbers.seconds(seconds)) later."
    case .unknown: "Nothing was said after it."
    }
  }

  private static func ago(_ seconds: Double) -> String {
    let hours = Int((seconds / 3600).rounded())
    return hours < 48
      ? CountedNoun.words(hours, "hour") : CountedNoun.words((hours + 12) / 24, "day")
  }
}
