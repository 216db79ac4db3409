import PendulateApp
import PendulateCore

/// How distress went through one session, with its touches and marks, in SVG.
struct SVGSession {
  let chart: SessionChart

  var svg: String {
    var canvas = SVGCanvas(width: SVGChart.wholeWidth, height: 136)
    let right = SVGChart.wholeWidth - 16
    let length = chart.time.upperBound - chart.time.lowerBound
    func x(_ t: Double) -> Double {
      SVGChart.left + (t - chart.time.lowerBound) / length * (right - SVGChart.left)
    }
    func y(_ distress: Double) -> Double { 8 + (10 - distress) * 8 }
    for span in chart.spans {
      canvas.bar(span.sign, x(span.from), 8, max(1.5, x(span.until) - x(span.from)), 80)
    }
    canvas.line(SVGChart.left, y(0), right, y(0), "axis")
    for number in chart.scale {
      canvas.text("\(number)", SVGChart.left - 6, y(Double(number)) + 4, anchor: "end")
    }
    for time in chart.times {
      canvas.text(TrendNumbers.clock(time), x(time), y(0) + 26, anchor: "middle")
    }
    for line in chart.lines {
      canvas.line(
        x(line.from.t), y(line.from.distress), x(line.until.t), y(line.until.distress), "curve")
    }
    for knot in chart.knots {
      if let distress = knot.distress { canvas.circle(x(knot.t), y(distress), 2, "dot") }
    }
    for mark in chart.marks { canvas.mark(mark.sign, x(mark.t), y(0) + 9) }
    canvas.legend(chart.names, from: SVGChart.left)
    return canvas.svg(
      title: "One session", description: "Distress over the time of the session, 0 to 10.")
  }
}
