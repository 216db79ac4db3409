import PendulateCore

/// What the journal hears of breathing on its own: nothing at first, so that a glance leaves nothing.
struct BreatheLog: Hashable, Sendable {
  /// What is shorter is not kept.
  static let least = Duration.seconds(20)

  private enum State: Hashable {
    /// Not long enough yet.
    case waiting([SessionEvent])
    case kept
    /// Another session is going on elsewhere.
    case refused
  }

  let id: Identifier
  let startedAt: Timestamp
  private let practice: String
  private let isRehearsal: Bool
  private var state: State
  private var pausedAt: Moment?

  init(id: Identifier, startedAt: Timestamp, practice: String, isRehearsal: Bool) {
    self.id = id
    self.startedAt = startedAt
    self.practice = practice
    self.isRehearsal = isRehearsal
    var facts = SessionEvent.PlanFacts()
    facts.sessionID = id
    facts.practice = practice
    facts.mode = .breathe
    facts.anchor = practice
    facts.rehearsal = isRehearsal
    facts.version = 1
    var event = SessionEvent(t: 0, event: .sessionStart)
    event.wall = startedAt.rfc3339
    event.plan = facts
    state = .waiting([event])
  }

  /// Whether it is still too short to be kept.
  var isWaiting: Bool {
    if case .waiting = state { true } else { false }
  }

  /// Begins it in the journal, with what happened so far.
  mutating func begin() -> [Effect] {
    guard case .waiting(let events) = state else { return [] }
    state = .kept
    let opening = SessionOpening(
      id: id, at: startedAt, practice: practice, mode: .breathe, isRehearsal: isRehearsal)
    return [.journal(.begin(opening)), .journal(.record(events, of: id))]
  }

  /// The journal cannot have it.
  mutating func refuse() {
    state = .refused
  }

  mutating func pause(at moment: Moment, t: Duration) -> [Effect] {
    pausedAt = moment
    return note(SessionEvent(t: Self.seconds(t), event: .pause))
  }

  mutating func resume(at moment: Moment, t: Duration) -> [Effect] {
    var event = SessionEvent(t: Self.seconds(t), event: .resume)
    event.seconds = pausedAt.map { Self.seconds(moment - $0) }
    pausedAt = nil
    return note(event)
  }

  mutating func pacer(_ pattern: String, isOn: Bool, t: Duration) -> [Effect] {
    var event = SessionEvent(t: Self.seconds(t), event: .pacer)
    event.pattern = pattern
    event.on = isOn
    return note(event)
  }

  mutating func cardShown(t: Duration) -> [Effect] {
    note(SessionEvent(t: Self.seconds(t), event: .cardShown))
  }

  /// Keeps that one was far away, and that nothing is touched after that for a while.
  mutating func farAway(t: Duration) -> [Effect] {
    var rate = SessionEvent(t: Self.seconds(t), event: .rate)
    rate.occasion = .settled
    rate.answer = .presence(.farAway)
    var alarm = SessionEvent(t: Self.seconds(t), event: .escalate)
    alarm.kind = .numb
    // What is told is kept, however short it was.
    return begin() + note(rate) + note(alarm)
  }

  mutating func end(_ outcome: Outcome, at wall: Timestamp, t: Duration) -> [Effect] {
    var event = SessionEvent(t: Self.seconds(t), event: .sessionEnd)
    event.outcome = outcome
    event.wall = wall.rfc3339
    return note(event)
  }

  private mutating func note(_ event: SessionEvent) -> [Effect] {
    switch state {
    case .waiting(let events):
      state = .waiting(events + [event])
      return []
    case .kept: return [.journal(.record([event], of: id))]
    case .refused: return []
    }
  }

  /// Seconds to the millisecond, as events have them.
  private static func seconds(_ length: Duration) -> Double {
    (length.inSeconds * 1000).rounded() / 1000
  }
}
