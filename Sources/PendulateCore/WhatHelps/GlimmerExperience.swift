/// What went with which glimmer, over all the sessions it was close by in.
package struct GlimmerExperience: Hashable, Sendable {
  /// Fewer returns than this say nothing yet.
  package static let enough = 5

  /// What the uses of one glimmer, or of one category, come to.
  package struct Figures: Hashable, Sendable {
    /// How often it was close by, in any stage.
    package fileprivate(set) var timesUsed = 0
    /// How many returns from a touch it was close by in.
    package fileprivate(set) var returns = 0
    fileprivate var changes: [Int] = []
    fileprivate var seconds: [Double] = []
    fileprivate var rungs: [Int] = []

    /// In how many returns both numbers were answered: the n of the median change.
    package var changeCount: Int { changes.count }
    /// In how many returns a lower mark came: the n of the median seconds.
    package var lowerCount: Int { seconds.count }
    /// How often the ladder was answered.
    package var ladderCount: Int { rungs.count }

    /// The median of settled less peak, negative for less distress; nil below `enough`.
    package var medianChange: Double? {
      changes.count < GlimmerExperience.enough ? nil : Median.of(changes.map(Double.init))
    }

    /// The median seconds of a return until its first lower mark; nil below `enough`.
    ///
    /// Of the returns in which such a mark came; `returns` tells of how many.
    package var medianSecondsUntilLower: Double? {
      seconds.count < GlimmerExperience.enough ? nil : Median.of(seconds)
    }

    /// The median answer on the ladder, 0 to 3; nil below `enough`.
    package var medianRung: Double? {
      rungs.count < GlimmerExperience.enough ? nil : Median.of(rungs.map(Double.init))
    }

    fileprivate mutating func add(_ use: GlimmerUse) {
      timesUsed += 1
      if use.isReturn { returns += 1 }
      if let change = use.change { changes.append(change) }
      if let seconds = use.secondsUntilLower { self.seconds.append(seconds) }
      if let rung = use.ladder.flatMap({ Ladder.allCases.firstIndex(of: $0) }) {
        rungs.append(rung)
      }
    }
  }

  /// A glimmer or a category, in one state of the body or, with nil, in all.
  private struct Key: Hashable {
    let name: String
    let state: BodyState?
  }

  private var byGlimmer: [Key: Figures] = [:]
  private var byCategory: [Key: Figures] = [:]

  /// Creates an experience without any use.
  package init() {}

  /// Adds up uses.
  package init(_ uses: some Sequence<GlimmerUse>) {
    for use in uses { add(use) }
  }

  /// Adds one use.
  package mutating func add(_ use: GlimmerUse) {
    for state in Set([nil, use.state]) {
      byGlimmer[Key(name: use.glimmerID, state: state), default: Figures()].add(use)
      if let category = use.category {
        byCategory[Key(name: category.rawValue, state: state), default: Figures()].add(use)
      }
    }
  }

  /// What a glimmer comes to in one state, or in all with nil.
  package func figures(of glimmerID: String, in state: BodyState? = nil) -> Figures {
    byGlimmer[Key(name: glimmerID, state: state)] ?? Figures()
  }

  /// What a category comes to in one state, or in all with nil.
  package func figures(of category: Glimmer.Category, in state: BodyState? = nil) -> Figures {
    byCategory[Key(name: category.rawValue, state: state)] ?? Figures()
  }

  /// The median change that is known nearest to a glimmer in a state: its own there, its own in
  /// all, its category's there, its category's in all; nil where none has enough returns.
  package func nearestChange(of glimmer: Glimmer, in state: BodyState?) -> Double? {
    figures(of: glimmer.id, in: state).medianChange
      ?? figures(of: glimmer.id).medianChange
      ?? glimmer.category.flatMap {
        figures(of: $0, in: state).medianChange ?? figures(of: $0).medianChange
      }
  }
}

/// The middle of some numbers.
enum Median {
  /// The middle one in order, or the mean of the two in the middle; nil for none.
  static func of(_ numbers: [Double]) -> Double? {
    guard !numbers.isEmpty else { return nil }
    let sorted = numbers.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
