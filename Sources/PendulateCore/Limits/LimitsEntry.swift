/// What one session, or one check-in, comes to for the limits: dates, seconds and what follows, and
/// none of its answers.
///
/// It is written while the session goes on, each time in the place of what it was before, so that an
/// answer that is taken back takes with it what followed.
package struct LimitsEntry: Hashable, Sendable, Identifiable {
  /// Which session or check-in it is of.
  package var id: Identifier
  /// When it began.
  package var begunAt: Timestamp
  /// Until when it is known.
  package var endedAt: Timestamp
  /// Whether nothing more is to come of it.
  package var isOver = false
  /// Whether it is a session of touch or of rest.
  package var isPractice = false
  /// Whether it was closed.
  package var isCompleted = false
  /// Whether difficulty was touched.
  package var didTouch = false
  /// Seconds of all touches.
  package var touchSeconds = 0.0
  /// Whether a signal came that ends touching at once.
  package var hasAlarm = false
  /// Whether that was a STOP, after which the questions before touching come again.
  package var hasStop = false
  /// Whether a touch went further than it was meant to.
  package var hasOvershoot = false
  /// Whether it was closed about as well as it began.
  package var endedQuietly = false
  /// Seconds of the touches that stayed at their aim and settled.
  package var steadyTouches: [Double] = []
  /// What keeps touching closed after it.
  package var locks: [TouchLock] = []

  /// Creates an entry that limits nothing.
  package init(id: Identifier, begunAt: Timestamp, endedAt: Timestamp) {
    self.id = id
    self.begunAt = begunAt
    self.endedAt = endedAt
  }

  /// Whether nothing follows from it.
  package var limitsNothing: Bool { !isPractice && !didTouch && !hasAlarm && locks.isEmpty }

  private static let day = Duration.seconds(86_400)

  /// How long touching is closed after a number, wherever it was said (PRACTICE 4.4): a day from 7
  /// on, three from 9 on.
  private static func length(of distress: Int) -> Duration {
    distress >= Titration.stop ? day * 3 : day
  }
}

/// What follows from a session (PRACTICE 4.4, "afterwards").
extension LimitsEntry {
  /// Computes an entry from a session; without an end on the wall clock it is that of its own time.
  package init(_ session: SessionSummary, id: Identifier, endedAt: Timestamp? = nil) {
    let end = endedAt ?? session.startedAt.advanced(by: .seconds(session.activeSeconds))
    self.init(id: id, begunAt: session.startedAt, endedAt: end)
    isOver = session.outcome != nil
    isPractice = session.mode == .touch || session.mode == .resource
    isCompleted = session.outcome == .closed
    didTouch = session.didTouch
    touchSeconds = session.touchSeconds
    hasAlarm = session.hasAlarm
    hasStop = session.escalations.contains(.stop)
    hasOvershoot = session.hasOvershoot
    if let pre = session.pre, let post = session.post {
      endedQuietly = isCompleted && post <= pre + 1
    }
    steadyTouches = session.swings.filter { swing in
      guard !swing.isBoth, let peak = swing.peak, let aim = session.aim,
        let baseline = session.baseline
      else { return false }
      return peak <= aim && Titration.isSettled(swing.settled, baseline: baseline)
    }.map(\.touchSeconds)
    takeLocks(of: session)
  }

  private mutating func takeLocks(of session: SessionSummary) {
    let tomorrow = endedAt.startOfLocalDay(addingDays: 1)
    func lock(_ reason: DoseLimits.Lock.Reason, _ until: Timestamp) {
      locks.append(TouchLock(reason, until: until))
    }
    if hasStop { lock(.stop, endedAt.advanced(by: Self.day * 3)) }
    if session.escalations.contains(.high) { lock(.high, endedAt.advanced(by: Self.day)) }
    if session.escalations.contains(.numb) { lock(.numb, endedAt.advanced(by: Self.day)) }
    if session.outcome == .closedSilent { lock(.silent, tomorrow) }
    guard let post = session.post else { return }
    if post >= Titration.high {
      lock(.post, endedAt.advanced(by: Self.day))
    } else if post >= Titration.edge || post >= (session.pre ?? post) + 2 {
      lock(.post, tomorrow)
    }
  }

  /// What a check-in outside of a session leads to; nil where it leads to nothing.
  ///
  /// As much as the same answers in one. `post` is the distress at the end of the session that a
  /// check-in hours later is about.
  package init?(_ checkIn: CheckIn, post: Int? = nil) {
    let distress = checkIn.distress?.value
    let isFar = checkIn.presence == .farAway
    self.init(id: checkIn.id, begunAt: checkIn.at, endedAt: checkIn.at)
    isOver = true
    if let distress { takeAlarm(of: distress) }
    hasAlarm = hasAlarm || isFar
    let isLater = checkIn.kind == .later
    if isLater, let distress, distress >= Titration.high || distress >= (post ?? distress) + 3 {
      locks = [TouchLock(.later, until: checkIn.at.advanced(by: Self.day * 3))]
    } else if hasAlarm {
      let length = distress.map(Self.length) ?? Self.day
      locks = [TouchLock(isLater ? .later : .checkIn, until: checkIn.at.advanced(by: length))]
    } else if checkIn.kind == .post, let distress, distress >= Titration.edge {
      locks = [TouchLock(.post, until: checkIn.at.startOfLocalDay(addingDays: 1))]
    }
    if locks.isEmpty { return nil }
  }

  private mutating func takeAlarm(of distress: Int) {
    hasAlarm = distress >= Titration.high
    hasStop = distress >= Titration.stop
  }
}
