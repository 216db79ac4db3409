/// Something in the last touch sessions that speaks for resting a while: information, then a choice.
///
/// Only the last eight weeks are looked at, and it carries the numbers that it rests on.
package struct TrendCaution: Hashable, Sendable {
  /// What is looked for.
  package enum Rule: String, Hashable, Sendable, CaseIterable {
    /// In the middle of the last four touch sessions, distress was higher after than before.
    case higherAfter
    /// At least half of the last six touches became more than was planned.
    case moreThanPlanned
    /// Twice in the last six touch sessions, distress was three or more higher hours later.
    case higherLater
    /// In two of the last four touch sessions one was far away.
    case farAway
  }

  /// What was found.
  package let rule: Rule
  /// In how many it was so.
  package let count: Int
  /// Of how many.
  package let known: Int
  /// How much higher it was in the middle; nil where only counted.
  package let middle: Double?

  /// Creates one from its numbers.
  package init(_ rule: Rule, _ count: Int, of known: Int, middle: Double? = nil) {
    self.rule = rule
    self.count = count
    self.known = known
    self.middle = middle
  }

  static let sessions = 4
  static let touches = 6
  static let laterRise = 3
  /// What is older than so many days says nothing about now.
  static let days = 56
  /// How many of the last sessions are enough to look at: among them are the touch sessions.
  static let reach = 200

  /// The cautions that hold on a day after these sessions, given in the order of time.
  package static func all(in figures: [SessionFigures], on day: CivilDate) -> [TrendCaution] {
    let since = day.advanced(byDays: 1 - days)
    let touching = figures.filter {
      $0.didTouch && $0.startedAt.localDate >= since && $0.startedAt.localDate <= day
    }
    return Rule.allCases.compactMap { rule in
      switch rule {
      case .higherAfter: higherAfter(touching)
      case .moreThanPlanned: moreThanPlanned(touching)
      case .higherLater: higherLater(touching.suffix(touches))
      case .farAway: farAway(touching.suffix(sessions))
      }
    }
  }

  /// Of the last four with both numbers: an end that was left open hides no session before it.
  private static func higherAfter(_ touching: [SessionFigures]) -> TrendCaution? {
    let changes = touching.compactMap(\.change).suffix(sessions)
    guard changes.count == sessions, let middle = Quartiles(changes.map(Double.init))?.median,
      middle > 0
    else { return nil }
    return TrendCaution(
      .higherAfter, changes.count { $0 > 0 }, of: changes.count, middle: middle)
  }

  private static func moreThanPlanned(_ touching: [SessionFigures]) -> TrendCaution? {
    var share = Share()
    for touch in touching.suffix(touches).flatMap(\.body.touches).suffix(touches) {
      share.add(touch.wasMoreThanPlanned)
    }
    guard let value = share.value, value >= 0.5 else { return nil }
    return TrendCaution(.moreThanPlanned, share.count, of: share.known)
  }

  private static func higherLater(_ touching: some Collection<SessionFigures>) -> TrendCaution? {
    let rises = touching.compactMap { session -> Int? in
      guard let later = session.body.later, let post = session.body.post else { return nil }
      return later - post
    }
    let count = rises.count { $0 >= laterRise }
    return count >= 2 ? TrendCaution(.higherLater, count, of: rises.count) : nil
  }

  private static func farAway(_ touching: some Collection<SessionFigures>) -> TrendCaution? {
    let count = touching.count { $0.body.presence[2] > 0 }
    return count >= 2 ? TrendCaution(.farAway, count, of: touching.count) : nil
  }
}
