import PendulateCore
import Testing

/// Each row of the dose limits, over sessions on given days.
@Suite struct DoseRowTests {
  /// A person who does a touch session every other day, and how far the limits then are.
  private func limits(after sessions: Int) -> DoseLimits {
    var ledger = LimitsLedger()
    var now = doseNow
    for index in 0..<sessions {
      let session = doseSummary(hoursAgo: 0, peaks: [2], seconds: [12])
      var entry = LimitsEntry(session, id: Identifier(rawValue: "\(index)"))
      entry.begunAt = now
      entry.endedAt = now.plus(seconds: 700)
      ledger.note(entry, at: entry.endedAt)
      now = now.plus(days: 2)
    }
    return ledger.limits(at: now)
  }

  @Test(arguments: [(0, 2), (2, 2), (3, 3), (5, 3), (6, 4), (20, 4)])
  func rowAim(sessions: Int, aim: Int) {
    #expect(limits(after: sessions).aimCap == aim)
  }

  @Test(arguments: [(0, 10), (2, 10), (3, 12), (6, 12)])
  func rowFirstTouch(sessions: Int, seconds: Int) {
    #expect(limits(after: sessions).firstTouchSeconds == seconds)
  }

  @Test(arguments: [(0, 20), (2, 20), (3, 30), (6, 30)])
  func rowLongestTouch(sessions: Int, seconds: Int) {
    #expect(limits(after: sessions).longestTouch == seconds)
  }

  @Test(arguments: [0, 3, 6])
  func rowTouchesASession(sessions: Int) {
    #expect(limits(after: sessions).touches == 3)
  }

  @Test(arguments: [(0, 60), (2, 60), (3, 120), (6, 120)])
  func rowTouchTotalASession(sessions: Int, seconds: Int) {
    #expect(limits(after: sessions).dose == seconds)
  }

  @Test(arguments: [0, 3, 6])
  func rowSafetyPerTouchSecond(sessions: Int) {
    #expect(limits(after: sessions).safetyRatio == 4)
  }

  @Test func rowTouchSessionsOneADayFiveDaysInSeven() {
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

  @Test func rowTouchSessionsHardLimitTwoADayFourHoursApart() {
    var settings = DoseSettings()
    settings.touchSessionsPerDay = 2
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

  @Test func rowRestSessionsNoLimit() {
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
