import PendulateCore

/// Trends for other programs, as pendulate.trends/1: what was counted, and every middle from three on.
struct TrendsDocument {
  private let trends: Trends
  private let listsHardMoments: Bool

  /// `listsHardMoments` tells each hard moment by itself too, beside how many there are.
  init(_ trends: Trends, listsHardMoments: Bool = false) {
    self.trends = trends
    self.listsHardMoments = listsHardMoments
  }

  var text: String {
    get throws {
      MachineOutput.object(
        [
          ("schema", "\"pendulate.trends/1\""),
          ("from", "\"\(trends.from.description)\""),
          ("through", "\"\(trends.through.description)\""),
          ("by", "\"\(trends.length.rawValue)\""), ("windowEdge", "\(trends.edge)"),
          ("whole", try MachineOutput.line(Period(trends.whole, edge: trends.edge, name: nil))),
          (
            "periods",
            MachineOutput.list(
              try trends.periods.map {
                try MachineOutput.line(Period($0, edge: trends.edge, name: $0.period.name))
              })
          ),
          (
            "glimmers",
            MachineOutput.list(try trends.glimmers.map { try MachineOutput.line(Glimmer($0)) })
          ),
          (
            "bodyMaps",
            MachineOutput.list(try trends.bodyMaps.map { try MachineOutput.line(Map($0)) })
          ),
          ("cautions", try MachineOutput.line(trends.cautions.map(\.rule.rawValue))),
          ("hard", try MachineOutput.line(HardMomentsRecord.Counts(trends.hardMoments))),
        ]
          + (listsHardMoments
            ? [
              (
                "hardMoments",
                MachineOutput.list(
                  try trends.hardMoments.map {
                    try MachineOutput.line(HardMomentsRecord.Moment($0))
                  })
              )
            ] : []))
    }
  }

  private struct Spread: Encodable {
    let median, lower, upper: Double
    let n: Int

    init(_ quartiles: Quartiles) {
      (median, lower, upper, n) =
        (quartiles.median, quartiles.lower, quartiles.upper, quartiles.count)
    }
  }

  private struct Settling: Encodable {
    var medianSeconds: Double?
    var longerThanSeconds: Double?
    let settledSeconds, stillHigherSeconds: [Double]
    let noRise, unknown: Int

    init(_ period: TrendPeriod) {
      switch period.settling {
      case .seconds(let seconds): medianSeconds = MachineOutput.seconds(seconds)
      case .longerThan(let seconds): longerThanSeconds = MachineOutput.seconds(seconds)
      case nil: break
      }
      settledSeconds = period.settled.map(MachineOutput.seconds)
      stillHigherSeconds = period.stillHigher.map(MachineOutput.seconds)
      noRise = period.withoutRise
      unknown = period.unknownSettling
    }
  }

  private struct Strength: Encodable {
    let strength, n: Int
    var medianSeconds: Double?
    var longestSeconds: Double?

    init(_ strength: Int, _ seconds: [Double]) {
      self.strength = strength
      n = seconds.count
      guard let spread = Quartiles(seconds) else { return }
      medianSeconds = MachineOutput.seconds(spread.median)
      longestSeconds = seconds.max().map(MachineOutput.seconds)
    }
  }

  private struct Window: Encodable {
    let insideSeconds, outsideSeconds, unknownSeconds: Double
    let coverage, share: Double?

    init(_ window: WindowTime, edge: Int) {
      let parts = window.parts(edge: edge)
      insideSeconds = MachineOutput.seconds(parts.inside)
      outsideSeconds = MachineOutput.seconds(parts.outside)
      unknownSeconds = MachineOutput.seconds(parts.unknown)
      coverage = window.coverage(edge: edge)
      share = window.share(edge: edge)
    }
  }

  private struct Part: Encodable {
    let count, known, unknown: Int

    init(_ share: Share) {
      (count, known, unknown) = (share.count, share.known, share.unknown)
    }
  }

  private struct Unwanted: Encodable {
    let sessions, n: Int
    let sleep, images, mood, body: Int

    init(_ period: TrendPeriod) {
      sessions = period.unwantedSessions
      n = period.unwantedKnown
      sleep = period.unwanted[.sleep] ?? 0
      images = period.unwanted[.images] ?? 0
      mood = period.unwanted[.mood] ?? 0
      body = period.unwanted[.body] ?? 0
    }
  }

  private struct Period: Encodable {
    let period: String?
    let sessions, missingPairs, unknownPeaks, earlyReturns: Int
    let change, laterChange, highest: Spread?
    let settling: Settling
    let strengths: [Strength]
    let window: Window
    let cameBack, moreThanPlanned: Part
    let ladder, presence: [Int]
    let touchSeconds: Double
    let touchSessions, restSessions, glimmerMoments, ratedSessions, alarmSessions: Int
    let alarms, outcomes: [String: Int]
    /// What each kind came after; only what there was.
    let alarmsAfter: [String: [String: Int]]
    /// Only where it was said of a session whether something unwanted came.
    let unwanted: Unwanted?

    init(_ figures: TrendPeriod, edge: Int, name: String?) {
      period = name
      sessions = figures.sessions
      missingPairs = figures.missingPairs
      unknownPeaks = figures.unknownPeaks
      earlyReturns = figures.earlyReturns
      change = figures.change.map(Spread.init)
      laterChange = figures.laterChange.map(Spread.init)
      highest = figures.highestSpread.map(Spread.init)
      settling = Settling(figures)
      strengths = Trends.strengths.map {
        Strength($0, figures.secondsAtStrength[$0] ?? [])
      }
      window = Window(figures.window, edge: edge)
      cameBack = Part(figures.cameBack)
      moreThanPlanned = Part(figures.moreThanPlanned)
      ladder = figures.ladder
      presence = figures.presence
      touchSeconds = MachineOutput.seconds(figures.touchSeconds)
      touchSessions = figures.touchSessions
      restSessions = figures.restSessions
      glimmerMoments = figures.glimmerMoments
      ratedSessions = figures.ratedSessions
      alarmSessions = figures.alarmSessions
      alarms = HardMomentsRecord.named(SessionEvent.Escalation.allCases) {
        figures.alarms[$0] ?? 0
      }
      outcomes = HardMomentsRecord.named(Outcome.allCases) { figures.outcomes[$0] ?? 0 }
      alarmsAfter = Dictionary(
        figures.alarmsAfter.map { kind, before in
          (
            kind.rawValue,
            Dictionary(before.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: +)
          )
        }, uniquingKeysWith: { $1 })
      unwanted = figures.unwantedKnown > 0 ? Unwanted(figures) : nil
    }
  }

  private struct Glimmer: Encodable {
    let glimmerId: String
    let n, ladderCount: Int
    let medianChange: Double
    let medianRung: Double?

    init(_ glimmer: GlimmerSettling) {
      glimmerId = glimmer.glimmerID
      n = glimmer.count
      ladderCount = glimmer.ladderCount
      medianChange = glimmer.medianChange
      medianRung = glimmer.medianRung
    }
  }

  private struct Map: Encodable {
    let from, through: String
    let counts: [Count]

    struct Count: Encodable {
      let region: BodyRegion
      let comfortable, uncomfortable, neither: Int
    }

    init(_ map: BodyMapCounts) {
      from = map.start.description
      through = map.end.description
      counts = BodyRegion.allCases.filter { map.count($0) > 0 }.map {
        Count(
          region: $0, comfortable: map.count($0, .comfortable),
          uncomfortable: map.count($0, .uncomfortable), neither: map.count($0, .neither))
      }
    }
  }
}
