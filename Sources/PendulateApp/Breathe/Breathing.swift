public import PendulateCore

/// What is followed while breathing on its own; no breath cue is one of them.
public enum BreathCue: Hashable, Sendable {
  case pattern(BreathPattern)
  /// Another anchor in the place of a breath cue.
  case room
  /// No cue at all.
  case off

  /// The name on the command line and in the journal.
  public var id: String {
    switch self {
    case .pattern(let pattern): pattern.id
    case .room: "room"
    case .off: "off"
    }
  }

  /// The pattern, if there is one.
  public var pattern: BreathPattern? {
    if case .pattern(let pattern) = self { pattern } else { nil }
  }
}

/// What breathing on its own begins with.
public struct BreathingRequest: Hashable, Sendable {
  /// What is followed.
  public var cue: BreathCue
  /// How long it goes on, in minutes; nil until it is left.
  public var minutes: Int?
  /// How many minutes the way from one's own pace takes; nil where nobody asked for it.
  public var rampMinutes: Int?
  /// Whether one's own pace is found first.
  public var findsPace = false

  /// Creates a request for a cue, until it is left.
  public init(_ cue: BreathCue) {
    self.cue = cue
  }
}

/// Breathing on its own, as it goes on.
public struct Breathing: Hashable, Sendable {
  /// What is followed.
  public let cue: BreathCue
  /// The running breath; nil without a pattern.
  public internal(set) var course: BreathCourse?
  /// How much slower or faster than its own seconds the pattern goes.
  public internal(set) var tempo = BreathTempo()
  /// How long it goes on; nil until it is left.
  public let length: Duration?
  /// The time that passes, without pauses.
  public internal(set) var stopwatch: Stopwatch
  /// The taps so far, while one's own pace is being found.
  public internal(set) var finder: PaceFinder?
  /// What was said last in the quiet line; nil if nothing.
  public internal(set) var said: String?
  /// How long the way from one's own pace takes once the pace is found, if that was asked for.
  let rampMinutes: Int?
  /// What the journal hears of it.
  var log: BreatheLog

  /// Whether it stands still until it is resumed.
  public var isPaused: Bool { stopwatch.isPaused }

  /// Whether the breath is over by itself, after the most breaths in a row.
  public func isOver(at moment: Moment) -> Bool {
    course?.isOver(at: moment) ?? false
  }

  /// When it ends by itself: after its minutes, where the breath that is going on is done.
  func end(shape: Model.BreathShape) -> Moment? {
    guard let due = length.flatMap({ stopwatch.moment(at: $0) }) else { return nil }
    guard let course, shape != .none else { return due }
    return course.endOfBreath(from: due) ?? due
  }

  /// When it has gone on long enough to be kept; nil if it is kept already, or never.
  var keepMark: Moment? {
    log.isWaiting ? stopwatch.moment(at: BreatheLog.least) : nil
  }

  mutating func pause(at moment: Moment) -> [Effect] {
    guard !isPaused else { return [] }
    stopwatch.pause(at: moment)
    course?.pause(at: moment)
    return log.pause(at: moment, t: stopwatch.elapsed(at: moment))
  }

  mutating func resume(at moment: Moment) -> [Effect] {
    guard isPaused else { return [] }
    stopwatch.resume(at: moment)
    course?.resume(at: moment)
    return log.resume(at: moment, t: stopwatch.elapsed(at: moment))
  }
}
