/// Which glimmer comes next: what went with settling before, and every third time another one.
///
/// This is the epsilon-greedy rule (Sutton and Barto 2018, Reinforcement Learning, section 2.2)
/// with an epsilon of one third: simple enough to say in a sentence, and it keeps trying others, as
/// a choice that always took the best so far would never find out about the rest. Equal seeds give
/// equal choices.
package enum GlimmerChoice {
  /// One choice in so many tries another.
  package static let triesOneIn = 3

  /// The next one of some glimmers; nil for none.
  ///
  /// - Parameters:
  ///   - glimmers: those that are left, the chosen ones of the person first.
  ///   - chosen: how many of the first were chosen by the person: these come first, in their order.
  ///   - experience: what went with which.
  ///   - state: how the body is.
  ///   - generator: what decides where the rule leaves it open.
  /// - Returns: the next glimmer.
  package static func next(
    of glimmers: [Glimmer], chosen: Int, experience: GlimmerExperience, state: BodyState?,
    using generator: inout SeededGenerator
  ) -> Glimmer? {
    if chosen > 0, let first = glimmers.first { return first }
    let isTrying = Int.random(in: 0..<triesOneIn, using: &generator) == 0
    // Shuffled first, so that what the rule holds for equal comes in any order.
    let shuffled = glimmers.shuffled(using: &generator)
    if isTrying {
      return shuffled.min {
        experience.figures(of: $0.id).timesUsed < experience.figures(of: $1.id).timesUsed
      }
    }
    let known = shuffled.compactMap { glimmer in
      experience.nearestChange(of: glimmer, in: state).map { (glimmer, change: $0) }
    }
    if let best = known.min(by: { $0.change < $1.change }), best.change < 0 { return best.0 }
    return shuffled.min { familiarity($0) < familiarity($1) }
  }

  /// Favourites come first, then one's own, then those that came with the program.
  private static func familiarity(_ glimmer: Glimmer) -> Int {
    if glimmer.isFavourite { return 0 }
    return glimmer.origin == .starter ? 2 : 1
  }
}
