/// Time as the ledger knows it.
extension LimitsLedger {
  /// Takes that it is now; where the wall clock shows an earlier time than before, everything moves
  /// back with it.
  ///
  /// So an earlier clock counts as the last moment that was known, and no lock outlasts its own length
  /// counted from the day a wrong clock was put right.
  package mutating func meet(_ now: Timestamp) {
    if let latest, now < latest { shift(by: now.since(latest)) }
    latest = now
  }

  private mutating func shift(by duration: Duration) {
    practised = practised.map { $0.moved(by: duration) }
    alarms = alarms.map { $0.advanced(by: duration) }
    lastStop = lastStop?.advanced(by: duration)
    locks = locks.map { $0.moved(by: duration) }
    consent = consent?.moved(by: duration)
    open = open.map { $0.moved(by: duration) }
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
  fileprivate func moved(by duration: Duration) -> TouchLock {
    TouchLock(reason, until: until.advanced(by: duration))
  }
}

extension LimitsEntry {
  fileprivate func moved(by duration: Duration) -> LimitsEntry {
    var moved = self
    moved.begunAt = begunAt.advanced(by: duration)
    moved.endedAt = endedAt.advanced(by: duration)
    moved.locks = locks.map { $0.moved(by: duration) }
    return moved
  }

  /// The same, not ending after a time: a clock that went back meanwhile moves it back.
  func ending(atMost now: Timestamp) -> LimitsEntry {
    endedAt > now ? moved(by: now.since(endedAt)) : self
  }
}

extension ConsentOutcome {
  fileprivate func moved(by duration: Duration) -> ConsentOutcome {
    var moved = self
    moved.answeredAt = answeredAt.advanced(by: duration)
    moved.terms = terms.map {
      Term($0.kind, until: $0.until.advanced(by: duration), isClosed: $0.isClosed)
    }
    return moved
  }
}
