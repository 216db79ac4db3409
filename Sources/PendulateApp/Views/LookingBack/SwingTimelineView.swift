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
    let curve = DistressCurve(events)
    let width = columns - Self.axis - 1
    guard width >= 20, let first = curve.knots.first, let last = curve.knots.last,
      last.t > first.t, curve.knots.contains(where: { $0.distress != nil })
    else { return [] }
    let length = last.t - first.t
    func x(_ t: Double) -> Double { (t - first.t) / length * Double(width * 2 - 1) }
    func y(_ distress: Double) -> Double {
      (10 - distress) / 10 * Double(Self.height * 4 - 1)
    }
    var canvas = ChartCanvas(columns: width, rows: Self.height + 1, glyphs: glyphs)
    for (start, end) in zip(curve.knots, curve.knots.dropFirst()) {
      guard let from = start.distress, let until = end.distress, end.t > start.t else { continue }
      canvas.line(
        from: (x(start.t), y(from)), to: (x(end.t), y(until)), style: .safety)
    }
    // Each number that was given, so that those between two silences are seen too.
    for knot in curve.knots {
      guard let distress = knot.distress else { continue }
      canvas.put(
        glyphs.bullet, x: Int(x(knot.t)) / 2, y: Int(y(distress)) / 4, style: .safety)
    }
    // Below the curve: where a touch was, and what was marked when.
    for span in spans {
      for column in Int(x(span.from)) / 2...max(Int(x(span.from)), Int(x(span.until))) / 2 {
        canvas.put(glyphs.shades[span.isBoth ? 0 : 1], x: column, y: Self.height, style: .touch)
      }
    }
    for mark in marks {
      canvas.put(sign(mark), x: Int(x(mark.t)) / 2, y: Self.height, style: .accent)
    }
    var rows: [Row] = []
    for (index, line) in canvas.asRows().enumerated() {
      var row = Row()
      let label = index == 0 ? "10" : index == Self.height - 1 ? "0" : index == 3 ? "6" : ""
      row.pad(to: 2 - min(2, label.count))
      row.add(label, style: .quiet)
      row.pad(to: Self.axis - 1)
      row.add(index < Self.height ? String(glyphs.verticalLine) : " ", style: .quiet)
      row.add(line)
      rows.append(row)
    }
    return rows + legend
  }

  private var spans: [(from: Double, until: Double, isBoth: Bool)] {
    events.compactMap { event in
      guard event.event == .stageExit, event.stage?.touchesDifficulty == true else { return nil }
      return (event.t - (event.seconds ?? 0), event.t, event.stage == .both)
    }
  }

  private var marks: [SessionEvent] {
    events.filter {
      switch $0.event {
      case .settledMark, .earlyOut, .escalate, .pause: true
      default: false
      }
    }
  }

  private func sign(_ event: SessionEvent) -> Character {
    switch event.event {
    case .settledMark: glyphs.checkMark
    case .earlyOut: glyphs.left
    case .escalate: glyphs.diamond
    default: "p"
    }
  }

  private var legend: [Row] {
    var row = Row()
    row.pad(to: Self.axis)
    row.add("distress", style: .safety)
    let kinds = Set(marks.map(\.event))
    func add(_ character: Character, _ words: String, _ style: Style) {
      row.add("  \(character)", style: style)
      row.add(" \(words)", style: .quiet)
    }
    if spans.contains(where: { !$0.isBoth }) { add(glyphs.shades[1], "touch", .touch) }
    if spans.contains(where: \.isBoth) { add(glyphs.shades[0], "both", .touch) }
    if kinds.contains(.settledMark) { add(glyphs.checkMark, "settled", .accent) }
    if kinds.contains(.earlyOut) { add(glyphs.left, "back early", .accent) }
    if kinds.contains(.escalate) { add(glyphs.diamond, "touching over", .accent) }
    if kinds.contains(.pause) { add("p", "pause", .accent) }
    return [row]
  }
}
