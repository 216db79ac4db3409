extension Session {
  /// What every stage has, and has anew each time it is entered.
  struct Visit: Hashable, Sendable {
    /// The session time at which it began.
    var start: Duration = .zero
    /// How long it is meant to be; nil where it has no time of its own.
    var planned: Duration?
    /// What is due in it.
    var alarms: [Alarm] = []
    /// What one was brought back from.
    var welcome: Cue.Interruption?
    /// The last report that was not asked for.
    var lastReport: Distress?
    /// Whether the support card belongs on the screen.
    var showsCard = false

    /// What is due next; of two at the same time the one that comes first in `Alarm.Kind`.
    var nextAlarm: Alarm? {
      alarms.min { ($0.at, $0.kind.rawValue) < ($1.at, $1.kind.rawValue) }
    }
  }

  /// Something that is due at a time.
  struct Alarm: Hashable, Sendable {
    enum Kind: Int, Hashable, Sendable {
      case stageEnd, askPeak, askCheckIn, askLadder, askAgain, questionTimeout, card, hidePrompt
      case prompt, pacerOn, pacerOff, ceiling
    }

    let at: Duration
    let kind: Kind
  }

  /// How long one has been in the stage.
  var stayed: Duration { now - visit.start }

  /// How long the stage still is; zero where it has no end of its own.
  var timeToStageEnd: Duration {
    visit.alarms.first { $0.kind == .stageEnd }.map { max(.zero, $0.at - now) } ?? .zero
  }

  mutating func set(_ kind: Alarm.Kind, at time: Duration) {
    clear(kind)
    visit.alarms.append(Alarm(at: time, kind: kind))
  }

  mutating func set(_ kind: Alarm.Kind, after length: Duration) { set(kind, at: now + length) }

  mutating func clear(_ kind: Alarm.Kind) {
    visit.alarms.removeAll { $0.kind == kind }
  }
}
