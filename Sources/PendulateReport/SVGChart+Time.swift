import PendulateApp
import PendulateCore

/// Periods side by side, in SVG.
extension SVGChart {
  private static let plotHeight = 120.0

  /// Where the periods stand.
  private struct Axis {
    let step: Double
    let right: Double

    init(periods count: Int, width: Double) {
      step = min(44, (width - left - 8) / Double(max(1, count)))
      right = left + step * Double(count)
    }

    func x(_ index: Int) -> Double { left + (Double(index) + 0.5) * step }
  }

  func draw(_ plot: PlotChart) -> SVGCanvas {
    let axis = Axis(periods: plot.columns.count, width: width)
    func y(_ value: Double) -> Double { 8 + (plot.top - value) / plot.top * Self.plotHeight }
    var canvas = SVGCanvas(width: width, height: Self.plotHeight + 44)
    canvas.line(Self.left, y(0), axis.right, y(0), "axis")
    for value in [plot.top, plot.top / 2] {
      canvas.line(Self.left, y(value), axis.right, y(value), "grid")
      let unit = plot.unit.map { " \($0)" } ?? ""
      canvas.text("\(Int(value))\(unit)", Self.left - 6, y(value) + 4, anchor: "end")
    }
    canvas.text("0", Self.left - 6, y(0) + 4, anchor: "end")
    nameMonths(
      plot.columns.map(\.period), from: plot.from, axis, below: y(0), in: &canvas)
    if let line = plot.line, case .line(let name) = SVGLook(line.sign) {
      canvas.line(Self.left, y(line.value), axis.right, y(line.value), name)
    }
    for (index, column) in plot.columns.enumerated() {
      let gap = min(10, axis.step / Double(column.groups.count + 1))
      for (place, group) in column.groups.enumerated() {
        let x = axis.x(index) + (Double(place) - Double(column.groups.count - 1) / 2) * gap
        if let link = group.link { canvas.line(x, y(link.from), x, y(link.until), "link") }
        let asides =
          group.link == nil ? Self.asides(group.marks.map { y($0.value) }, axis.step) : []
        for (index, mark) in group.marks.enumerated() {
          canvas.mark(
            mark.sign, x + (asides.isEmpty ? 0 : asides[index]), y(mark.value))
        }
      }
    }
    canvas.legend(plot.names, from: Self.left)
    return canvas
  }

  /// How far marks of one period stand beside its middle, so that those of one height lie beside
  /// each other: many become as wide as they are many, and none hides another.
  private static func asides(_ heights: [Double], _ step: Double) -> [Double] {
    let rows = heights.map { Int($0 / 6) }
    let counts = Dictionary(rows.map { ($0, 1) }, uniquingKeysWith: +)
    var seen: [Int: Int] = [:]
    return rows.map { row in
      let place = Double(seen[row, default: 0])
      seen[row, default: 0] += 1
      let most = Double(counts[row, default: 1] - 1)
      return most == 0 ? 0 : (place - most / 2) * min(6, max(0, step - 6) / most)
    }
  }

  /// The months below a picture, each where its first day that is looked at stands, as far apart as
  /// their names.
  private func nameMonths(
    _ periods: [CalendarPeriod], from: CivilDate, _ axis: Axis, below base: Double,
    in canvas: inout SVGCanvas
  ) {
    var last = -100.0
    var month = (0, 0)
    for (index, period) in periods.enumerated() {
      let day = max(period.start, from)
      let parts = day.parts
      guard (parts.year, parts.month) != month, axis.x(index) - last > 54 else { continue }
      month = (parts.year, parts.month)
      last = axis.x(index)
      canvas.text(DayWords.month(day), last, base + 16, anchor: "middle")
    }
  }

  func draw(_ chart: StripChart) -> SVGCanvas {
    let row = 34.0
    let axis = Axis(periods: chart.periods.count, width: width)
    var canvas = SVGCanvas(width: width, height: row * Double(chart.strips.count) + 46)
    nameMonths(
      chart.periods, from: chart.from, axis, below: row * Double(chart.strips.count), in: &canvas)
    for (place, strip) in chart.strips.enumerated() {
      let base = row * Double(place + 1)
      canvas.text(strip.name, Self.left - 6, base, anchor: "end")
      canvas.line(Self.left, base, axis.right, base, "axis")
      for (index, value) in strip.values.enumerated() {
        switch value {
        case .bar(let share):
          let height = share * (row - 10)
          canvas.bar(
            .strength, axis.x(index) - axis.step * 0.3, base - height, axis.step * 0.6, height)
        case .tooFew: canvas.mark(.tooFew, axis.x(index), base - 4)
        case nil: break
        }
      }
    }
    canvas.legend(chart.names, from: Self.left)
    return canvas
  }
}
