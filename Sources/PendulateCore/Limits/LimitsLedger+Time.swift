/// Time as the ledger knows it.
extension LimitsLedger {
  /// Takes that it is now; where the wall clock shows an earlier time than before, what lies ahead of
  /// it counts as having been now.
  ///
  /// So no lock outlasts its own length counted from the day a wrong clock was put right, and a clock
  /// that ran ahead for a while opens nothing: what had ended by it alone holds again.
  package mutating func meet(_ now: Timestamp) {
    if let latest, now < latest { turnBack(to: now) }
    latest = now
    holdLocks(at: now)
  }

  /// Whether a lock goes on for longer than any of its reason does, such as one written by hand.
  package func hasOverlongLocks(at now: Timestamp) -> Bool {
    locks.contains { $0.until > now.advanced(by: $0.longest) }
  }

  private mutating func holdLocks(at now: Timestamp) {
    locks = locks.map { TouchLock($0.reason, until: min($0.until, now.advanced(by: $0.longest))) }
  }

  private mutating func turnBack(to now: Timestamp) {
    practised = practised.map {
      $0.endedAt > now ? $0.moved(by: now.since($0.endedAt)) : $0
    }
    alarms = alarms.map { min($0, now) }
    lastStop = lastStop.map { min($0, now) }
    consent = consent?.ending(from: now)
    open = open.map { $0.ending(atMost: now) }
  }
}

extension PractisedTime {
  fileprivate func moved(by duration: Duration) -> PractisedTime {
    var moved = self
    moved.begunAt = begunAt.advanced(by: duration)
    moved.endedAt = endedAt.advanced(by: duration)
    return moved
  }
}

extension TouchLock {
  /// How long a lock of its reason lasts at most (PRACTICE 4.3, 4.4).
  fileprivate var longest: Duration {
    let days =
      switch reason {
      case .high, .numb, .post, .silent, .today, .care, .unread, .unkept, .unanswered, .elsewhere: 1
      case .stop, .later, .checkIn: 3
      case .twice, .week: 7
      case .consent: 90
      }
    return .seconds(days * 86_400)
  }
}

extension LimitsEntry {
  fileprivate func moved(by duration: Duration) -> LimitsEntry {
    var moved = self
    moved.begunAt = begunAt.advanced(by: duration)
    moved.endedAt = endedAt.advanced(by: duration)
    moved.locks = locks.map { TouchLock($0.reason, until: $0.until.advanced(by: duration)) }
    return moved
  }

  /// The same, not ending after a time: a clock that went back meanwhile moves it back.
  func ending(atMost now: Timestamp) -> LimitsEntry {
    endedAt > now ? moved(by: now.since(endedAt)) : self
  }
}

extension ConsentOutcome {
  /// The same, given now at the latest, and with no answer that outlasts its own time.
  fileprivate func ending(from now: Timestamp) -> ConsentOutcome {
    var turned = self
    turned.answeredAt = min(answeredAt, now)
    turned.terms = terms.map {
      Term($0.kind, until: min($0.until, $0.kind.end(from: now)), isClosed: $0.isClosed)
    }
    return turned
  }
}
