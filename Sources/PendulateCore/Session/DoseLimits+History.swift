extension DoseLimits {
  private static let hour = Duration.seconds(3600)
  private static let day = hour * 24

  /// Computes the limits from past sessions.
  ///
  /// Rehearsals count in nothing.
  ///
  /// - Parameters:
  ///   - sessions: past sessions in any order; at least those of the last 60 days.
  ///   - earlierTouchSessions: completed touch sessions before those.
  ///   - earlierSessions: all completed sessions before those.
  ///   - checkIns: check-ins on their own; at least those of the last three days.
  ///   - restsOnly: whether the answers of the first page lead to rest sessions.
  ///   - settings: what the person chose about touching.
  ///   - care: limits that only tighten.
  ///   - now: the time of the next session.
  /// - Returns: what the next session may be, with the lock that lasts longest if any holds.
  package static func derived(
    from sessions: [SessionSummary], earlierTouchSessions: Int = 0, earlierSessions: Int = 0,
    checkIns: [CheckIn] = [], restsOnly: Bool = false, settings: DoseSettings = DoseSettings(),
    care: CareLimits = CareLimits(), now: Timestamp
  ) -> DoseLimits {
    let past = sessions.filter { !$0.isRehearsal }.sorted { $0.startedAt < $1.startedAt }
    let completed = earlierTouchSessions + past.filter(\.isCompletedTouchSession).count
    var limits = base(completedTouchSessions: completed, settings: settings)
    limits.completedSessions =
      earlierSessions
      + past.filter { ($0.mode == .touch || $0.mode == .resource) && $0.outcome == .closed }.count
    limits.aimCap = max(1, min(limits.aimCap, limits.aimCap - aimReduction(past)))
    if completed >= 3 { limits.firstTouchSeconds = min(firstTouch(past), limits.longestTouch) }
    limits.tighten(to: care)
    let day = DayTotals(past, on: now)
    if let most = care.touchSecondsPerDay {
      limits.dose = min(limits.dose, Int((Double(most) - day.touchSeconds).rounded(.down)))
    }
    limits.lock = lock(
      past, checkIns: checkIns, restsOnly: restsOnly, settings: settings, care: care,
      dose: limits.dose, now: now)
    if let most = care.sessionsPerDay, day.sessions >= most {
      limits.sessionLock = Lock(reason: .care, until: now.startOfLocalDay(addingDays: 1))
      limits.lock = limits.lock ?? limits.sessionLock
    }
    limits.dose = max(0, limits.dose)
    return limits
  }

  /// How far the aim is lowered: by one after an alarm or two overshoots running, raised again by one
  /// after three touch sessions without any of these that ended about as well as they began.
  private static func aimReduction(_ past: [SessionSummary]) -> Int {
    var reduction = 0
    var quietRun = 0
    var previousOvershot = false
    for session in past where session.didTouch || session.hasAlarm {
      if session.hasAlarm || (session.hasOvershoot && previousOvershot) {
        reduction = min(3, reduction + 1)
        quietRun = 0
      } else if !session.hasOvershoot, session.outcome == .closed, let pre = session.pre,
        let post = session.post, post <= pre + 1
      {
        quietRun += 1
        if quietRun == 3 {
          reduction = max(0, reduction - 1)
          quietRun = 0
        }
      } else {
        quietRun = 0
      }
      previousOvershot = session.hasOvershoot
    }
    return reduction
  }

  /// The median of the last five touches that stayed at their aim and settled, 10-20 s.
  private static func firstTouch(_ past: [SessionSummary]) -> Int {
    let lengths = past.flatMap { session in
      session.swings.filter { swing in
        guard !swing.isBoth, let peak = swing.peak, let aim = session.aim,
          let baseline = session.baseline
        else {
          return false
        }
        return peak <= aim && Titration.isSettled(swing.settled, baseline: baseline)
      }.map(\.touchSeconds)
    }.suffix(5).sorted()
    guard lengths.count >= 3 else { return 15 }
    let middle = lengths.count / 2
    let median =
      lengths.count.isMultiple(of: 2)
      ? (lengths[middle - 1] + lengths[middle]) / 2 : lengths[middle]
    return Int(min(20, max(10, median)).rounded(.down))
  }

  /// The lock that lasts longest, if any holds now.
  private static func lock(
    _ past: [SessionSummary], checkIns: [CheckIn], restsOnly: Bool, settings: DoseSettings,
    care: CareLimits, dose: Int, now: Timestamp
  ) -> Lock? {
    if restsOnly { return Lock(reason: .consent, until: nil) }
    let perDay = min(settings.touchSessionsPerDay, care.touchSessionsPerDay ?? .max)
    let perWeek = min(settings.touchDaysPerWeek, care.touchDaysPerWeek ?? .max)
    if perDay == 0 || perWeek == 0 { return Lock(reason: .care, until: nil) }
    var locks = past.flatMap(locks(after:)) + checkIns.compactMap(lock(after:))
    locks += dayLocks(past, most: perDay, now: now)
    locks += weekLocks(past, most: perWeek)
    locks += repeatedAlarmLocks(past)
    if dose < PracticeLimits.touchSeconds.lowerBound {
      locks.append(Lock(reason: .care, until: now.startOfLocalDay(addingDays: 1)))
    }
    let holding = locks.filter { ($0.until ?? now) > now }
    return holding.max { ($0.until ?? now) < ($1.until ?? now) }
  }

  private static func locks(after session: SessionSummary) -> [Lock] {
    let end = session.startedAt.advanced(by: .seconds(session.activeSeconds))
    let tomorrow = end.startOfLocalDay(addingDays: 1)
    var locks: [Lock] = []
    func lock(_ reason: Lock.Reason, until: Timestamp) {
      locks.append(Lock(reason: reason, until: until))
    }
    if session.escalations.contains(.stop) { lock(.stop, until: end.advanced(by: day * 3)) }
    if session.escalations.contains(.high) { lock(.high, until: end.advanced(by: day)) }
    if session.escalations.contains(.numb) { lock(.numb, until: end.advanced(by: day)) }
    if session.outcome == .closedSilent { lock(.silent, until: tomorrow) }
    if let post = session.post {
      if post >= Titration.high {
        lock(.post, until: end.advanced(by: day))
      } else if post >= Titration.edge || post >= (session.pre ?? post) + 2 {
        lock(.post, until: tomorrow)
      }
    }
    if let later = session.later,
      later >= Titration.high || later >= (session.post ?? later) + 3
    {
      lock(.later, until: end.advanced(by: day * 3))
    }
    return locks
  }

  /// What a number said outside of a session leads to: as much as the same number in one.
  private static func lock(after checkIn: CheckIn) -> Lock? {
    guard checkIn.kind == .open, let distress = checkIn.distress?.value,
      distress >= Titration.high
    else { return nil }
    let days = distress >= Titration.stop ? 3 : 1
    return Lock(reason: .checkIn, until: checkIn.at.advanced(by: day * days))
  }

  /// So many sessions with touch in a day, and hours between them.
  private static func dayLocks(
    _ past: [SessionSummary], most: Int, now: Timestamp
  ) -> [Lock] {
    let today = past.filter { $0.didTouch && $0.startedAt.localDate == now.localDate }
    guard let last = past.last(where: \.didTouch) else { return [] }
    if today.count >= most {
      return [Lock(reason: .today, until: now.startOfLocalDay(addingDays: 1))]
    }
    let end = last.startedAt.advanced(by: .seconds(last.activeSeconds))
    return most > 1 ? [Lock(reason: .today, until: end.advanced(by: hour * 4))] : []
  }

  /// At most so many days with touch in any seven.
  private static func weekLocks(_ past: [SessionSummary], most: Int) -> [Lock] {
    let days = Set(past.filter(\.didTouch).map { $0.startedAt.localDate.dayNumber }).sorted()
    guard days.count >= most, let last = past.last(where: \.didTouch) else { return [] }
    let firstThatCounts = days[days.count - most]
    let daysAhead = firstThatCounts + 7 - last.startedAt.localDate.dayNumber
    guard most < 7, daysAhead > 0 else { return [] }
    return [Lock(reason: .week, until: last.startedAt.startOfLocalDay(addingDays: daysAhead))]
  }

  /// Two sessions with an alarm within two weeks: a week without touch.
  private static func repeatedAlarmLocks(_ past: [SessionSummary]) -> [Lock] {
    let alarms = past.filter(\.hasAlarm).map(\.startedAt)
    return zip(alarms, alarms.dropFirst()).filter { $1.since($0) <= day * 14 }.map {
      Lock(reason: .twice, until: $1.advanced(by: day * 7))
    }
  }
}
