import PendulateApp

/// Periods one below the other, in SVG.
extension SVGChart {
  private static let rowHeight = 14.0
  private static let barHeight = 9.0
  /// Where the bars begin, after the names of the periods.
  private static let begin = 74.0

  func draw(_ chart: ShareChart) -> SVGCanvas {
    let note = chart.periods.compactMap { $0.content?.note.count }.max() ?? 0
    let room = width - Self.begin - 14 - Double(note) * SVGChart.letter
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

  /// A row for each period with sessions, and for a run without any one row that is empty.
  private func list<Content>(
    _ periods: [ListedPeriod<Content>], _ draw: (Content, _ top: Double, inout SVGCanvas) -> Void
  ) -> SVGCanvas {
    var rows: [(name: String, content: Content?)] = []
    for period in periods {
      if period.content != nil {
        rows.append((period.name, period.content))
      } else if let last = rows.last, last.content != nil {
        rows.append(("", nil))
      }
    }
    if let last = rows.last, last.content == nil { rows.removeLast() }
    var canvas = SVGCanvas(width: width, height: Double(rows.count) * Self.rowHeight + 24)
    for (index, row) in rows.enumerated() {
      guard let content = row.content else { continue }
      let top = Double(index) * Self.rowHeight
      canvas.text(row.name, Self.begin - 8, top + 10, anchor: "end")
      draw(content, top, &canvas)
    }
    return canvas
  }
}
