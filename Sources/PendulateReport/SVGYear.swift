import PendulateApp
import PendulateCore

/// The months of a year, a mark for each day, in SVG.
struct SVGYear {
  let year: Int
  let days: [DayRecord]

  var svg: String {
    let chart = YearChart(.done, of: year, days)
    var canvas = SVGCanvas(
      width: SVGChart.wholeWidth, height: Double(chart.months.count) * 16 + 30)
    for (row, month) in chart.months.enumerated() {
      let y = Double(row + 1) * 16
      canvas.text(String(month.first.description.prefix(7)), 62, y + 4, anchor: "end")
      for (offset, sign) in month.days.enumerated() {
        if let sign { canvas.mark(sign, 80 + Double(offset) * 17.6, y) }
      }
    }
    canvas.legend(chart.names, from: 74)
    return canvas.svg(
      title: "The year \(year)",
      description: "\(days.count) days of \(year) hold a session or a check-in.")
  }
}
