import PendulateCore
import TerminalGrid

/// Periods side by side, in cells.
extension CellChart {
  func draw(_ plot: PlotChart) -> [Row] {
    let axis = PeriodAxis(
      plot.columns.map(\.period), from: plot.from, columns: columns)
    var canvas = ChartCanvas(columns: axis.columns, rows: rows, glyphs: glyphs)
    func y(_ value: Double) -> Int {
      Int(((plot.top - value) / plot.top * Double(rows - 1)).rounded())
    }
    if let line = plot.line {
      let look = CellLook(line.sign, glyphs)
      for x in 0..<axis.columns {
        canvas.put(look.character, x: x, y: y(line.value), style: look.style)
      }
    }
    for index in axis.shown {
      var marked: [Int: ChartSign] = [:]
      let groups = plot.columns[index].groups
      for (place, group) in groups.enumerated() {
        // Two pairs stand beside each other where there is room.
        let x = axis.x(index) + (groups.count == 2 && axis.width >= 5 ? place * 2 - 1 : 0)
        if let link = group.link {
          for place in y(max(link.from, link.until))...y(min(link.from, link.until)) {
            canvas.put(glyphs.verticalLine, x: x, y: place, style: .quiet)
          }
        }
        for mark in group.marks {
          let look = CellLook(mark.sign, glyphs)
          // Beside another mark in the same place, so that neither hides the other: what came after
          // beside the same before, what has no end yet beside what has.
          let isBeside = marked[y(mark.value), default: mark.sign] != mark.sign
          marked[y(mark.value)] = mark.sign
          canvas.put(
            look.character, x: isBeside ? x + 1 : x, y: y(mark.value),
            style: Self.isMiddle(mark.sign) ? Style(look.style.ink, bold: true) : look.style)
        }
      }
    }
    // The scale has room for three digits and the unit, without a space.
    return axis.rows(canvas, top: "\(Int(plot.top))\(plot.unit ?? "")", bottom: "0")
      + Row.legend(plot.names, glyphs, columns: columns, indent: PeriodAxis.margin)
  }

  /// Whether a mark stands for several sessions, and stands out for it.
  private static func isMiddle(_ sign: ChartSign) -> Bool { sign == .after || sign == .middle }

  func draw(_ chart: StripChart) -> [Row] {
    let axis = PeriodAxis(chart.periods, from: chart.from, columns: columns)
    var rows: [Row] = []
    for strip in chart.strips {
      // A blank row between them where there is room.
      if !rows.isEmpty, self.rows >= 9 { rows.append(.blank) }
      var row = Row(strip.name, style: .quiet)
      row.pad(to: PeriodAxis.margin)
      for index in axis.shown {
        row.pad(to: PeriodAxis.margin + axis.x(index))
        switch strip.values[index] {
        case .bar(let height):
          let eighths = max(1, min(8, Int((height * 8).rounded())))
          row.add(
            String(glyphs.verticalEighths[eighths]), style: CellLook(.strength, glyphs).style)
        case .tooFew:
          let look = CellLook(.tooFew, glyphs)
          row.add(String(look.character), style: look.style)
        case nil: break
        }
      }
      rows.append(row)
    }
    return rows + [axis.label]
      + Row.legend(chart.names, glyphs, columns: columns, indent: PeriodAxis.margin)
  }
}
