/// The prompts of a session: none comes twice while others are left.
package struct PromptDeck: Hashable, Sendable {
  private let ordered: [Stage: [String]]
  private let own: [Stage: [String]]
  private var waiting: [Stage: [String]] = [:]
  private var leftOut: Set<String> = []
  private var generator: SeededGenerator

  /// Creates a deck.
  ///
  /// - Parameters:
  ///   - own: prompts of the practice; they come first, in their order.
  ///   - shared: the program's prompts, by stage.
  ///   - seed: equal seeds give equal orders.
  package init(own: [Stage: [String]], shared: [Stage: [String]], seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    self.own = own
    ordered = own.merging(shared) { $0 + $1 }
    for stage in Stage.allCases {
      let common = shared[stage] ?? []
      waiting[stage] = (own[stage] ?? []) + Self.arranged(common, for: stage, using: &generator)
    }
  }

  /// Leaves out the line that says what led to a stage, where that did not happen.
  mutating func skipOpening(of stage: Stage) {
    guard let prompts = ordered[stage], prompts.count > 1, let first = prompts.first else { return }
    waiting[stage]?.removeAll { $0 == first }
    leftOut.insert(first)
  }

  /// Begins a stage with one line, and leaves out another one that would not be true.
  mutating func open(_ stage: Stage, with opening: String, not other: String) {
    leftOut.insert(other)
    guard var prompts = waiting[stage] else { return }
    let isThere = prompts.contains(opening)
    prompts.removeAll { $0 == other || $0 == opening }
    waiting[stage] = (isThere ? [opening] : []) + prompts
  }

  /// Whether a prompt of the practice's own is next.
  func holdsOwn(for stage: Stage) -> Bool {
    guard let next = waiting[stage]?.first else { return false }
    return own[stage]?.contains(next) ?? false
  }

  /// The next prompt of a stage, or nil where it has none.
  package mutating func next(for stage: Stage) -> String? {
    if waiting[stage]?.isEmpty ?? true {
      let prompts = (ordered[stage] ?? []).filter { !leftOut.contains($0) }
      waiting[stage] = Self.arranged(prompts, for: stage, using: &generator)
    }
    guard let first = waiting[stage]?.first else { return nil }
    waiting[stage]?.removeFirst()
    return first
  }

  /// Stages that say what has happened keep their order, or at least their first line.
  private static func arranged(
    _ prompts: [String], for stage: Stage, using generator: inout SeededGenerator
  ) -> [String] {
    switch stage {
    case .high, .stop, .numb, .silent, .later, .checkPost: prompts
    case .orient, .close: prompts.prefix(1) + prompts.dropFirst().shuffled(using: &generator)
    case .arrive, .checkPre, .choose, .resource, .gate, .touch, .both, .rest:
      prompts.shuffled(using: &generator)
    }
  }
}
