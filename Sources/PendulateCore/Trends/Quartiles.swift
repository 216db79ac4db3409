/// The middle of some numbers and the half that lies around it.
package struct Quartiles: Hashable, Sendable {
  /// Fewer numbers than this say nothing yet.
  package static let enough = 3

  /// A quarter of the numbers lies at most here.
  package let lower: Double
  /// The middle.
  package let median: Double
  /// Three quarters of the numbers lie at most here.
  package let upper: Double
  /// How many numbers there are.
  package let count: Int

  /// Computes them, between neighbours in proportion; nil for fewer than `enough` numbers.
  ///
  /// The definition is the one that most programs use by default: Hyndman and Fan, Sample quantiles
  /// in statistical packages (1996), their seventh.
  package init?(_ numbers: [Double]) {
    guard numbers.count >= Self.enough else { return nil }
    let sorted = numbers.sorted()
    func quantile(_ share: Double) -> Double {
      let place = share * Double(sorted.count - 1)
      let below = Int(place)
      let above = min(below + 1, sorted.count - 1)
      return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
    }
    lower = quantile(0.25)
    median = quantile(0.5)
    upper = quantile(0.75)
    count = sorted.count
  }
}

/// The middle of times of which some only are known to be longer than what was seen.
package enum CensoredMedian: Hashable, Sendable {
  /// As many seconds.
  case seconds(Double)
  /// Longer than as many seconds.
  case longerThan(Double)

  /// Takes what was only seen to be longer as longer than every time that was seen whole.
  ///
  /// Nil for fewer than `Quartiles.enough` times. Where the middle falls on a time that has no end,
  /// what is certain is told: longer than the middle of the times as far as they were seen.
  package init?(ended: [Double], open: [Double]) {
    let count = ended.count + open.count
    guard count >= Quartiles.enough else { return nil }
    let whole = ended.sorted()
    let high = count / 2
    let low = count.isMultiple(of: 2) ? high - 1 : high
    if high < whole.count {
      self = .seconds((whole[low] + whole[high]) / 2)
    } else {
      let seen = (ended + open).sorted()
      self = .longerThan((seen[low] + seen[high]) / 2)
    }
  }
}

/// How many of some were so, and of how many it is not known.
package struct Share: Hashable, Sendable {
  /// How many were so.
  package var count = 0
  /// Of how many it is known whether they were.
  package var known = 0
  /// Of how many it is not known.
  package var unknown = 0

  /// Creates a share of nothing.
  package init() {}

  /// The part that was so, 0-1; nil where fewer than three are known.
  package var value: Double? {
    known >= Quartiles.enough ? Double(count) / Double(known) : nil
  }

  mutating func add(_ isSo: Bool?) {
    guard let isSo else {
      unknown += 1
      return
    }
    known += 1
    if isSo { count += 1 }
  }
}
