package import PendulateCore

/// The numbers of a picture, period by period: what is read where there is no picture.
package struct TrendTable: Hashable, Sendable {
  /// The name of each column.
  package let headings: [String]
  /// A row for each period with a session in it; those that hold too little are joined.
  package let rows: [[String]]

  /// The table of a picture; nil where it has no periods.
  package init?(_ picture: TrendPicture, of trends: Trends) {
    if picture == .widening {
      guard let widening = trends.widening, widening.touches != nil else { return nil }
      self.init(widening, of: trends)
      return
    }
    guard let columns = Self.columns(picture, edge: trends.edge) else { return nil }
    self.init(trends, columns)
  }

  /// One table of what matters most, period by period.
  package init(briefly trends: Trends) {
    let edge = trends.edge
    let columns: [Column] = [
      ("sessions", { "\($0.sessions)" }),
      ("after", { $0.change.map { TrendNumbers.difference($0.median) } ?? Self.nothing }),
      ("highest", { $0.highestSpread.map { TrendNumbers.plain($0.median) } ?? Self.nothing }),
      ("settled in", { $0.settling.map(TrendNumbers.median) ?? Self.nothing }),
      ("in the window", { $0.window.share(edge: edge).map(TrendNumbers.percent) ?? Self.nothing }),
      ("hard moments", { "\(Self.hardMoments($0))" }),
    ]
    self.init(trends, columns)
  }

  /// What was planned in each period, and what the touches of equal plan came to.
  private init(_ widening: Widening, of trends: Trends) {
    headings = [
      DayWords.heading(of: trends.length), "planned", "touches", "peak, planned alike", "n",
    ]
    rows = widening.parts.filter { !$0.planned.isEmpty }.map { part in
      [
        DayWords.period(part.period, from: trends.from),
        Quartiles(part.planned).map { "\(TrendNumbers.plain($0.median)) s" } ?? Self.nothing,
        "\(part.planned.count)",
        Quartiles(part.peaks).map { TrendNumbers.plain($0.median) } ?? Self.nothing,
        "\(part.peaks.count)",
      ]
    }
  }

  private init(_ trends: Trends, _ columns: [Column]) {
    headings = [DayWords.heading(of: trends.length)] + columns.map(\.0)
    rows = trends.rows.map { row in
      [DayWords.period(row.first, from: trends.from)] + columns.map { $0.1(row.figures) }
    }
  }

  private static func hardMoments(_ period: TrendPeriod) -> Int {
    period.alarms.reduce(0) { $0 + ($1.key.isHard ? $1.value : 0) }
  }

  private typealias Column = (String, (TrendPeriod) -> String)

  /// What is written where fewer than three say nothing yet.
  static let nothing = "-"

  private static func columns(_ picture: TrendPicture, edge: Int) -> [Column]? {
    switch picture {
    case .beforeAfter:
      [
        ("middle", { $0.change.map { TrendNumbers.signed($0.median) } ?? nothing }),
        ("half of them", { half($0.change, TrendNumbers.signed) }),
        ("n", { "\($0.pairs.count)" }), ("missing", { "\($0.missingPairs)" }),
        ("later", { $0.laterChange.map { TrendNumbers.signed($0.median) } ?? nothing }),
      ]
    case .hard:
      SessionEvent.Escalation.allCases.map { kind in
        (HardMomentWords.kind(kind), { "\($0.alarms[kind] ?? 0)" })
      } + [
        ("left", { "\($0.outcomes[.left] ?? 0)" }),
        ("interrupted", { "\($0.outcomes[.interrupted] ?? 0)" }),
      ]
    case .highest:
      [
        ("middle", { $0.highestSpread.map { TrendNumbers.plain($0.median) } ?? nothing }),
        ("half of them", { half($0.highestSpread, TrendNumbers.plain) }),
        ("n", { "\($0.highest.count)" }), ("unknown", { "\($0.unknownPeaks)" }),
      ]
    case .settling:
      [
        ("middle", { $0.settling.map(TrendNumbers.median) ?? nothing }),
        ("n", { "\($0.settled.count + $0.stillHigher.count)" }),
        ("open", { "\($0.stillHigher.count)" }), ("no rise", { "\($0.withoutRise)" }),
        ("unknown", { "\($0.unknownSettling)" }),
      ]
    case .strength:
      Trends.strengths.map { strength in
        (
          "at \(strength)",
          { period in
            Quartiles(period.secondsAtStrength[strength] ?? [])
              .map { "\(TrendNumbers.plain($0.median)) s (\($0.count))" } ?? nothing
          }
        )
      }
    case .window:
      [
        (
          "in the window",
          { $0.window.share(edge: edge).map(TrendNumbers.percent) ?? nothing }
        ),
        ("known", { $0.window.coverage(edge: edge).map(TrendNumbers.percent) ?? nothing }),
        ("n", { "\($0.ratedSessions)" }),
      ]
    case .comingBack:
      [
        ("came back", { share($0.cameBack) }), ("unknown", { "\($0.cameBack.unknown)" }),
        ("more than planned", { share($0.moreThanPlanned) }), ("early", { "\($0.earlyReturns)" }),
      ]
    case .ladder:
      Ladder.allCases.map { rung in (LadderWords.word(rung), { "\($0.ladder[rung.rung])" }) }
    case .dose:
      [
        ("touch", { TrendNumbers.seconds($0.touchSeconds) }),
        ("touch sessions", { "\($0.touchSessions)" }), ("rest sessions", { "\($0.restSessions)" }),
        ("glimmers", { "\($0.glimmerMoments)" }),
      ]
    case .presence:
      [
        ("here", { "\($0.presence[0])" }), ("half here", { "\($0.presence[1])" }),
        ("far away", { "\($0.presence[2])" }),
      ]
    case .glimmers, .body, .widening, .helping: nil
    }
  }

  private static func half(_ spread: Quartiles?, _ write: (Double) -> String) -> String {
    spread.map { "\(write($0.lower)) to \(write($0.upper))" } ?? nothing
  }

  private static func share(_ share: Share) -> String { "\(share.count) of \(share.known)" }
}
