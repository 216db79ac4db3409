import PendulateCore

/// Small journals for the edges of what is enough.
enum ChartSample {
  /// Trends of sessions on given days, each with a body of figures.
  static func trends(
    _ count: Int, everyDays days: Int = 1, length: CalendarPeriod.Length = .week,
    marks: [PlaceAndTone] = [], _ edit: (Int, inout SessionFigures.Body) -> Void
  ) -> Trends {
    // A Monday, so that days of a week stay in one period.
    let start = Timestamp(milliseconds: 1_757_930_400_000, utcOffsetSeconds: 0)
    let figures = (0..<count).map { index in
      var body = SessionFigures.Body()
      edit(index, &body)
      return SessionFigures(
        id: Identifier(rawValue: "c\(index)"),
        startedAt: start.advanced(by: .seconds(index * days * 86_400)), mode: .touch,
        outcome: .closed, activeSeconds: 600, body: body)
    }
    let last = start.localDate.advanced(byDays: max(0, count - 1) * days)
    return Trends(
      sessions: figures, checkIns: [DatedMarks(day: last, marks: marks)], through: last,
      length: length)
  }

  /// A session in which everything that a picture takes is there once.
  static func everything(_ index: Int, _ body: inout SessionFigures.Body) {
    (body.pre, body.post, body.baseline) = (3, 1, 2)
    body.touches = [
      TouchFigures(
        n: 1, aim: 3, seconds: 20, peak: 4, settled: 2, settling: .after(30), cameBack: true)
    ]
    body.window = WindowTime(
      insideSeconds: SIMD4(repeating: 300), knownSeconds: SIMD4(repeating: 600),
      practiceSeconds: 600)
    body.ladder = [0, 1, 0, 0]
    body.presence = [1, 0, 0, 0]
    body.marks = [PlaceAndTone(.chest, .comfortable)]
  }
}
