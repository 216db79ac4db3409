import PendulateCore
import Testing

@Suite struct CareLimitsTests {
  private func limits(
    _ sessions: [SessionSummary] = [], done: Int = 10, settings: DoseSettings = DoseSettings(),
    care: CareLimits = CareLimits()
  ) -> DoseLimits {
    DoseLimits.derived(
      from: sessions, earlierTouchSessions: done, settings: settings, care: care, now: doseNow)
  }

  @Test func wideChoicesCountOnlyOnceComingBackIsWellKnown() {
    var settings = DoseSettings()
    settings.longestTouchSeconds = 45
    settings.touchesPerSession = 5
    settings.safetyRatio = 3
    let early = limits(done: 5, settings: settings)
    #expect(early.longestTouch == 30)
    #expect(early.touches == 3)
    #expect(early.safetyRatio == 4)
    let late = limits(done: 6, settings: settings)
    #expect(late.longestTouch == 45)
    #expect(late.touches == 5)
    #expect(late.safetyRatio == 3)
  }

  @Test func narrowChoicesCountAtOnce() {
    var settings = DoseSettings()
    settings.longestTouchSeconds = 8
    settings.touchesPerSession = 1
    settings.safetyRatio = 8
    let limits = limits(done: 0, settings: settings)
    #expect(limits.longestTouch == 8)
    #expect(limits.firstTouchSeconds == 8)
    #expect(limits.touches == 1)
    #expect(limits.safetyRatio == 8)
  }

  @Test func noChoiceGoesPastTheProgramsOwnCeilings() {
    var settings = DoseSettings()
    settings.longestTouchSeconds = 600
    settings.touchesPerSession = 50
    settings.touchTotalSeconds = 9000
    settings.safetyRatio = 0.5
    let limits = limits(done: 50, settings: settings)
    #expect(limits.longestTouch == 45)
    #expect(limits.touches == 5)
    #expect(limits.dose == 120)
    #expect(limits.safetyRatio == 3)
  }

  @Test func careNeverLoosensAnything() {
    for seed in 0..<2000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      func any(_ range: ClosedRange<Int>) -> Int? {
        Bool.random(using: &random) ? Int.random(in: range, using: &random) : nil
      }
      var care = CareLimits()
      care.aim = any(1...9)
      care.touches = any(1...9)
      care.touchSeconds = any(5...99)
      care.touchTotalSeconds = any(5...999)
      care.safetyRatio = any(1...8).map(Double.init)
      let done = Int.random(in: 0...9, using: &random)
      let free = limits(done: done)
      let tight = limits(done: done, care: care)
      #expect(tight.aimCap <= free.aimCap)
      #expect(tight.touches <= free.touches)
      #expect(tight.longestTouch <= free.longestTouch)
      #expect(tight.dose <= free.dose)
      #expect(tight.safetyRatio >= free.safetyRatio)
      #expect(tight.firstTouchSeconds <= tight.longestTouch)
    }
  }

  @Test func theStricterOfTwoLimitsHolds() {
    var one = CareLimits()
    one.aim = 3
    one.withoutBreath = ["box"]
    var two = CareLimits()
    two.aim = 2
    two.safetyRatio = 6
    two.withoutBreath = ["478"]
    let both = one.combined(with: two)
    #expect(both.aim == 2)
    #expect(both.safetyRatio == 6)
    #expect(both.withoutBreath == ["box", "478"])
    #expect(both == two.combined(with: one))
  }

  @Test func twoSessionsADayAreFourHoursApart() throws {
    var settings = DoseSettings()
    settings.touchSessionsPerDay = 2
    let lock = try #require(limits([doseSummary(hoursAgo: 1)], settings: settings).lock)
    #expect(lock.reason == .today)
    let wait = try #require(lock.until).since(doseNow).inSeconds
    #expect((3 * 3600 - 60...4 * 3600).contains(wait))
    #expect(limits([doseSummary(hoursAgo: 5)], settings: settings).lock == nil)
    #expect(
      limits([doseSummary(hoursAgo: 10), doseSummary(hoursAgo: 5)], settings: settings).lock?.reason
        == .today)
  }

  @Test func noSessionWithTouchIsAChoiceToo() {
    var care = CareLimits()
    care.touchSessionsPerDay = 0
    #expect(limits(care: care).lock == DoseLimits.Lock(reason: .care, until: nil))
  }

  @Test func theSecondsOfADayAreUsedUp() {
    var care = CareLimits()
    care.touchSecondsPerDay = 40
    var settings = DoseSettings()
    settings.touchSessionsPerDay = 2
    let once = limits(
      [doseSummary(hoursAgo: 5, seconds: [15])], settings: settings, care: care)
    #expect(once.dose == 25)
    #expect(once.lock == nil)
    let used = limits([doseSummary(hoursAgo: 5, seconds: [37])], settings: settings, care: care)
    #expect(used.lock?.reason == .care)
  }

  @Test func sessionsOfADayAreCountedTogether() {
    var care = CareLimits()
    care.sessionsPerDay = 1
    #expect(limits(care: care).sessionLock == nil)
    let limits = limits([doseSummary(hoursAgo: 1)], care: care)
    #expect(limits.sessionLock?.reason == .care)
    #expect(limits.lock != nil)
  }

  @Test func aPracticeTightensItsOwnPlanAndLeavesOutWhatItNames() {
    var care = CareLimits()
    care.aim = 1
    care.safetyRatio = 7
    care.withoutCategories = [.touch]
    care.withoutBreath = ["soft"]
    let practice = Practice(
      id: "own", name: "Own", summary: "", mode: .touch, limits: care)
    let plan = SessionPlan(
      practice: practice, limits: .base(completedTouchSessions: 9),
      glimmers: [
        Glimmer(id: "a", text: "a", category: .touch, origin: .starter),
        Glimmer(id: "b", text: "b", category: .sound, origin: .starter),
      ], breath: "soft", aim: 4, sessionID: Identifier(rawValue: "x"))
    #expect(plan.aim == 1)
    #expect(plan.safetyRatio == 7)
    #expect(plan.glimmers.map(\.id) == ["b"])
    #expect(plan.breath == "off")
  }

  @Test func aPracticeMayNameItsGlimmersAndItsCategories() {
    let practice = Practice(
      id: "own", name: "Own", summary: "", mode: .resource, glimmers: ["c"],
      categories: [.sound])
    let glimmers = [("a", Glimmer.Category.touch), ("b", .sound), ("c", .breath)].map {
      Glimmer(id: $0.0, text: $0.0, category: $0.1, origin: .starter)
    }
    #expect(plan(practice, glimmers: glimmers).glimmers.map(\.id) == ["c", "b"])
  }
}
