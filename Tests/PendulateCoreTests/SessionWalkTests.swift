import PendulateCore
import Testing

/// A random person's way through a session.
struct Walk {
  var random: SeededGenerator
  var session: Session
  var moment = Moment.start
  var events: [SessionEvent] = []
  /// The moment of the last cue `touch`.
  var lastTouchCue: Moment?
  var touchEntriesWithoutCue = 0

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    let kind = Int.random(in: 0..<16, using: &random)
    let practice = practice(
      kind < 2 ? .resource : kind == 2 ? .glimmer : .touch,
      course: kind == 2 ? .pathway : .moment)
    let completed = [0, 2, 4, 9].randomElement(using: &random) ?? 0
    session = Session(
      plan: plan(
        practice, completed: completed, aim: Int.random(in: 1...4, using: &random),
        touches: Int.random(in: 1...5, using: &random)),
      prompts: [:], seed: seed, at: .start)
    apply(.begin)
    // Most persons go along; some do anything at any time.
    let isWild = Int.random(in: 0..<4, using: &random) == 0
    for _ in 0..<400 where session.outcome == nil { step(isWild: isWild) }
    for _ in 0..<400 where session.outcome == nil { wait() }
  }

  mutating func apply(_ cue: Cue) {
    if cue == .touch { lastTouchCue = moment }
    let before = session.stage
    for case .record(let event) in session.apply(cue, at: moment) { events.append(event) }
    if session.stage == .touch, before != .touch, lastTouchCue != moment {
      touchEntriesWithoutCue += 1
    }
  }

  private mutating func wait() {
    guard let deadline = session.nextDeadline else {
      apply(.resume)
      return
    }
    moment = max(moment, deadline)
    apply(.tick)
  }

  private mutating func step(isWild: Bool) {
    if isWild || Int.random(in: 0..<12, using: &random) == 0 {
      if let deadline = session.nextDeadline, Bool.random(using: &random) {
        let fraction = Double.random(in: 0...1, using: &random)
        moment = moment + .seconds(max(0, (deadline - moment).inSeconds) * fraction)
      }
      return apply(anyCue())
    }
    guard let cue = sensibleCue() else { return wait() }
    apply(cue)
  }

  private mutating func sensibleCue() -> Cue? {
    guard let stage = session.stage else { return nil }
    if session.isPaused { return .resume }
    if let question = session.question {
      if Int.random(in: 0..<10, using: &random) == 0 { return nil }
      return answer(to: question)
    }
    switch stage {
    case .arrive: return .arrived(ready: Int.random(in: 0..<8, using: &random) > 0)
    case .checkPre, .checkPost, .rest: return .done
    case .choose:
      return .chosen(
        Cue.Choices(
          aim: Int.random(in: 1...4, using: &random),
          touches: Int.random(in: 1...5, using: &random),
          breath: ["soft", "off"].randomElement(using: &random) ?? "off"))
    case .touch where Int.random(in: 0..<3, using: &random) == 0:
      moment = moment + .milliseconds(Int.random(in: 10...9000, using: &random))
      return anyCue()
    default: return nil
    }
  }

  private mutating func answer(to question: Question) -> Cue {
    switch question.kind {
    case .go: return Int.random(in: 0..<6, using: &random) == 0 ? .stay : .touch
    case .both: return .both(Bool.random(using: &random))
    case .more: return .stay
    case .rate(_, .distress):
      let top = Int.random(in: 0..<5, using: &random) == 0 ? 9 : 4
      return .answer(.distress(Distress(Int.random(in: 0...top, using: &random)) ?? .lowest))
    case .rate(_, .presence):
      let word: Presence =
        switch Int.random(in: 0..<20, using: &random) {
        case 0: .farAway
        case 1, 2: .halfHere
        default: .here
        }
      return .answer(.presence(word))
    case .rate(_, .state): return .answer(.state(.mixed))
    case .rate(_, .ladder):
      return .answer(.ladder(Ladder.allCases.randomElement(using: &random) ?? .tolerable))
    }
  }

  private mutating func anyCue() -> Cue {
    let cues = sampleCues.filter {
      $0 != .leave && $0 != .cut || Int.random(in: 0..<6, using: &random) == 0
    }
    return cues.randomElement(using: &random) ?? .tick
  }
}

@Suite struct SessionWalkTests {
  /// A hundred thousand walks in all; their events are those that they were, byte for byte.
  @Test(arguments: 0..<RecordedWalks.chunks)
  func everyInvariantHoldsOnRandomWalks(chunk: Int) async throws {
    var faults: [String] = []
    var touches = 0
    var hash = StableHash()
    for seed in 0..<2000 {
      let walk = Walk(seed: UInt64(chunk * 2000 + seed))
      for event in walk.events { hash.add(event) }
      touches += walk.events.exits(.touch).count
      faults += SessionInvariants.faults(in: walk.events, plan: walk.session.plan).map {
        "seed \(chunk * 2000 + seed): \($0)"
      }
      if walk.session.outcome == nil { faults.append("seed \(seed): no end") }
      if walk.touchEntriesWithoutCue > 0 { faults.append("seed \(seed): touch without its key") }
    }
    #expect(faults.isEmpty, "\(faults.prefix(5))")
    #expect(touches > 400)
    try await RecordedWalks.all.expect(hash.description, chunk: chunk)
  }

  @Test(arguments: 0..<40)
  func theSameCuesGiveTheSameEvents(seed: Int) {
    #expect(Walk(seed: UInt64(seed)).events == Walk(seed: UInt64(seed)).events)
  }
}
