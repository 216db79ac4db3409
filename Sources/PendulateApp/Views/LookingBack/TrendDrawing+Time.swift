import PendulateCore
import TerminalGrid

/// Pictures with the periods side by side.
extension TrendDrawing {
  /// Before and after, joined, for each period; a line at the middle of all that came after.
  var beforeAfter: [Row] {
    guard trends.whole.pairs.count >= Quartiles.enough else { return [] }
    let top = top(trends.whole.pairs.flatMap { [$0.pre, $0.post] })
    var canvas = canvas(rows)
    if let all = Quartiles(trends.whole.pairs.map { Double($0.post) }) {
      for x in 0..<axis.columns {
        canvas.put(glyphs.horizontalLine, x: x, y: y(all.median, of: top), style: .quiet)
      }
    }
    for (index, period) in axis.periods.enumerated() where !period.pairs.isEmpty {
      let x = axis.x(index)
      let before = y(middle(period.pairs.map { Double($0.pre) }), of: top)
      let after = y(middle(period.pairs.map { Double($0.post) }), of: top)
      for place in min(before, after)...max(before, after) {
        canvas.put(glyphs.verticalLine, x: x, y: place, style: .quiet)
      }
      canvas.put(glyphs.ring, x: x, y: before, style: .plain)
      canvas.put(glyphs.bob, x: x, y: after, style: Style(.safety, bold: true))
    }
    var legend = Row()
    legend.pad(to: PeriodAxis.margin)
    add(glyphs.ring, "before", .plain, to: &legend)
    add(glyphs.bob, "after, middle of the \(trends.length.rawValue)", .safety, to: &legend)
    add(glyphs.horizontalLine, "middle of all", .quiet, to: &legend)
    return axis.rows(canvas, top: "\(top)", bottom: "0") + [legend]
  }

  /// The middle of one or two numbers as well, where each is drawn for itself.
  private func middle(_ numbers: [Double]) -> Double {
    let sorted = numbers.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  var highest: [Row] {
    guard trends.whole.highest.count >= Quartiles.enough else { return [] }
    let top = top(trends.whole.highest)
    var canvas = canvas(rows)
    for (index, period) in axis.periods.enumerated() {
      let x = axis.x(index)
      if let spread = period.highestSpread {
        for place in y(spread.upper, of: top)...y(spread.lower, of: top) {
          canvas.put(glyphs.verticalLine, x: x, y: place, style: .quiet)
        }
        canvas.put(
          glyphs.bob, x: x, y: y(spread.median, of: top), style: Style(.accent, bold: true))
      } else {
        for peak in period.highest {
          canvas.put(glyphs.bullet, x: x, y: y(Double(peak), of: top), style: .accent)
        }
      }
    }
    var legend = Row()
    legend.pad(to: PeriodAxis.margin)
    add(glyphs.bob, "the middle", .accent, to: &legend)
    add(glyphs.verticalLine, "half of them", .quiet, to: &legend)
    add(glyphs.bullet, "one session, if fewer than three", .accent, to: &legend)
    return axis.rows(canvas, top: "\(top)", bottom: "0") + [legend]
  }

  /// Every time it took; open marks where it is only known to be longer.
  var settling: [Row] {
    let times = trends.whole.settled + trends.whole.stillHigher
    guard times.count >= Quartiles.enough, let longest = times.max() else { return [] }
    let top = max(60, (longest / 60).rounded(.up) * 60)
    var canvas = canvas(rows)
    func place(_ seconds: Double) -> Int {
      Int(((top - seconds) / top * Double(rows - 1)).rounded())
    }
    for (index, period) in axis.periods.enumerated() {
      let x = axis.x(index)
      for seconds in period.settled {
        canvas.put(glyphs.bob, x: x, y: place(seconds), style: .safety)
      }
      for seconds in period.stillHigher {
        // Beside one that ended, so that neither hides the other.
        let beside = canvas.isFree(x: x, y: place(seconds)) ? x : x + 1
        canvas.put(glyphs.ring, x: beside, y: place(seconds), style: .plain)
      }
    }
    var legend = Row()
    legend.pad(to: PeriodAxis.margin)
    add(glyphs.bob, "settled", .safety, to: &legend)
    add(glyphs.ring, "longer than this", .plain, to: &legend)
    return axis.rows(canvas, top: "\(Int(top))s", bottom: "0") + [legend]
  }

  /// A low row of bars for each strength, all on one scale.
  var strength: [Row] {
    let all = trends.whole.secondsAtStrength
    guard all.values.contains(where: { $0.count >= Quartiles.enough }),
      let longest = all.values.flatMap({ $0 }).max()
    else { return [] }
    var rows: [Row] = []
    for strength in Trends.strengths {
      var row = Row("at \(strength)", style: .quiet)
      row.pad(to: PeriodAxis.margin)
      for (index, period) in axis.periods.enumerated() {
        let seconds = period.secondsAtStrength[strength] ?? []
        row.pad(to: PeriodAxis.margin + axis.x(index))
        if let spread = Quartiles(seconds) {
          let eighths = max(1, min(8, Int((spread.median / longest * 8).rounded())))
          row.add(String(glyphs.verticalEighths[eighths]), style: .safety)
        } else if !seconds.isEmpty {
          row.add(String(glyphs.middleDot), style: .quiet)
        }
      }
      rows.append(row)
      if strength < Trends.strengths.upperBound, self.rows >= 9 { rows.append(.blank) }
    }
    var legend = Row()
    legend.pad(to: PeriodAxis.margin)
    add(
      glyphs.verticalEighths[8], "\(TrendNumbers.plain(longest)) s", .safety, to: &legend)
    add(glyphs.middleDot, "fewer than three touches", .quiet, to: &legend)
    return rows + [axis.label, legend]
  }

  func add(_ sign: Character, _ words: String, _ style: Style, to legend: inout Row) {
    legend.add(String(sign), style: style)
    legend.add(" \(words)   ", style: .quiet)
  }
}
