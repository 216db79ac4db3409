import PendulateCore
import Testing

/// What keeps one company, a glimmer and a breath: when it comes, and when it stays away.
@Suite struct CompanyEdgeTests {
  // MARK: Glimmers

  /// "Not now" twice in a row leaves only the room, for the rest of the session.
  @Test func theSecondNotNowPutsTheGlimmerAway() {
    var way = Way()
    way.toResource()
    way.wait(for: .rate(.gate, .ladder))
    way.say(.notNow)
    #expect(way.session.glimmer != nil)
    way.take(.close)
    way.wait(for: .rate(.post, .ladder))
    #expect(way.session.glimmer != nil)
    way.say(.notNow)
    #expect(way.session.glimmer == nil)
    way.take(.safety)
    #expect(way.stage == .orient)
    #expect(way.session.glimmer == nil)
  }

  @Test func aNotNowAfterAnotherAnswerIsTheFirstAgain() {
    var way = Way()
    way.toResource()
    way.wait(for: .rate(.gate, .ladder))
    way.say(.tolerable)
    way.take(.close)
    way.wait(for: .rate(.post, .ladder))
    way.say(.notNow)
    #expect(way.session.glimmer != nil)
  }

  /// What the person chose comes before any rule, one as well as several.
  @Test(arguments: 1...3)
  func chosenOnesComeFirst(chosen: Int) {
    for seed in 0..<40 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let next = GlimmerChoice.next(
        of: .samples, chosen: chosen, experience: GlimmerExperience(), state: nil, using: &random)
      #expect(next?.id == [Glimmer].samples.first?.id)
    }
  }

  @Test func withoutAChoiceItIsNotAlwaysTheFirst() {
    let firsts = (0..<40 as Range<UInt64>).compactMap { seed -> String? in
      var random = SeededGenerator(seed: seed)
      return GlimmerChoice.next(
        of: .samples, chosen: 0, experience: GlimmerExperience(), state: nil, using: &random)?.id
    }
    #expect(Set(firsts).count > 1)
  }

  @Test func aHuntIsOverAfterItsLastThing() {
    var way = Way(.glimmer, course: .hunt)
    let count = [Glimmer].samples.count
    for step in 1...count {
      way.take(.nextGlimmer)
      #expect(way.events.outcome == (step < count ? nil : .closed))
    }
  }

  // MARK: Breath

  private func paced(_ way: Way) -> Int {
    way.events.count { $0.event == .pacer && $0.on == true }
  }

  @Test(arguments: [("soft", 1), ("off", 0), ("room", 0)])
  func onlyAPatternIsPaced(breath: String, times: Int) {
    var way = Way(breath: breath)
    way.toResource()
    way.pass(60)
    #expect(paced(way) == times)
  }

  @Test func whatAPersonLeftOutIsNotChosenByAKeyEither() {
    var care = CareLimits()
    care.withoutBreath = ["box"]
    var way = Way(care: care)
    way.toResource()
    way.take(.breath("box"))
    #expect(way.session.plan.breath == "soft")
    way.take(.breath("even"))
    #expect(way.session.plan.breath == "even")
  }

  /// Neither by itself nor by a key; after too much it is.
  @Test func afterFarAwayNoBreathIsPaced() {
    var way = Way()
    way.toGate()
    way.take(.stay)
    way.wait(for: .rate(.settled, .distress))
    way.say(2)
    way.say(.farAway)
    let before = paced(way)
    way.wait { $0.stage == .close || $0.outcome != nil }
    #expect(way.stage == .close)
    way.take(.breath("even"))
    way.pass(60)
    #expect(paced(way) == before)
  }

  @Test func afterTooMuchTheCloseIsPaced() {
    var way = Way()
    way.toGate()
    way.touch(3)
    way.wait(for: .rate(.peak, .distress))
    way.say(8)
    way.wait { $0.stage == .close || $0.outcome != nil }
    #expect(way.stage == .close)
    #expect(way.session.pacing != nil)
  }

  /// The breath fades thirty seconds before the end, also where it cannot become later any more.
  @Test(arguments: [0, 7, 8, 9])
  func theBreathFadesBeforeTheEndOfTheLongestClose(longer: Int) throws {
    var way = Way()
    way.toClose()
    let start = try #require(way.events.last { $0.stage == .close }?.t)
    for _ in 0..<longer { way.take(.longer) }
    let planned = Double(min(120 + 60 * longer, 600))
    #expect(way.planned == planned)
    way.wait(for: .checkPost)
    let off = way.events.last { $0.event == .pacer && $0.on == false }
    #expect(off?.t == start + planned - 30)
  }
}
