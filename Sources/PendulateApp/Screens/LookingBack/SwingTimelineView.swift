import PendulateCore
import TerminalGrid

/// How distress went through a session, with the touches and every mark below it.
struct SwingTimelineView {
  private static let height = 8
  private static let axis = 4

  let events: [SessionEvent]
  let columns: Int
  let glyphs: Glyphs

  /// The picture; empty where no number was given.
  var rows: [Row] {
    let width = columns - Self.axis - 1
    guard width >= 20, let chart = SessionChart(events) else { return [] }
    var canvas = ChartCanvas(columns: width, rows: Self.height + 1, glyphs: glyphs)
    draw(chart, in: &canvas)
    var rows = canvas.asRows()
    for index in rows.indices {
      var row = Row()
      let label = chart.scale.first { Int(Self.y(Double($0))) / 4 == index }.map(String.init) ?? ""
      row.pad(to: 2 - min(2, label.count))
      row.add(label, style: .quiet)
      row.pad(to: Self.axis - 1)
      row.add(index < Self.height ? String(glyphs.verticalLine) : " ", style: .quiet)
      row.add(rows[index])
      rows[index] = row
    }
    return rows + [times(of: chart, columns: width)] + legend(chart)
  }

  /// When it was, below the marks: each time in the middle below its place, as far as they do not touch.
  private func times(of chart: SessionChart, columns: Int) -> Row {
    var row = Row()
    row.pad(to: Self.axis)
    for time in chart.times {
      let words = TrendNumbers.clock(time)
      let middle = Int(Self.x(time, in: chart, columns: columns)) / 2
      let start = Self.axis + max(0, min(columns - words.count, middle - words.count / 2))
      guard row.columns == Self.axis || start > row.columns else { continue }
      row.pad(to: start)
      row.add(words, style: .quiet)
    }
    return row
  }

  private func draw(_ chart: SessionChart, in canvas: inout ChartCanvas) {
    let columns = canvas.columns
    func x(_ t: Double) -> Double { Self.x(t, in: chart, columns: columns) }
    // A step has no slope to draw: its two numbers stand for themselves.
    for line in chart.lines where line.until.t > line.from.t {
      canvas.line(
        from: (x(line.from.t), Self.y(line.from.distress)),
        to: (x(line.until.t), Self.y(line.until.distress)), style: .safety)
    }
    // Each number that was given, so that those between two silences are seen too.
    let number = CellLook(.distress, glyphs)
    for knot in chart.knots {
      guard let distress = knot.distress else { continue }
      canvas.put(
        number.character, x: Int(x(knot.t)) / 2, y: Int(Self.y(distress)) / 4, style: number.style)
    }
    // Below the curve: where a touch was, and what was marked when.
    for span in chart.spans {
      let look = CellLook(span.sign, glyphs)
      for column in Int(x(span.from)) / 2...max(Int(x(span.from)), Int(x(span.until))) / 2 {
        canvas.put(look.character, x: column, y: Self.height, style: look.style)
      }
    }
    for mark in chart.marks {
      let look = CellLook(mark.sign, glyphs)
      canvas.put(look.character, x: Int(x(mark.t)) / 2, y: Self.height, style: look.style)
    }
  }

  /// A time as a column of fine dots.
  private static func x(_ t: Double, in chart: SessionChart, columns: Int) -> Double {
    let length = chart.time.upperBound - chart.time.lowerBound
    return (t - chart.time.lowerBound) / length * Double(columns * 2 - 1)
  }

  /// A distress as a row of fine dots.
  private static func y(_ distress: Double) -> Double {
    (10 - distress) / 10 * Double(height * 4 - 1)
  }

  private func legend(_ chart: SessionChart) -> [Row] {
    Row.flowing(
      chart.names.map { name in
        let look = CellLook(name.sign, glyphs)
        // The curve is named by its colour, everything else by its sign.
        return name.sign == .distress
          ? Row(name.words, style: look.style) : look.meaning(name.words)
      }, columns: columns, separator: Row("  "), indent: Self.axis)
  }
}
