/// What the sessions of one period come to.
package struct TrendPeriod: Hashable, Sendable {
  /// Which period.
  package let period: CalendarPeriod
  /// How many sessions there were, of all kinds.
  package var sessions = 0

  /// Distress before and after, for each session that has both, in order.
  package var pairs: [Pair] = []
  /// In how many sessions of touch or resource one of the two is missing.
  package var missingPairs = 0
  /// Distress hours later less the distress after, for each session that has both.
  package var laterChanges: [Int] = []
  /// The highest peak of each session that has one.
  package var highest: [Int] = []
  /// How many touches have no peak.
  package var unknownPeaks = 0
  /// Seconds to settle, of the touches that rose and came back.
  package var settled: [Double] = []
  /// Seconds to the last number, of the touches that rose and were not back by then.
  package var stillHigher: [Double] = []
  /// How many touches did not rise.
  package var withoutRise = 0
  /// Of how many touches it is not known.
  package var unknownSettling = 0
  /// Seconds of the touches with a peak of 1 to 4 that settled without an alarm.
  package var secondsAtStrength: [Int: [Double]] = [:]
  /// Sessions with time of practice in which numbers are asked: they have a time in the window.
  package var ratedSessions = 0
  /// The time in the window.
  package var window = WindowTime()
  /// The touches that came back before their return was over.
  package var cameBack = Share()
  /// The touches that became more than was planned.
  package var moreThanPlanned = Share()
  /// How often one chose to come back early.
  package var earlyReturns = 0
  /// How often each rung of the ladder was answered, from `notNow` up.
  package var ladder = Array(repeating: 0, count: Ladder.allCases.count)
  /// How often each presence was answered, from `here` on.
  package var presence = Array(repeating: 0, count: Presence.allCases.count)
  /// Seconds with a glimmer, as they settled, for each session that has them.
  package var settledDwells: [Double] = []
  /// Seconds of touch.
  package var touchSeconds = 0.0
  /// Sessions in which difficulty was touched.
  package var touchSessions = 0
  /// Sessions of resource, without touch.
  package var restSessions = 0
  /// Moments with a glimmer.
  package var glimmerMoments = 0
  /// How often each kind of hard moment came (PRACTICE 5.8, M14).
  package var alarms: [SessionEvent.Escalation: Int] = [:]
  /// How often each kind came after what.
  package var alarmsAfter: [SessionEvent.Escalation: [HardMoment.Before: Int]] = [:]
  /// Sessions with an alarm: too much, stopped, or far away.
  package var alarmSessions = 0
  /// How the sessions ended, of those that have an end.
  package var outcomes: [Outcome: Int] = [:]
  /// Sessions after which it was said whether something unwanted came (PRACTICE 5.8, M15).
  package var unwantedKnown = 0
  /// Sessions after which something unwanted came.
  package var unwantedSessions = 0
  /// In how many sessions each kind of it came.
  package var unwanted: [UnwantedEffect: Int] = [:]

  /// Distress before and after.
  package struct Pair: Hashable, Sendable {
    /// Before.
    package let pre: Int
    /// After.
    package let post: Int
    /// Whether difficulty was touched between.
    package let didTouch: Bool
  }

  /// Creates a period in which nothing was.
  package init(_ period: CalendarPeriod) {
    self.period = period
  }

  /// Sessions of touch or rest: those in which distress is asked for before and after.
  package var practised: Int { pairs.count + missingPairs }

  /// Distress after less before: the middle, and the half around it.
  package var change: Quartiles? { Quartiles(pairs.map { Double($0.post - $0.pre) }) }

  /// Distress later less after.
  package var laterChange: Quartiles? { Quartiles(laterChanges.map(Double.init)) }

  /// The highest peaks.
  package var highestSpread: Quartiles? { Quartiles(highest.map(Double.init)) }

  /// How long it took to settle.
  package var settling: CensoredMedian? { CensoredMedian(ended: settled, open: stillHigher) }

  mutating func add(_ figures: SessionFigures) {
    sessions += 1
    let body = figures.body
    if let pre = body.pre, let post = body.post {
      pairs.append(Pair(pre: pre, post: post, didTouch: figures.didTouch))
    } else if figures.mode == .touch || figures.mode == .resource {
      missingPairs += 1
    }
    if let later = body.later, let post = body.post { laterChanges.append(later - post) }
    if let unwanted = body.unwanted {
      unwantedKnown += 1
      if !unwanted.isEmpty { unwantedSessions += 1 }
      for effect in unwanted { self.unwanted[effect, default: 0] += 1 }
    }
    for alarm in body.alarms {
      alarms[alarm.kind, default: 0] += 1
      alarmsAfter[alarm.kind, default: [:]][alarm.before, default: 0] += 1
    }
    if body.hasAlarm { alarmSessions += 1 }
    if let outcome = figures.outcome { outcomes[outcome, default: 0] += 1 }
    if let highest = figures.highest { self.highest.append(highest) }
    for touch in body.touches { add(touch, baseline: body.baseline) }
    if body.window.practiceSeconds > 0 { ratedSessions += 1 }
    window += body.window
    earlyReturns += body.earlyReturns
    for index in ladder.indices { ladder[index] += body.ladder[index] }
    for index in presence.indices { presence[index] += body.presence[index] }
    if let dwell = body.settledDwell { settledDwells.append(dwell) }
    touchSeconds += figures.touchSeconds
    if figures.didTouch {
      touchSessions += 1
    } else if figures.mode == .resource || figures.mode == .touch {
      restSessions += 1
    } else if figures.mode == .glimmer {
      glimmerMoments += 1
    }
  }

  private mutating func add(_ touch: TouchFigures, baseline: Int?) {
    if touch.peak == nil { unknownPeaks += 1 }
    switch touch.settling {
    case .noRise: withoutRise += 1
    case .after(let seconds): settled.append(seconds)
    case .longerThan(let seconds): stillHigher.append(seconds)
    case .unknown: unknownSettling += 1
    }
    if let peak = touch.peak, Trends.strengths.contains(peak), !touch.wasEscalated, !touch.isBoth,
      let baseline,
      Titration.isSettled(touch.settled, baseline: baseline)
    {
      secondsAtStrength[peak, default: []].append(touch.seconds)
    }
    cameBack.add(touch.cameBack)
    moreThanPlanned.add(touch.wasMoreThanPlanned)
  }

  /// Takes in another period's sessions.
  mutating func add(_ other: TrendPeriod) {
    sessions += other.sessions
    pairs += other.pairs
    missingPairs += other.missingPairs
    laterChanges += other.laterChanges
    highest += other.highest
    unknownPeaks += other.unknownPeaks
    settled += other.settled
    stillHigher += other.stillHigher
    withoutRise += other.withoutRise
    unknownSettling += other.unknownSettling
    for (strength, seconds) in other.secondsAtStrength {
      secondsAtStrength[strength, default: []] += seconds
    }
    ratedSessions += other.ratedSessions
    window += other.window
    cameBack += other.cameBack
    moreThanPlanned += other.moreThanPlanned
    earlyReturns += other.earlyReturns
    for index in ladder.indices { ladder[index] += other.ladder[index] }
    for index in presence.indices { presence[index] += other.presence[index] }
    settledDwells += other.settledDwells
    touchSeconds += other.touchSeconds
    touchSessions += other.touchSessions
    restSessions += other.restSessions
    glimmerMoments += other.glimmerMoments
    unwantedKnown += other.unwantedKnown
    unwantedSessions += other.unwantedSessions
    unwanted.merge(other.unwanted, uniquingKeysWith: +)
    alarms.merge(other.alarms, uniquingKeysWith: +)
    alarmsAfter.merge(other.alarmsAfter) { $0.merging($1, uniquingKeysWith: +) }
    alarmSessions += other.alarmSessions
    outcomes.merge(other.outcomes, uniquingKeysWith: +)
  }
}

extension Share {
  static func += (left: inout Share, right: Share) {
    left.count += right.count
    left.known += right.known
    left.unknown += right.unknown
  }
}
