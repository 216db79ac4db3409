package import PendulateCore

/// The numbers of a picture, period by period: what is read where there is no picture.
package struct TrendTable: Hashable, Sendable {
  /// The name of each column.
  package let headings: [String]
  /// A row for each period with a session in it.
  package let rows: [[String]]

  /// The table of a picture; nil where it has no periods.
  package init?(_ picture: TrendPicture, of trends: Trends) {
    guard let columns = Self.columns(picture, edge: trends.edge) else { return nil }
    headings = [trends.length.rawValue] + columns.map(\.0)
    rows = trends.periods.filter { $0.sessions > 0 }.map { period in
      [period.period.name] + columns.map { $0.1(period) }
    }
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
    case .glimmers, .body: nil
    }
  }

  private static func half(_ spread: Quartiles?, _ write: (Double) -> String) -> String {
    spread.map { "\(write($0.lower)) to \(write($0.upper))" } ?? nothing
  }

  private static func share(_ share: Share) -> String { "\(share.count) of \(share.known)" }
}
