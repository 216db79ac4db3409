import PendulateCore

extension LimitsLedger {
  /// A ledger of what was, as of `doseNow`.
  static func of(_ sessions: SessionSummary..., at now: Timestamp = doseNow) -> LimitsLedger {
    LimitsLedger(sessions.flatMap(LimitsEntry.all), at: now)
  }

  func lock(at now: Timestamp) -> DoseLimits.Lock.Reason? { limits(at: now).lock?.reason }
}

extension Timestamp {
  func plus(days: Double = 0, hours: Double = 0, seconds: Double = 0) -> Timestamp {
    advanced(by: .seconds(days * 86_400 + hours * 3600 + seconds))
  }

  /// The same instant, where clocks are that far east.
  func inZone(hours: Double) -> Timestamp {
    Timestamp(milliseconds: milliseconds, utcOffsetSeconds: Int(hours * 3600))
  }
}

/// A session that was done live: it began then, and each entry of it is noted as it happens.
struct LiveSession {
  var events: [SessionEvent] = []
  let id: Identifier
  let begunAt: Timestamp
  var mode = Mode.touch

  init(_ name: String = "live", at begunAt: Timestamp, mode: Mode = .touch) {
    id = Identifier(rawValue: name)
    self.begunAt = begunAt
    self.mode = mode
  }

  mutating func add(_ kind: SessionEvent.Kind, _ fill: (inout SessionEvent) -> Void = { _ in }) {
    var event = SessionEvent(t: Double(events.count), event: kind)
    fill(&event)
    events.append(event)
  }

  func entry(endedAt: Timestamp? = nil) -> LimitsEntry {
    LimitsEntry(
      SessionSummary(startedAt: begunAt, mode: mode, events: events), id: id, endedAt: endedAt)
  }
}
