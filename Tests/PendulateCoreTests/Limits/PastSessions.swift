import PendulateCore

extension DoseLimits {
  /// Computes the limits from past sessions, by way of a ledger.
  ///
  /// Rehearsals count in nothing.
  ///
  /// - Parameters:
  ///   - sessions: past sessions in any order.
  ///   - earlierTouchSessions: completed touch sessions before those.
  ///   - earlierSessions: all completed sessions before those.
  ///   - checkIns: check-ins on their own.
  ///   - settings: what the person chose about touching.
  ///   - care: limits that only tighten.
  ///   - now: the time of the next session.
  /// - Returns: what the next session may be, with the lock that lasts longest if any holds.
  static func derived(
    from sessions: [SessionSummary], earlierTouchSessions: Int = 0, earlierSessions: Int = 0,
    checkIns: [CheckIn] = [], settings: DoseSettings = DoseSettings(),
    care: CareLimits = CareLimits(), now: Timestamp
  ) -> DoseLimits {
    var ledger = LimitsLedger()
    ledger.completedSessions = earlierSessions
    ledger.completedTouchSessions = earlierTouchSessions
    let entries = sessions.flatMap(LimitsEntry.all) + checkIns.compactMap(lone)
    for entry in entries.sorted(by: { $0.begunAt < $1.begunAt }) { ledger.fold(entry) }
    return ledger.limits(at: now, settings: settings, care: care)
  }

  /// What is said in a session counts there.
  private static func lone(_ checkIn: CheckIn) -> LimitsEntry? {
    checkIn.kind == .open ? LimitsEntry(checkIn) : nil
  }
}

extension LimitsEntry {
  /// What a session comes to, and what was said hours after it; nothing of a rehearsal.
  static func all(of session: SessionSummary) -> [LimitsEntry] {
    guard !session.isRehearsal else { return [] }
    let entry = LimitsEntry(session, id: Identifier(rawValue: ""))
    let later = session.later.flatMap { distress in
      LimitsEntry(
        CheckIn(id: entry.id, at: entry.endedAt, kind: .later, distress: Distress(distress)),
        post: session.post)
    }
    return [entry] + [later].compactMap { $0 }
  }
}
