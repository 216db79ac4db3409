import PendulateApp
import PendulateCore

/// A table of a page: what its columns are, and its rows.
struct ReportTable {
  let headings: [String]
  let rows: [[String]]

  init(_ headings: [String], _ rows: [[String]]) {
    self.headings = headings
    self.rows = rows
  }

  /// The numbers behind a picture of trends; nil where there are none.
  init?(_ picture: TrendPicture, of trends: Trends) {
    if picture == .body, let map = trends.bodyMaps.last {
      self.init(
        ["place"] + BodyMark.Tone.allCases.map(\.rawValue),
        BodyRegion.mapped.filter { map.count($0) > 0 }.map { region in
          [region.plainName] + BodyMark.Tone.allCases.map { "\(map.count(region, $0))" }
        })
    } else if let table = TrendTable(picture, of: trends) {
      self.init(table.headings, table.rows)
    } else {
      return nil
    }
    if rows.isEmpty { return nil }
  }

  /// The numbers behind the picture of one session.
  init(_ chart: SessionChart) {
    self.init(
      ["time", "distress"],
      chart.knots.map { knot in
        [TrendNumbers.clock(knot.t), knot.distress.map(TrendNumbers.plain) ?? "not known"]
      })
  }

  /// The days of a year that hold something.
  init(_ days: [DayRecord], state: (BodyState) -> String) {
    self.init(
      ["day", "touch sessions", "other sessions", "how it was"],
      days.map { day in
        [
          day.day.description, "\(day.touchSessions)", "\(day.otherSessions)",
          day.state.map(state) ?? "",
        ]
      })
  }
}
