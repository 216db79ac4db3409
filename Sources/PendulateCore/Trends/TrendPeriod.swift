/// What the sessions of one period come to.
public struct TrendPeriod: Hashable, Sendable {
  /// Which period.
  public let period: CalendarPeriod
  /// How many sessions there were, of all kinds.
  public var sessions = 0

  /// Distress before and after, for each session that has both, in order.
  public var pairs: [Pair] = []
  /// In how many sessions of touch or resource one of the two is missing.
  public var missingPairs = 0
  /// Distress hours later less the distress after, for each session that has both.
  public var laterChanges: [Int] = []
  /// The highest peak of each session that has one.
  public var highest: [Int] = []
  /// How many touches have no peak.
  public var unknownPeaks = 0
  /// Seconds to settle, of the touches that rose and came back.
  public var settled: [Double] = []
  /// Seconds to the last number, of the touches that rose and were not back by then.
  public var stillHigher: [Double] = []
  /// How many touches did not rise.
  public var withoutRise = 0
  /// Of how many touches it is not known.
  public var unknownSettling = 0
  /// Seconds of the touches with a peak of 1 to 4 that settled without an alarm.
  public var secondsAtStrength: [Int: [Double]] = [:]
  /// The time in the window.
  public var window = WindowTime()
  /// The touches that came back before their return was over.
  public var cameBack = Share()
  /// The touches that became more than was planned.
  public var moreThanPlanned = Share()
  /// How often one chose to come back early.
  public var earlyReturns = 0
  /// How often each rung of the ladder was answered, from `notNow` up.
  public var ladder = Array(repeating: 0, count: Ladder.allCases.count)
  /// How often each presence was answered, from `here` on.
  public var presence = Array(repeating: 0, count: Presence.allCases.count)
  /// Seconds of touch.
  public var touchSeconds = 0.0
  /// Sessions in which difficulty was touched.
  public var touchSessions = 0
  /// Sessions of resource, without touch.
  public var restSessions = 0
  /// Moments with a glimmer.
  public var glimmerMoments = 0

  /// Distress before and after.
  public struct Pair: Hashable, Sendable {
    /// Before.
    public let pre: Int
    /// After.
    public let post: Int
    /// Whether difficulty was touched between.
    public let didTouch: Bool
  }

  /// Creates a period in which nothing was.
  public init(_ period: CalendarPeriod) {
    self.period = period
  }

  /// Distress after less before: the middle, and the half around it.
  public var change: Quartiles? { Quartiles(pairs.map { Double($0.post - $0.pre) }) }

  /// Distress later less after.
  public var laterChange: Quartiles? { Quartiles(laterChanges.map(Double.init)) }

  /// The highest peaks.
  public var highestSpread: Quartiles? { Quartiles(highest.map(Double.init)) }

  /// How long it took to settle.
  public var settling: CensoredMedian? { CensoredMedian(ended: settled, open: stillHigher) }

  mutating func add(_ figures: SessionFigures) {
    sessions += 1
    let body = figures.body
    if let pre = body.pre, let post = body.post {
      pairs.append(Pair(pre: pre, post: post, didTouch: figures.didTouch))
    } else if figures.mode == .touch || figures.mode == .resource {
      missingPairs += 1
    }
    if let later = body.later, let post = body.post { laterChanges.append(later - post) }
    if let highest = figures.highest { self.highest.append(highest) }
    for touch in body.touches { add(touch, baseline: body.baseline) }
    window += body.window
    earlyReturns += body.earlyReturns
    for index in ladder.indices { ladder[index] += body.ladder[index] }
    for index in presence.indices { presence[index] += body.presence[index] }
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
    if let peak = touch.peak, Trends.strengths.contains(peak), !touch.wasEscalated, let baseline,
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
    window += other.window
    cameBack += other.cameBack
    moreThanPlanned += other.moreThanPlanned
    earlyReturns += other.earlyReturns
    for index in ladder.indices { ladder[index] += other.ladder[index] }
    for index in presence.indices { presence[index] += other.presence[index] }
    touchSeconds += other.touchSeconds
    touchSessions += other.touchSessions
    restSessions += other.restSessions
    glimmerMoments += other.glimmerMoments
  }
}

extension Share {
  static func += (left: inout Share, right: Share) {
    left.count += right.count
    left.known += right.known
    left.unknown += right.unknown
  }
}
