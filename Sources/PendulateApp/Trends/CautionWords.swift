package import PendulateCore

/// What is said where the last sessions speak for rest sessions: information with its reason and its
/// age, and then a choice.
package enum CautionWords {
  /// All that holds in one text; nil where nothing does.
  package static func sentence(_ cautions: [TrendCaution]) -> String? {
    guard !cautions.isEmpty else { return nil }
    let reasons = cautions.map { reason($0) + "." }.joined(separator: " ")
    return "Touch sessions of the last eight weeks have been stirring more than settling. "
      + "\(reasons) \(choice)"
  }

  /// The first of them with the choice, where there is room for a line or two.
  static func briefly(_ cautions: [TrendCaution]) -> String? {
    cautions.first.map { "\(reason($0)). \(rest)" }
  }

  private static let rest = "Rest sessions for a week may suit better."
  private static let choice = "\(rest) A person alongside can help too."

  /// The rule with its numbers.
  static func reason(_ caution: TrendCaution) -> String {
    let (count, known) = (caution.count, caution.known)
    switch caution.rule {
    case .higherAfter:
      let middle = caution.middle.map { TrendNumbers.difference($0) } ?? "higher"
      return "In the middle of the last \(known) touch sessions, distress was \(middle) afterwards"
    case .moreThanPlanned:
      return "\(count) of the last \(known) touches were stronger than planned"
    case .higherLater:
      return "After \(count) of the last \(known) touch sessions, distress was 3 or more higher "
        + "hours later"
    case .farAway:
      return "In \(count) of the last \(known) touch sessions the answer was \"far away\""
    }
  }

  /// The picture whose numbers say the same.
  static func picture(of rule: TrendCaution.Rule) -> TrendPicture {
    switch rule {
    case .higherAfter, .higherLater: .beforeAfter
    case .moreThanPlanned: .comingBack
    case .farAway: .presence
    }
  }
}

extension TrendWords {
  /// What is said where the last sessions speak for rest sessions; nil where they do not.
  package var caution: String? { CautionWords.sentence(trends.cautions) }

  /// The part of it that a picture shows; nil where it shows none.
  package func caution(beside picture: TrendPicture) -> String? {
    CautionWords.sentence(
      trends.cautions.filter { CautionWords.picture(of: $0.rule) == picture })
  }
}
