import PendulateCore
import Testing

/// PRACTICE 4.3: each limit's row, in the first 3 touch sessions, in the next 3, then, and at the
/// hard limit, over sessions on given days.
@Suite struct DoseRowTests {
  /// A person who does a touch session every other day, and how far the limits then are.
  private func limits(
    after sessions: Int, settings: DoseSettings = DoseSettings(), stayed: Double = 12
  ) -> DoseLimits {
    var ledger = LimitsLedger()
    var now = doseNow
    for index in 0..<sessions {
      let session = doseSummary(hoursAgo: 0, peaks: [2], seconds: [stayed])
      var entry = LimitsEntry(session, id: Identifier(rawValue: "\(index)"))
      entry.begunAt = now
      entry.endedAt = now.plus(seconds: 700)
      ledger.note(entry, at: entry.endedAt)
      now = now.plus(days: 2)
    }
    return ledger.limits(at: now, settings: settings)
  }

  private func settings(_ change: (inout DoseSettings) -> Void) -> DoseSettings {
    var settings = DoseSettings()
    change(&settings)
    return settings
  }

  /// What a session is planned as that asks for more than all of it.
  private func plan(after sessions: Int, _ change: (inout DoseSettings) -> Void) -> SessionPlan {
    let greedy = Practice(
      id: "greedy", name: "Greedy", summary: "All of it.", mode: .touch, touches: 99, aim: 10,
      firstTouchSeconds: 99, safetyRatio: 0.1, bothSeconds: 999)
    return SessionPlan(
      practice: greedy, limits: limits(after: sessions, settings: settings(change)), glimmers: [],
      aim: 10, touches: 99, sessionID: Identifier(rawValue: "greedy"))
  }

  // MARK: A touch

  @Test(
    "4.3, aim: 1-2, then 1-3, then 1-4; hard limit 4",
    arguments: [(0, 2), (2, 2), (3, 3), (5, 3), (6, 4), (20, 4)])
  func rowAim(sessions: Int, aim: Int) {
    #expect(limits(after: sessions).aimCap == aim)
    #expect(plan(after: sessions) { _ in }.aim == aim)
    #expect(PracticeLimits.aim == 1...4)
  }

  @Test(
    "4.3, first touch: 10 s, then 10-20 s by what was stayed",
    arguments: [
      (0, 12.0, 10), (2, 12, 10), (3, 12, 12), (3, 19, 19), (6, 12, 12), (6, 40, 20), (6, 6, 10),
    ])
  func rowFirstTouch(sessions: Int, stayed: Double, seconds: Int) {
    #expect(limits(after: sessions, stayed: stayed).firstTouchSeconds == seconds)
  }

  @Test("4.3, first touch: 15 s where too little is known of what was stayed")
  func rowFirstTouchUnknown() {
    var ledger = LimitsLedger()
    ledger.completedTouchSessions = 3
    #expect(ledger.limits(at: doseNow).firstTouchSeconds == 15)
  }

  @Test(
    "4.3, longest touch: 20 s, 30 s, 30 s (45 by setting); hard limit 45 s",
    arguments: [(0, 20, 20), (2, 20, 20), (3, 30, 30), (5, 30, 30), (6, 30, 45)])
  func rowLongestTouch(sessions: Int, seconds: Int, widest: Int) {
    #expect(limits(after: sessions).longestTouch == seconds)
    for wish in [45, 90] {
      let wide = settings { $0.longestTouchSeconds = wish }
      #expect(limits(after: sessions, settings: wide).longestTouch == widest)
    }
    let narrow = settings { $0.longestTouchSeconds = 10 }
    #expect(limits(after: sessions, settings: narrow).longestTouch == 10)
    #expect(PracticeLimits.touchSeconds.upperBound == 45)
  }

  // MARK: A session

  @Test(
    "4.3, touches a session: 3, 3, 3 (5 by setting); hard limit 5",
    arguments: [(0, 3), (3, 3), (6, 5)])
  func rowTouchesASession(sessions: Int, widest: Int) {
    #expect(limits(after: sessions).touches == 3)
    for wish in [5, 9] {
      #expect(plan(after: sessions) { $0.touchesPerSession = wish }.touches == widest)
    }
    #expect(plan(after: sessions) { $0.touchesPerSession = 1 }.touches == 1)
  }

  @Test(
    "4.3, touch total a session: 60 s, 120 s, 120 s; hard limit 120 s",
    arguments: [(0, 60), (2, 60), (3, 120), (6, 120)])
  func rowTouchTotalASession(sessions: Int, seconds: Int) {
    #expect(limits(after: sessions).dose == seconds)
    let wide = settings { $0.touchTotalSeconds = 999 }
    #expect(limits(after: sessions, settings: wide).dose == seconds)
    let narrow = settings { $0.touchTotalSeconds = 20 }
    #expect(limits(after: sessions, settings: narrow).dose == 20)
  }

  @Test(
    "4.3, safety per touch second: 4, 4, 4 (3-8 by setting); hard limit 3",
    arguments: [(0, 4.0), (3, 4), (6, 3)])
  func rowSafetyPerTouchSecond(sessions: Int, least: Double) {
    #expect(limits(after: sessions).safetyRatio == 4)
    for wish in [3, 0.5] {
      #expect(
        limits(after: sessions, settings: settings { $0.safetyRatio = wish }).safetyRatio == least)
    }
    #expect(limits(after: sessions, settings: settings { $0.safetyRatio = 8 }).safetyRatio == 8)
    #expect(plan(after: sessions) { _ in }.safetyRatio == least)
  }

  @Test("4.3, session: about 12 minutes")
  func rowSessionLength() {
    let plan = SessionPlan(
      practice: practice(), limits: limits(after: 6, stayed: 15), glimmers: [],
      sessionID: Identifier(rawValue: "usual"))
    #expect((540...780).contains(plan.plannedSeconds), "\(plan.plannedSeconds)")
  }

  @Test("4.3, session: hard limit 30 min, then CLOSE")
  func rowSessionHardLimit() {
    var way = Way(resource: 600)
    way.toGate()
    for _ in 0..<60 where way.stage != .close {
      way.take(.longer)
      way.wait { $0.question != nil || $0.stage == .close }
      way.say(2)
      way.say(.here)
    }
    #expect(way.stage == .close)
    let entered = way.events.last { $0.event == .stageEnter && $0.stage == .close }?.t ?? 0
    #expect((1800...1860).contains(entered), "\(entered)")
  }

  // MARK: Days

  @Test("4.3, touch sessions: 1 a day, 5 days in 7")
  func rowTouchSessionsOneADayFiveDaysInSeven() {
    var ledger = LimitsLedger()
    // At ten in the morning, each day that is open.
    let first = doseNow.startOfLocalDay(addingDays: 0).plus(hours: 10)
    var touched: [Int] = []
    for day in 0..<21 {
      let now = first.plus(days: Double(day))
      guard ledger.limits(at: now).lock == nil else { continue }
      touched.append(day)
      var entry = LimitsEntry(id: Identifier(rawValue: "\(day)"), begunAt: now, endedAt: now)
      entry.didTouch = true
      entry.isPractice = true
      entry.isOver = true
      ledger.note(entry, at: now)
      #expect(ledger.lock(at: now.plus(hours: 13.9)) != nil)
    }
    #expect(touched == [0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18])
  }

  @Test("4.3, touch sessions: hard limit 2 a day, 4 h apart", arguments: [2, 9])
  func rowTouchSessionsHardLimitTwoADayFourHoursApart(chosen: Int) {
    let settings = settings { $0.touchSessionsPerDay = chosen }
    var ledger = LimitsLedger()
    let day = doseNow.startOfLocalDay(addingDays: 0)
    func touch(_ hour: Double) {
      let now = day.plus(hours: hour)
      var entry = LimitsEntry(id: Identifier(rawValue: "\(hour)"), begunAt: now, endedAt: now)
      entry.didTouch = true
      ledger.note(entry, at: now)
    }
    func isOpen(_ hour: Double) -> Bool {
      ledger.limits(at: day.plus(hours: hour), settings: settings).lock == nil
    }
    touch(8)
    #expect(!isOpen(11.99) && isOpen(12))
    touch(12)
    #expect(!isOpen(23.99) && isOpen(24))
  }

  @Test("4.3, rest sessions and glimmer moments: no limit")
  func rowRestSessionsNoLimit() {
    var ledger = LimitsLedger()
    for minute in 0..<30 {
      let now = doseNow.plus(seconds: Double(minute) * 60)
      var entry = LimitsEntry(id: Identifier(rawValue: "\(minute)"), begunAt: now, endedAt: now)
      entry.isPractice = true
      entry.isOver = true
      entry.isCompleted = true
      ledger.note(entry, at: now)
      #expect(ledger.limits(at: now).lock == nil && ledger.limits(at: now).sessionLock == nil)
    }
  }
}
