/// What the ledger allows the next session.
extension LimitsLedger {
  /// Computes the limits of a session at a time.
  ///
  /// - Parameters:
  ///   - now: the time of the next session.
  ///   - settings: what the person chose about touching.
  ///   - care: limits that only tighten.
  /// - Returns: what the next session may be, with the lock that lasts longest if any holds.
  package func limits(
    at now: Timestamp, settings: DoseSettings = DoseSettings(), care: CareLimits = CareLimits()
  ) -> DoseLimits {
    let ledger = folded(at: now)
    var limits = DoseLimits.base(
      completedTouchSessions: ledger.completedTouchSessions, settings: settings)
    limits.completedSessions = ledger.completedSessions
    limits.aimCap = max(1, limits.aimCap - ledger.aimReduction)
    if ledger.completedTouchSessions >= 3 {
      limits.firstTouchSeconds = min(ledger.firstTouchSeconds, limits.longestTouch)
    }
    limits.tighten(to: care)
    let today = ledger.practised.filter { $0.isOfDay(of: now) }
    if let most = care.touchSecondsPerDay {
      let touched = today.reduce(0) { $0 + $1.touchSeconds }
      limits.dose = min(limits.dose, Int((Double(most) - touched).rounded(.down)))
    }
    limits.lock = ledger.lock(at: now, settings: settings, care: care, dose: limits.dose)
    if let most = care.sessionsPerDay, today.count >= most {
      limits.sessionLock = DoseLimits.Lock(
        reason: .care, until: now.startOfLocalDay(addingDays: 1))
      limits.lock = limits.lock ?? limits.sessionLock
    }
    limits.dose = max(0, limits.dose)
    return limits
  }

  /// The median of the last five touches that stayed at their aim and settled, 10-20 s; 15 where there
  /// are fewer than three (PRACTICE 5.4).
  var firstTouchSeconds: Int {
    guard let median = Quartiles(steadyTouches)?.median else { return 15 }
    return Int(min(20, max(10, median)).rounded(.down))
  }

  private func lock(
    at now: Timestamp, settings: DoseSettings, care: CareLimits, dose: Int
  ) -> DoseLimits.Lock? {
    let perDay = min(
      settings.touchSessionsPerDay, care.touchSessionsPerDay ?? .max,
      PracticeLimits.touchSessionsPerDay.upperBound)
    let perWeek = min(settings.touchDaysPerWeek, care.touchDaysPerWeek ?? .max)
    if perDay == 0 || perWeek == 0 { return DoseLimits.Lock(reason: .care, until: nil) }
    var all = locks
    all += [consent?.lock(at: now), dayLock(most: perDay, at: now), weekLock(most: perWeek)]
      .compactMap { $0 }
    if dose < PracticeLimits.touchSeconds.lowerBound {
      all.append(TouchLock(.care, until: now.startOfLocalDay(addingDays: 1)))
    }
    return all.filter { $0.until > now }.max { $0.until < $1.until }
      .map { DoseLimits.Lock(reason: $0.reason, until: $0.until) }
  }

  /// So many sessions with touch in a day, and hours between them (PRACTICE 4.3).
  private func dayLock(most: Int, at now: Timestamp) -> TouchLock? {
    let touched = practised.filter(\.didTouch)
    let ends = touched.compactMap { $0.dayEnds(at: now) }.sorted(by: >)
    if ends.count >= most { return TouchLock(.today, until: ends[most - 1]) }
    guard most > 1, let last = touched.map(\.endedAt).max() else { return nil }
    return TouchLock(.today, until: last.advanced(by: .seconds(4 * 3600)))
  }

  /// At most so many days with touch in any seven (PRACTICE 4.3).
  private func weekLock(most: Int) -> TouchLock? {
    let touched = practised.filter(\.didTouch)
    let days = Set(touched.map { $0.begunAt.localDate.dayNumber }).sorted()
    guard most < 7, days.count >= most, let last = touched.max(by: { $0.begunAt < $1.begunAt })
    else { return nil }
    let firstThatCounts = days[days.count - most]
    let daysAhead = firstThatCounts + 7 - last.begunAt.localDate.dayNumber
    guard daysAhead > 0 else { return nil }
    return TouchLock(.week, until: last.begunAt.startOfLocalDay(addingDays: daysAhead))
  }
}
