/// What limits the next touch: dates, seconds, counts and locks of all that was, and no answer and
/// no word of it.
///
/// It is folded from sessions and check-ins as they happen, one after the other, and holds no more of
/// them than the limits of PRACTICE 4.2 to 4.4 need. It stands beside the journal and outlives what
/// is deleted there.
package struct LimitsLedger: Hashable, Sendable {
  /// The last moment that is known; where the clock shows an earlier one, what lies ahead counts as now.
  package var latest: Timestamp?
  /// Whether what the journal held before is in it.
  package var isSeeded = true
  /// Whether a touch was ever seen.
  package var hasTouched = false
  /// How many sessions of touch or rest were completed.
  package var completedSessions = 0
  /// How many sessions with touch were completed.
  package var completedTouchSessions = 0
  /// The sessions of the last days.
  package var practised: [PractisedTime] = []
  /// How far the aim is lowered, 0-3.
  package var aimReduction = 0
  /// How many quiet touch sessions came running since.
  package var quietRun = 0
  /// Whether the last one went further than it was meant to.
  package var overshotLast = false
  /// Seconds of the last five touches that stayed at their aim and settled.
  package var steadyTouches: [Double] = []
  /// When alarms were, in the last two weeks.
  package var alarms: [Timestamp] = []
  /// When it last was too much for a practice.
  package var lastStop: Timestamp?
  /// What keeps touching closed.
  package var locks: [TouchLock] = []
  /// What the questions before touching led to; nil where they were not answered.
  package var consent: ConsentOutcome?
  /// What may still change: sessions that go on, and what was last.
  package var open: [LimitsEntry] = []

  /// Creates a ledger of somebody who has done nothing yet.
  package init() {}

  /// Sessions with touch count for so many days (PRACTICE 4.3: 5 days in 7), and two days more, so
  /// that no zone lets one go early.
  private static let daysOfTouch = 9
  /// Alarms count together within so many days (PRACTICE 4.4).
  static let daysOfAlarms = 14
  /// An alarm outside of a session is the one before, said again, for as long as sessions with touch
  /// are kept apart (PRACTICE 4.3: 4 hours).
  private static let episode = Duration.seconds(4 * 3600)
  /// What is older than that changes no more.
  private static let daysOpen = 2
  /// So many entries may still change at most.
  private static let mostOpen = 6
  /// So many of each stay though they limit nothing any longer by the clock.
  private static let mostKept = 8
  /// The first touch follows from so many touches (PRACTICE 5.4).
  private static let touchesKept = 5

  private static func days(_ count: Int) -> Duration { .seconds(count * 86_400) }

  // MARK: What comes in

  /// Takes what a session or a check-in comes to now, in the place of what it came to before.
  package mutating func note(_ entry: LimitsEntry, at now: Timestamp) {
    meet(now)
    open.removeAll { $0.id == entry.id }
    if !entry.limitsNothing {
      open.append(entry.ending(atMost: now))
      open.sort { $0.begunAt < $1.begunAt }
    }
    settle(at: now)
  }

  /// Takes what the questions before touching led to.
  package mutating func note(_ outcome: ConsentOutcome, at now: Timestamp) {
    meet(now)
    consent = outcome
  }

  /// Folds in what changes no more, and lets go of what limits nothing any longer.
  package mutating func settle(at now: Timestamp) {
    while let old = open.firstIndex(where: { now.since($0.endedAt) > Self.days(Self.daysOpen) }) {
      fold(open.remove(at: old))
    }
    while open.count > Self.mostOpen {
      fold(open.remove(at: open.firstIndex(where: \.isOver) ?? 0))
    }
    // The last ones stay though they seem over: the clock that says so may be ahead.
    locks.sort { $0.until < $1.until }
    while locks.count > Self.mostKept, locks[0].until <= now { locks.removeFirst() }
    // One that is still open may count together with one of two weeks before it.
    while alarms.count > Self.mostKept,
      now.since(alarms[0]) > Self.days(Self.daysOfAlarms + Self.daysOpen + 1)
    {
      alarms.removeFirst()
    }
    while practised.count > Self.mostKept,
      now.since(practised[0].begunAt)
        > Self.days(practised[0].didTouch ? Self.daysOfTouch : Self.daysOpen)
    {
      practised.removeFirst()
    }
  }

  /// The same with everything folded in that may still change.
  package var folded: LimitsLedger {
    guard !open.isEmpty else { return self }
    var ledger = self
    ledger.open = []
    for entry in open { ledger.fold(entry) }
    return ledger
  }

  /// The same as it stands at a time, with everything folded in.
  func folded(at now: Timestamp) -> LimitsLedger {
    var ledger = self
    ledger.meet(now)
    return ledger.folded
  }

  /// Takes what changes no more; what comes earlier is taken earlier.
  package mutating func fold(_ entry: LimitsEntry) {
    var entry = entry
    if isAlarmAgain(entry) { entry.hasAlarm = false }
    if entry.isPractice, entry.isCompleted { completedSessions += 1 }
    if entry.didTouch {
      hasTouched = true
      if entry.isCompleted { completedTouchSessions += 1 }
    }
    if entry.isPractice || entry.didTouch {
      practised.removeAll { $0.begunAt == entry.begunAt }
      practised.append(
        PractisedTime(
          begunAt: entry.begunAt, endedAt: entry.endedAt, didTouch: entry.didTouch,
          touchSeconds: entry.touchSeconds))
      practised.sort { $0.begunAt < $1.begunAt }
    }
    foldAim(entry)
    steadyTouches = (steadyTouches + entry.steadyTouches).suffix(Self.touchesKept)
    locks += entry.locks
    if entry.hasStop { lastStop = max(lastStop ?? entry.endedAt, entry.endedAt) }
    guard entry.hasAlarm, !alarms.contains(entry.begunAt) else { return }
    alarms.append(entry.begunAt)
    alarms.sort()
    takeTwice()
  }

  /// Whether its alarm is the same one, said again within hours.
  ///
  /// So it is with a check-in right after another one, or after a session. A session of touch or rest
  /// always has an alarm of its own.
  private func isAlarmAgain(_ entry: LimitsEntry) -> Bool {
    guard entry.hasAlarm, !entry.isPractice else { return false }
    return alarms.contains {
      entry.begunAt >= $0 && entry.begunAt.since($0) <= Self.episode
    }
  }

  /// Two alarms within two weeks: a week without touch, from the later one on (PRACTICE 4.4).
  mutating func takeTwice() {
    for (earlier, later) in zip(alarms, alarms.dropFirst())
    where later.since(earlier) <= Self.days(Self.daysOfAlarms) {
      let lock = TouchLock(.twice, until: later.advanced(by: Self.days(7)))
      if !locks.contains(lock) { locks.append(lock) }
    }
  }

  /// The aim is lowered by one after an alarm or two overshoots running, and raised again by one after
  /// three touch sessions without any of these that ended about as well as they began (PRACTICE 5.4).
  private mutating func foldAim(_ entry: LimitsEntry) {
    guard entry.didTouch || entry.hasAlarm else { return }
    if entry.hasAlarm || (entry.hasOvershoot && overshotLast) {
      aimReduction = min(3, aimReduction + 1)
      quietRun = 0
    } else if !entry.hasOvershoot, entry.endedQuietly {
      quietRun += 1
      if quietRun == 3 {
        aimReduction = max(0, aimReduction - 1)
        quietRun = 0
      }
    } else {
      quietRun = 0
    }
    overshotLast = entry.hasOvershoot
  }

  /// Computes a ledger from all that was.
  ///
  /// What seems to lie ahead, by a clock that was wrong, counts as having ended now.
  package init(
    _ entries: [LimitsEntry], consent: ConsentOutcome? = nil, at now: Timestamp
  ) {
    for entry in entries.sorted(by: { $0.begunAt < $1.begunAt }) {
      fold(entry.ending(atMost: now))
    }
    self.consent = consent
    latest = now
    settle(at: now)
  }
}
