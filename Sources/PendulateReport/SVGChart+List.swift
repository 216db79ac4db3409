import PendulateApp

/// Periods one below the other, in SVG.
extension SVGChart {
  private static let rowHeight = 14.0
  private static let barHeight = 9.0
  /// Where the bars begin, after the names of the periods.
  private static let begin = 74.0
  /// The most periods on one page; earlier ones are left out.
  private static let mostRows = 26

  func draw(_ chart: ShareChart) -> SVGCanvas {
    let room = width - Self.begin - 74
    var canvas = list(chart.periods) { bar, top, canvas in
      guard bar.whole > 0 else { return }
      var x = Self.begin
      for (name, part) in zip(chart.names, bar.parts) {
        let length = part / bar.whole * room
        canvas.bar(name.sign, x, top + 2, length, Self.barHeight)
        x += length
      }
      canvas.text(bar.note, Self.begin + room + 8, top + 10)
    }
    canvas.legend(chart.names, from: Self.left)
    return canvas
  }

  func draw(_ chart: AmountChart) -> SVGCanvas {
    let room = (width - Self.begin) * 0.4
    var canvas = list(chart.periods) { line, top, canvas in
      canvas.bar(
        chart.amount.sign, Self.begin, top + 2, line.share * room, Self.barHeight)
      canvas.text(line.note, Self.begin + room + 8, top + 10)
      for (place, (kind, count)) in zip(chart.kinds, line.counts).enumerated() where count > 0 {
        let x = Self.begin + room + 78 + Double(place) * 26
        canvas.mark(kind.sign, x, top + 6)
        canvas.text("\(count)", x + 7, top + 10)
      }
    }
    canvas.legend([chart.amount] + chart.kinds, from: Self.left)
    return canvas
  }

  /// A row for each of the latest periods with sessions.
  private func list<Content>(
    _ periods: [ListedPeriod<Content>], _ draw: (Content, _ top: Double, inout SVGCanvas) -> Void
  ) -> SVGCanvas {
    let rows = periods.compactMap { period in period.content.map { (period.name, $0) } }
      .suffix(Self.mostRows)
    var canvas = SVGCanvas(width: width, height: Double(rows.count) * Self.rowHeight + 24)
    for (index, (name, content)) in rows.enumerated() {
      let top = Double(index) * Self.rowHeight
      canvas.text(name, Self.begin - 8, top + 10, anchor: "end")
      draw(content, top, &canvas)
    }
    return canvas
  }
}
