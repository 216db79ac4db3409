import PendulateCore
import Testing

/// A practice about glimmers, played by hand in virtual time.
private struct Play {
  var session: Session
  var moment = Moment.start
  var events: [SessionEvent] = []

  init(_ course: Practice.Course, rounds: Int = 6, glimmers: [Glimmer] = .samples) {
    let practice = Practice(
      id: "test", name: "Test", summary: "For tests.", mode: .glimmer, course: course,
      rounds: rounds, huntSeconds: 100)
    session = Session(plan: plan(practice, glimmers: glimmers), prompts: [:], seed: 1, at: .start)
    apply(.begin)
  }

  mutating func apply(_ cue: Cue) {
    events += session.apply(cue, at: moment).records
  }

  /// Lets time come to the next thing that is due.
  mutating func wait() {
    guard let deadline = session.nextDeadline else { return }
    moment = deadline
    apply(.tick)
  }

  /// Lets time pass until the ladder is asked or the stage is another one, and answers.
  mutating func answer(_ rung: Ladder?) {
    while session.question == nil, session.stage == .resource { wait() }
    if let rung { return apply(.answer(.ladder(rung))) }
    while session.question != nil { wait() }
  }

  var stays: [Double] { events.exits(.resource).compactMap(\.seconds) }
}

@Suite struct SessionCourseTests {
  @Test func staysGrowWithTheRungAndShrinkWithIt() {
    var play = Play(.ladder)
    for rung: Ladder in [.tolerable, .enjoyable, .nourishing, .notNow, .tolerable] {
      play.answer(rung)
    }
    // 20 s, then times 1, 1.25, 1.5 and 0.5.
    #expect(play.stays == [20, 20, 25, 37.5, 18.75])
    #expect(play.session.rung == .tolerable)
    #expect(play.session.stage == .resource)
  }

  @Test func aPathwayStaysOnceAndAsksOnceHowItWas() {
    var play = Play(.pathway)
    #expect(play.session.stage == .resource && play.session.plannedLength == .seconds(240))
    play.apply(.longer)
    #expect(play.session.plannedLength == .seconds(260))
    play.answer(.notNow)
    #expect(play.session.outcome == .closed)
    #expect(play.stays == [260])
    #expect(play.events.count { $0.event == .rate } == 1)
  }

  @Test func aPathwayWithoutAnAnswerEndsByItself() {
    var play = Play(.pathway)
    while play.session.outcome == nil { play.wait() }
    #expect(play.session.outcome == .closed)
    #expect(play.stays == [270])
  }

  @Test func aPathwayGrowsToTenMinutesAtMost() {
    var play = Play(.pathway)
    for _ in 0..<40 { play.apply(.longer) }
    #expect(play.session.plannedLength == Session.longestExtended)
  }

  @Test func stayingAtTolerableIsCompleteAndEndsInTheRoom() {
    var play = Play(.ladder, rounds: 3)
    for _ in 0..<3 { play.answer(.tolerable) }
    #expect(play.session.stage == .orient)
    #expect(play.session.glimmer == nil)
    #expect(play.session.plannedLength == Session.roomLength)
    while play.session.outcome == nil { play.wait() }
    #expect(play.session.outcome == .closed)
  }

  @Test func notNowTwiceLeavesTheRoomAlone() {
    var play = Play(.ladder)
    play.answer(.notNow)
    #expect(play.session.stage == .resource)
    #expect(play.session.prompt == Session.smallerGlimmer)
    play.answer(.notNow)
    #expect(play.session.stage == .orient)
    #expect(play.session.glimmer == nil)
  }

  @Test func silenceTwiceEndsGentlyAndIsKeptAsMissing() {
    var play = Play(.ladder)
    play.answer(nil)
    #expect(play.session.stage == .resource)
    play.answer(nil)
    #expect(play.session.stage == .orient)
    #expect(play.events.filter { $0.event == .rateMissing }.count == 2)
  }

  @Test func aRungMayBeSaidAtAnyTimeUpOrDown() {
    var play = Play(.ladder)
    play.moment = play.moment + .seconds(7)
    play.apply(.answer(.ladder(.nourishing)))
    #expect(play.stays == [7])
    #expect(play.session.plannedLength == .seconds(30))
    play.apply(.answer(.ladder(.tolerable)))
    #expect(play.session.rung == .tolerable)
    let rates = play.events.filter { $0.event == .rate }
    #expect(rates.map(\.k) == [0, 1])
    #expect(rates.map(\.answer) == [.ladder(.nourishing), .ladder(.tolerable)])
  }

  @Test func noStayIsLongerThanNinetySecondsAndAllTogetherHaveABound() {
    var play = Play(.ladder, rounds: 12)
    while play.session.stage == .resource { play.answer(.nourishing) }
    #expect((play.stays.max() ?? 0) <= 90)
    #expect(play.stays.reduce(0, +) <= 600)
  }

  @Test func aHuntGoesThroughEachThingInOrder() {
    var play = Play(.hunt)
    #expect(play.session.glimmer?.id == "touch-1")
    #expect(play.session.plannedLength == .seconds(20))
    while play.session.outcome == nil { play.wait() }
    #expect(play.session.outcome == .closed)
    let walked = play.events.filter { $0.event == .glimmer }.compactMap(\.glimmerID)
    #expect(walked == (1...5).map { "touch-\($0)" })
    #expect(play.session.finds.isEmpty)
    #expect(play.stays == [20, 20, 20, 20, 20])
  }

  @Test func whatIsFoundStaysALittleAndASecondTimeGoesOn() {
    var play = Play(.hunt)
    play.apply(.found)
    #expect(play.session.glimmer?.id == "touch-1")
    #expect(play.session.prompt == Session.stayWithFind)
    play.apply(.found)
    #expect(play.session.glimmer?.id == "touch-2")
    play.apply(.nextGlimmer)
    play.apply(.found)
    #expect(play.session.finds == ["touch-1", "touch-3"])
  }

  @Test func aHuntWithNothingLeftIsTimeInTheRoom() {
    var play = Play(.hunt, glimmers: [])
    #expect(play.session.stage == .orient)
    while play.session.outcome == nil { play.wait() }
    #expect(play.session.outcome == .closed)
  }

  @Test(arguments: Practice.Course.allCases)
  func safetyIsOneStepAwayAndLeavesTheRoomAlone(course: Practice.Course) {
    var play = Play(course)
    play.apply(.safety)
    #expect(play.session.stage == .orient)
    #expect(play.session.glimmer == nil)
    while play.session.outcome == nil { play.wait() }
    #expect(play.session.outcome == .closed)
  }

  @Test(arguments: Practice.Course.allCases)
  func aNineStopsThePractice(course: Practice.Course) throws {
    var play = Play(course)
    play.apply(.answer(.distress(try #require(Distress(9)))))
    #expect(play.session.stage == .stop)
  }

  @Test(arguments: Practice.Course.allCases)
  func anythingAtAllEndsByItself(course: Practice.Course) {
    for seed in 0..<300 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      var play = Play(course)
      for _ in 0..<60 where play.session.outcome == nil {
        if Bool.random(using: &random) { play.wait() }
        play.apply(sampleCues.randomElement(using: &random) ?? .tick)
      }
      for _ in 0..<200 where play.session.outcome == nil {
        if play.session.isPaused { play.apply(.resume) }
        play.wait()
      }
      #expect(play.session.outcome != nil, "seed \(seed)")
      #expect(play.events.exits(.touch).isEmpty)
    }
  }
}

@Suite struct HuntWalkTests {
  private let prompts = Glimmer.Category.allCases.flatMap { category in
    (0..<12).map { HuntPrompt(id: "\(category)-\($0)", text: "x", category: category) }
  }
  /// Local noon on 1 March 2026.
  private let noon = Timestamp(milliseconds: 1_772_362_800_000, utcOffsetSeconds: 3600)

  private func ids(
    _ prompts: [HuntPrompt], asked: [String: Int] = [:], at now: Timestamp, isSouthern: Bool? = nil
  ) -> [String] {
    var random = SeededGenerator(seed: 5)
    return HuntWalk.steps(
      from: prompts, seconds: 180, asked: asked, at: now, isSouthern: isSouthern, using: &random
    ).map(\.id)
  }

  @Test func everyCategoryComesAndNothingTwice() {
    let walk = ids(prompts, at: noon)
    #expect(walk.count == 9)
    #expect(Set(walk).count == 9)
    #expect(Set(walk.map { $0.prefix { $0 != "-" } }).count == 6)
  }

  @Test func nothingComesTwiceWithinAWeekOfDailyHunts() {
    var asked: [String: Int] = [:]
    for day in 0..<21 {
      let now = noon.advanced(by: .seconds(day * 86_400))
      for id in ids(prompts, asked: asked, at: now) {
        #expect(asked[id].map { now.localDate.dayNumber - $0 >= 7 } ?? true)
        asked[id] = now.localDate.dayNumber
      }
    }
  }

  @Test func whatBelongsToAnotherHourOrSeasonStaysAway() {
    let timely = [
      HuntPrompt(id: "evening", text: "x", category: .sound, times: [.evening]),
      HuntPrompt(id: "noon", text: "x", category: .sound, times: [.day]),
      HuntPrompt(id: "spring", text: "x", category: .sound, seasons: [.spring]),
      HuntPrompt(id: "autumn", text: "x", category: .sound, seasons: [.autumn]),
    ]
    #expect(Set(ids(timely, at: noon)) == ["noon"])
    #expect(Set(ids(timely, at: noon, isSouthern: false)) == ["noon", "spring"])
    #expect(Set(ids(timely, at: noon, isSouthern: true)) == ["noon", "autumn"])
  }
}
