import PendulateCore

/// How distress went through one session, with its touches below it.
struct SessionPicture {
  let events: [SessionEvent]

  /// The picture; nil where no number was given.
  var svg: String? {
    let curve = DistressCurve(events)
    guard let first = curve.knots.first, let last = curve.knots.last, last.t > first.t,
      curve.knots.contains(where: { $0.distress != nil })
    else { return nil }
    var drawing = Drawing(width: TrendPictures.wholeWidth, height: 110)
    let room = TrendPictures.wholeWidth - 50
    func x(_ t: Double) -> Double { 34 + (t - first.t) / (last.t - first.t) * room }
    func y(_ distress: Double) -> Double { 8 + (10 - distress) * 8 }
    for event in events where event.event == .stageExit && event.stage?.touchesDifficulty == true {
      let start = x(event.t - (event.seconds ?? 0))
      drawing.box(
        start, 8, max(1.5, x(event.t) - start), 80, event.stage == .both ? "bar-d" : "band")
    }
    drawing.line(34, y(0), 34 + room, y(0), "axis")
    drawing.text("10", 28, 12, anchor: "end")
    drawing.text("0", 28, y(0) + 4, anchor: "end")
    for (start, end) in zip(curve.knots, curve.knots.dropFirst()) {
      guard let from = start.distress, let until = end.distress else { continue }
      drawing.line(x(start.t), y(from), x(end.t), y(until), "curve")
    }
    for knot in curve.knots {
      if let distress = knot.distress { drawing.circle(x(knot.t), y(distress), 2, "dot") }
    }
    drawing.text("distress; bands are touches", 34, 106)
    return drawing.svg(
      title: "One session", description: "Distress over the time of the session, 0 to 10.")
  }
}
