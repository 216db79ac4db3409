import Testing

@testable import PendulateCore

@Suite struct WhatHelpsTests {
  // MARK: A journal computed by hand

  /// Two sessions with a rain glimmer and a hum, stirred up and shut down.
  ///
  /// First session, stirred up. Five returns, rain in each; the number is settled less peak, the
  /// seconds are from the beginning of the return to the first lower number or "settled now":
  ///
  ///     n  begins  peak  settled          change  first lower        seconds
  ///     1     100     6  3 at 160             -3  3 at 160                60
  ///     2     200     5  4 at 290             -1  settled now at 230      30
  ///     3     300     7  5 at 345             -2  5 at 345                45
  ///     4     400     4  4 at 480              0  none (4 is not lower)    -
  ///     5     500     6  1 at 520             -5  1 at 520                20
  ///
  /// Second session, shut down. Two returns with rain and hum both:
  ///
  ///     1     100     5  3 at 150             -2  3 at 150                50
  ///     2     200     3  (no answer)           -  settled now at 210      10
  ///
  /// In its resource stage the hum was close by once more, with a ladder answer and no return.
  private static let journal: [[SessionEvent]] = [
    session(.stirredUp) {
      swing(1, at: 100, peak: 6, settled: (3, 160), glimmers: [rain])
        + swing(2, at: 200, peak: 5, settled: (4, 290), mark: 230, glimmers: [rain])
        + swing(3, at: 300, peak: 7, settled: (5, 345), glimmers: [rain])
        + swing(4, at: 400, peak: 4, settled: (4, 480), glimmers: [rain])
        + swing(5, at: 500, peak: 6, settled: (1, 520), glimmers: [rain])
    },
    session(.shutDown) {
      [enter(.resource, at: 20), use(hum, at: 60, ladder: .enjoyable), exit(.resource, at: 60)]
        + swing(1, at: 100, peak: 5, settled: (3, 150), glimmers: [rain, hum])
        + swing(2, at: 200, peak: 3, settled: nil, mark: 210, glimmers: [rain, hum])
    },
  ]

  private static let rain = Glimmer(
    id: "rain", text: "rain", category: .environment, origin: .added)
  private static let hum = Glimmer(id: "hum", text: "a low hum", category: .sound, origin: .starter)

  private var experience: GlimmerExperience {
    GlimmerExperience(Self.journal.flatMap { GlimmerUse.uses(in: $0) })
  }

  @Test func everyUseIsReadFromTheEvents() {
    let uses = Self.journal.map { GlimmerUse.uses(in: $0) }
    #expect(uses[0].map(\.change) == [-3, -1, -2, 0, -5])
    #expect(uses[0].map(\.secondsUntilLower) == [60, 30, 45, nil, 20])
    #expect(uses[0].allSatisfy { $0.isReturn && $0.state == .stirredUp })
    #expect(uses[1].map(\.glimmerID) == ["hum", "rain", "hum", "rain", "hum"])
    #expect(uses[1].map(\.isReturn) == [false, true, true, true, true])
    #expect(uses[1].map(\.change) == [nil, -2, -2, nil, nil])
    #expect(uses[1].map(\.secondsUntilLower) == [nil, 50, 50, 10, 10])
    #expect(uses[1].map(\.ladder) == [.enjoyable, nil, nil, nil, nil])
  }

  @Test func mediansAreThoseOfTheJournal() {
    // Rain: 5 + 2 returns. Changes in order: -5 -3 -2 -2 -1 0, of which the middle two are -2.
    // Seconds in order: 10 20 30 45 50 60, of which the middle two are 30 and 45: 37.5.
    let rain = experience.figures(of: "rain")
    #expect(rain.timesUsed == 7)
    #expect(rain.returns == 7)
    #expect(rain.changeCount == 6)
    #expect(rain.medianChange == -2)
    #expect(rain.lowerCount == 6)
    #expect(rain.medianSecondsUntilLower == 37.5)
    #expect(experience.figures(of: Glimmer.Category.environment).medianChange == -2)
  }

  @Test func statesAreToldApart() {
    // Stirred up: changes -5 -3 -2 -1 0, the middle is -2. Four lower marks are too few.
    let stirred = experience.figures(of: "rain", in: .stirredUp)
    #expect(stirred.returns == 5)
    #expect(stirred.medianChange == -2)
    #expect(stirred.lowerCount == 4)
    #expect(stirred.medianSecondsUntilLower == nil)
    // Shut down: two returns, one with both numbers.
    let shut = experience.figures(of: "rain", in: .shutDown)
    #expect(shut.returns == 2)
    #expect(shut.changeCount == 1)
    #expect(shut.medianChange == nil)
    #expect(experience.figures(of: "rain", in: .settled).timesUsed == 0)
  }

  @Test func fewReturnsSayNothingYet() {
    let hum = experience.figures(of: "hum")
    #expect(hum.timesUsed == 3)
    #expect(hum.returns == 2)
    #expect(hum.medianChange == nil)
    #expect(hum.medianSecondsUntilLower == nil)
    #expect(hum.ladderCount == 1)
    #expect(hum.medianRung == nil)
  }

  @Test func rehearsalsCountInNothing() {
    var events = Self.journal[0]
    events[0].plan?.rehearsal = true
    #expect(GlimmerUse.uses(in: events).isEmpty)
  }

  /// An answer of the next touch, or one that comes after the return, belongs to no return.
  @Test func answersOfOtherMomentsAreLeftOut() {
    let events = Self.session(.mixed) {
      Self.swing(1, at: 100, peak: 6, settled: nil, glimmers: [Self.rain])
        + [Self.rate(.settled, 2, n: 1, at: 220), Self.mark(at: 221)]
        + Self.swing(2, at: 300, peak: 5, settled: (5, 350), glimmers: [])
    }
    let uses = GlimmerUse.uses(in: events)
    #expect(uses.count == 1)
    #expect(uses.first?.change == nil)
    #expect(uses.first?.secondsUntilLower == nil)
  }

  // MARK: The choice

  private static let five = (1...5).map {
    Glimmer(id: "g\($0)", text: "\($0)", category: .touch, origin: .starter)
  }

  /// Uses of a glimmer in returns that all came to the same.
  private func uses(
    _ id: String, _ count: Int, change: Int?, state: BodyState? = .stirredUp
  ) -> [GlimmerUse] {
    (0..<count).map { _ in
      GlimmerUse(
        glimmerID: id, category: nil, state: state, isReturn: true, change: change,
        secondsUntilLower: nil, ladder: nil)
    }
  }

  private func picks(
    _ glimmers: [Glimmer], _ experience: GlimmerExperience, _ state: BodyState?,
    seeds: ClosedRange<UInt64> = 1...3000
  ) -> [String: Int] {
    var counts: [String: Int] = [:]
    for seed in seeds {
      var generator = SeededGenerator(seed: seed)
      let next = GlimmerChoice.next(
        of: glimmers, chosen: 0, experience: experience, state: state, using: &generator)
      counts[next?.id ?? "none", default: 0] += 1
    }
    return counts
  }

  @Test func everyThirdTimeTheLeastUsedIsTriedAndElseTheBestOfThatState() {
    let experience = GlimmerExperience(
      uses("g1", 6, change: -1) + uses("g2", 6, change: -3)
        + uses("g3", 6, change: -2) + uses("g3", 6, change: -6, state: .shutDown)
        + uses("g4", 7, change: nil) + uses("g5", 1, change: -9))
    let stirred = picks(Self.five, experience, .stirredUp)
    // g5 is the least used; its one return is too few to be the best, whatever it came to.
    #expect((900...1100).contains(stirred["g5"] ?? 0))
    #expect(stirred["g2"] == 3000 - (stirred["g5"] ?? 0))
    let shut = picks(Self.five, experience, .shutDown)
    // Of the others what is known over all states counts: g2 with -3, behind g3's own -6.
    #expect(shut["g3"] == 3000 - (shut["g5"] ?? 0))
    #expect((900...1100).contains(shut["g5"] ?? 0))
  }

  /// A glimmer is close by in a return only where that follows a touch at once.
  @Test func aStayAtTheGateIsNoReturn() {
    let events = Self.session(.mixed) {
      [
        Self.enter(.gate, at: 100), Self.exit(.gate, at: 110), Self.enter(.orient, at: 110, n: 1),
        Self.rate(.settled, 2, n: 1, at: 150), Self.use(Self.rain, at: 170, ladder: nil),
        Self.exit(.orient, at: 170, n: 1),
      ]
    }
    #expect(GlimmerUse.uses(in: events).map(\.isReturn) == [false])
  }

  /// What came to nothing is no better than what is not known, and a favourite comes first.
  @Test func noChangeIsNoReasonToPrefer() {
    let loved = Glimmer(
      id: "loved", text: "loved", category: nil, origin: .starter, isFavourite: true)
    let experience = GlimmerExperience(
      uses("g1", 6, change: 0) + uses("loved", 6, change: nil))
    let counts = picks([Self.five[0], loved], experience, .stirredUp)
    #expect((counts["loved"] ?? 0) > 2000)
  }

  @Test func nothingOutsideOfTheListIsEverPicked() {
    let experience = GlimmerExperience(uses("elsewhere", 9, change: -8))
    let counts = picks(Self.five, experience, .stirredUp)
    #expect(Set(counts.keys).isSubset(of: Set(Self.five.map(\.id))))
    // Nothing is known of these five, so each comes up about as often.
    #expect(counts.values.allSatisfy { (450...750).contains($0) })
    var generator = SeededGenerator(seed: 1)
    #expect(
      GlimmerChoice.next(
        of: [], chosen: 0, experience: experience, state: nil, using: &generator) == nil)
  }

  @Test func theChosenOnesComeFirstInTheirOrder() {
    let experience = GlimmerExperience(uses("g5", 9, change: -8))
    for seed in 1...200 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let next = GlimmerChoice.next(
        of: Self.five, chosen: 2, experience: experience, state: .settled, using: &generator)
      #expect(next?.id == "g1")
    }
  }

  @Test func whereNothingIsKnownFavouritesComeFirstAndThenOnesOwn() {
    let own = Glimmer(id: "own", text: "own", category: nil, origin: .added)
    let favourite = Glimmer(
      id: "loved", text: "loved", category: nil, origin: .starter, isFavourite: true)
    let known = GlimmerExperience(
      (Self.five + [own, favourite]).flatMap { uses($0.id, 1, change: nil) })
    let all = picks(Self.five + [own, favourite], known, nil)
    // Two of three, and a seventh of the third in which all are used as often.
    #expect((2000...2290).contains(all["loved"] ?? 0))
    let withoutFavourites = picks(Self.five + [own], known, nil)
    #expect((2000...2310).contains(withoutFavourites["own"] ?? 0))
  }

  /// What went with more distress is not preferred to what is not known.
  @Test func aRiseIsNeverTheBest() {
    let own = Glimmer(id: "own", text: "own", category: nil, origin: .added)
    let experience = GlimmerExperience(uses("g1", 8, change: 2) + uses("own", 9, change: nil))
    let counts = picks([Self.five[0], own], experience, .stirredUp)
    #expect((900...1100).contains(counts["g1"] ?? 0))
  }

  @Test func theSameSeedGivesTheSameChoice() {
    let experience = GlimmerExperience(uses("g2", 6, change: -3))
    #expect(
      picks(Self.five, experience, .mixed, seeds: 5...5)
        == picks(Self.five, experience, .mixed, seeds: 5...5))
  }
}

// MARK: Events by hand

extension WhatHelpsTests {
  fileprivate static func session(
    _ state: BodyState, _ events: () -> [SessionEvent]
  ) -> [SessionEvent] {
    var start = SessionEvent(t: 0, event: .sessionStart)
    start.plan = SessionEvent.PlanFacts()
    var answer = SessionEvent(t: 5, event: .rate)
    answer.occasion = .pre
    answer.answer = .state(state)
    return [start, enter(.checkPre, at: 1), answer, exit(.checkPre, at: 10)] + events()
      + [SessionEvent(t: 900, event: .sessionEnd)]
  }

  /// A touch of ten seconds and the return after it, which lasts 90.
  fileprivate static func swing(
    _ n: Int, at start: Double, peak: Int, settled: (value: Int, t: Double)?, mark: Double? = nil,
    glimmers: [Glimmer]
  ) -> [SessionEvent] {
    var events = [
      enter(.touch, at: start - 10, n: n), exit(.touch, at: start, n: n),
      enter(.orient, at: start, n: n), rate(.peak, peak, n: n, at: start + 2),
    ]
    if let mark { events.append(Self.mark(at: mark)) }
    if let settled { events.append(rate(.settled, settled.value, n: n, at: settled.t)) }
    events += glimmers.map { use($0, at: start + 90, ladder: nil) }
    return events + [exit(.orient, at: start + 90, n: n)]
  }

  fileprivate static func enter(_ stage: Stage, at t: Double, n: Int? = nil) -> SessionEvent {
    var event = SessionEvent(t: t, event: .stageEnter)
    event.stage = stage
    event.n = n
    return event
  }

  fileprivate static func exit(_ stage: Stage, at t: Double, n: Int? = nil) -> SessionEvent {
    var event = SessionEvent(t: t, event: .stageExit)
    event.stage = stage
    event.n = n
    return event
  }

  fileprivate static func rate(
    _ occasion: SessionEvent.Occasion, _ value: Int, n: Int, at t: Double
  ) -> SessionEvent {
    var event = SessionEvent(t: t, event: .rate)
    event.occasion = occasion
    event.n = n
    event.answer = Distress(value).map(Answer.distress)
    return event
  }

  fileprivate static func mark(at t: Double) -> SessionEvent {
    SessionEvent(t: t, event: .settledMark)
  }

  fileprivate static func use(
    _ glimmer: Glimmer, at t: Double, ladder: Ladder?
  ) -> SessionEvent {
    var event = SessionEvent(t: t, event: .glimmer)
    event.glimmerID = glimmer.id
    event.category = glimmer.category
    event.ladder = ladder
    return event
  }
}
