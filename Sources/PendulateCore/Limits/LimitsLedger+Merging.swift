/// Where a ledger meets what another one says, such as that of an imported journal.
extension LimitsLedger {
  /// Takes the stricter of two, field by field: the lower counts, the higher reduction, all locks.
  ///
  /// Where no touch was seen here yet, the counts of the other are taken as they are. What the
  /// questions before touching led to stays, where they were answered.
  package mutating func takeStricter(_ other: LimitsLedger, at now: Timestamp) {
    meet(now)
    // What goes on may still change, and is folded in once it is over.
    let goingOn = open.filter { !$0.isOver }
    open.removeAll { !$0.isOver }
    self = folded
    open = goingOn
    let other = other.folded
    if hasTouched {
      completedSessions = min(completedSessions, other.completedSessions)
      completedTouchSessions = min(completedTouchSessions, other.completedTouchSessions)
      quietRun = min(quietRun, other.quietRun)
      if other.firstTouchSeconds < firstTouchSeconds { steadyTouches = other.steadyTouches }
    } else {
      completedSessions = max(completedSessions, other.completedSessions)
      completedTouchSessions = other.completedTouchSessions
      quietRun = other.quietRun
      steadyTouches = other.steadyTouches
    }
    hasTouched = hasTouched || other.hasTouched
    aimReduction = max(aimReduction, other.aimReduction)
    overshotLast = overshotLast || other.overshotLast
    let known = Set(practised.map(\.begunAt.milliseconds))
    practised += other.practised.filter { !known.contains($0.begunAt.milliseconds) }
    practised.sort { $0.begunAt < $1.begunAt }
    alarms = Self.union(alarms, other.alarms)
    lastStop = [lastStop, other.lastStop].compactMap { $0 }.max()
    locks += other.locks.filter { !locks.contains($0) }
    takeTwice()
    consent = consent ?? other.consent
    isSeeded = isSeeded || other.isSeeded
    settle(at: now)
  }

  private static func union(_ left: [Timestamp], _ right: [Timestamp]) -> [Timestamp] {
    let known = Set(left.map(\.milliseconds))
    return (left + right.filter { !known.contains($0.milliseconds) }).sorted()
  }
}
