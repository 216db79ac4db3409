/// How the next touch and the next orient follow from what was reported.
///
/// No trial has tested these numbers; each lies at or below the range that practitioners use. Two
/// rules hold for all of them: a higher report never earns a longer touch, and silence never earns
/// more than an answer at the aim.
package enum Titration {
  /// The shortest touch that is still one, in seconds.
  package static let shortestTouch = 5.0
  /// The shortest time of safety after any touch, in seconds.
  package static let shortestSafety = 60.0
  /// How far a high peak may stretch the time of safety, in seconds.
  package static let longestStretchedSafety = 360.0
  /// What a peak without an answer counts as when safety is measured out: high, never low.
  package static let unknownPeakForSafety = 6
  /// The first number at which footing goes: touching is over.
  package static let high = 7
  /// The first number that is close to unbearable: the practice stops.
  package static let stop = 9
  /// The first number at which staying takes effort.
  package static let edge = 5
  /// The highest settled number from which a touch may start.
  package static let gateCeiling = 4
  /// Each more safety by 60 seconds, three times at most, until it has settled.
  package static let extensions = 3

  /// How long the next touch is, in whole seconds; 0 means that there is no next one.
  ///
  /// It starts from the seconds that were really stayed, never from the plan. Only seconds may grow,
  /// by a quarter at most; how strong a touch may become never does.
  ///
  /// - Parameters:
  ///   - stayed: how long the last touch was, in seconds.
  ///   - peak: how strong it became at most; nil without an answer.
  ///   - settled: the distress after the safety that followed; nil without an answer.
  ///   - previousSettled: the distress before that touch; nil if unknown.
  ///   - aim: how strong it may become, 1-4.
  ///   - baseline: the distress before the first touch.
  ///   - cap: the longest touch allowed, in seconds.
  /// - Returns: whole seconds, 5 to `cap`, or 0.
  package static func nextTouch(
    stayed: Double, peak: Int?, settled: Int?, previousSettled: Int?, aim: Int, baseline: Int,
    cap: Int
  ) -> Int {
    let seconds =
      max(stayed, shortestTouch)
      * peakFactor(peak: peak, settled: settled, aim: aim, baseline: baseline)
      * risingFactor(settled: settled, previousSettled: previousSettled)
    return seconds < shortestTouch ? 0 : min(cap, Int(seconds.rounded(.down)))
  }

  private static func peakFactor(peak: Int?, settled: Int?, aim: Int, baseline: Int) -> Double {
    if let peak, peak >= high { return 0 }
    if let settled, settled >= high { return 0 }
    guard let peak, let settled else { return 0.5 }
    if peak >= edge || peak >= aim + 2 { return 0.5 }
    if peak == aim + 1 { return 0.75 }
    return settled <= baseline + 1 ? 1.25 : 1
  }

  /// Less when the floor is rising: when it settled higher than before the touch.
  private static func risingFactor(settled: Int?, previousSettled: Int?) -> Double {
    guard let settled, let previousSettled, settled > previousSettled else { return 1 }
    return 0.75
  }

  /// How long to stay with safety after a touch, in whole seconds.
  ///
  /// - Parameters:
  ///   - touch: how long the touch was, in seconds.
  ///   - peak: how strong it became at most; nil without an answer.
  ///   - ratio: seconds of safety for each second of touch, 3-8.
  /// - Returns: whole seconds, at least 60 and at least `ratio` times the touch.
  package static func safety(after touch: Double, peak: Int?, ratio: Double) -> Int {
    let base = max(shortestSafety, ratio * touch)
    let stretch = 1 + 0.25 * Double(max(0, (peak ?? unknownPeakForSafety) - 3))
    return Int(max(base, min(longestStretchedSafety, base * stretch)).rounded(.up))
  }

  /// Whether it has settled enough to go on.
  package static func isSettled(_ settled: Int?, baseline: Int) -> Bool {
    guard let settled else { return false }
    return settled <= max(3, baseline + 1)
  }

  /// How long to stay with the next glimmer, in seconds: 10-90.
  package static func nextDwell(_ dwell: Double, after ladder: Ladder) -> Double {
    let factor =
      switch ladder {
      case .notNow: 0.5
      case .tolerable: 1.0
      case .enjoyable: 1.25
      case .nourishing: 1.5
      }
    return min(90, max(10, dwell * factor))
  }
}
