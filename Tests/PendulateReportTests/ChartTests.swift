import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp
@testable import PendulateReport

/// What a picture shows, at the edges of what is enough to show it.
@Suite struct ChartTests {
  private static func plot(
    _ picture: TrendPicture, _ trends: Trends, _ detail: Chart.Detail = .fine
  ) throws -> PlotChart {
    guard case .plot(let plot) = try #require(Chart(picture, of: trends, detail: detail)) else {
      throw NotAPlot()
    }
    return plot
  }

  private struct NotAPlot: Error {}

  /// What came after the same as before stands beside it, so that both are seen.
  @Test func equalBeforeAndAfterAreBothDrawn() throws {
    let trends = ChartSample.trends(4, everyDays: 7) { _, body in (body.pre, body.post) = (3, 3) }
    let chart = try #require(Chart(.beforeAfter, of: trends, detail: .coarse))
    for glyphs in [Glyphs.unicode, .ascii, .console] {
      let rows = CellChart(chart: chart, columns: 60, rows: 8, glyphs: glyphs).drawn
      let pair = String([glyphs.ring, glyphs.bob])
      let text = rows.dropLast().map(\.text).joined(separator: "\n")
      #expect(text.ranges(of: pair).count == 4, "\(text)")
    }
  }

  @Test(arguments: TrendPicture.allCases) func twoAreTooFewAndThreeAreEnough(
    _ picture: TrendPicture
  ) {
    let two = Chart(picture, of: ChartSample.trends(2, ChartSample.everything), detail: .fine)
    let three = Chart(picture, of: ChartSample.trends(3, ChartSample.everything), detail: .fine)
    // Seconds of touch are told from the first session on; glimmers in words only.
    #expect((two == nil) == (picture != .dose))
    #expect((three == nil) == (picture == .glimmers))
  }

  @Test func pairsAreDrawnOneByOneUntilTheyAreTooMany() throws {
    let sixty = try Self.plot(
      .beforeAfter, ChartSample.trends(60, length: .day, ChartSample.everything))
    let more = try Self.plot(
      .beforeAfter, ChartSample.trends(61, length: .day, ChartSample.everything))
    #expect(sixty.names.contains { $0.words == "after" })
    #expect(more.names.contains { $0.words == "after, middle of the day" })
    let week = ChartSample.trends(7, ChartSample.everything)
    #expect(try Self.plot(.beforeAfter, week, .fine).columns[0].groups.count == 7)
    #expect(try Self.plot(.beforeAfter, week, .coarse).columns[0].groups.count == 1)
  }

  @Test func whatHasNoEndYetIsOpenAndNothingIsLost() throws {
    let trends = ChartSample.trends(6) { index, body in
      body.touches = [
        TouchFigures(
          n: 1, seconds: 20,
          settling: index < 2 ? .longerThan(90) : index < 5 ? .after(40) : .unknown)
      ]
    }
    let plot = try Self.plot(.settling, trends)
    let marks = plot.columns.flatMap(\.groups).flatMap(\.marks)
    #expect(marks.filter(\.sign.isOpen).map(\.value) == [90, 90])
    #expect(marks.filter { !$0.sign.isOpen }.map(\.value) == [40, 40, 40])
    #expect(plot.top == 120)
  }

  @Test func aScaleOfDistressReachesFourAtLeast() throws {
    for (highest, top) in [(1, 4.0), (4, 4), (5, 5), (10, 10)] {
      let trends = ChartSample.trends(3) { _, body in
        (body.pre, body.post) = (highest, 0)
        body.touches = [TouchFigures(n: 1, seconds: 20, peak: highest)]
      }
      #expect(try Self.plot(.beforeAfter, trends).top == top)
      // The edge of the window is in sight.
      #expect(try Self.plot(.highest, trends).top == max(top, 5))
    }
  }

  @Test func fewerThanThreeOfAPeriodHaveNoMiddle() throws {
    // Seven sessions in the first week, two in the second.
    let trends = ChartSample.trends(9, ChartSample.everything)
    let highest = try Self.plot(.highest, trends)
    #expect(highest.columns.map { $0.groups[0].link != nil } == [true, false])
    #expect(highest.columns[1].groups[0].marks.map(\.sign) == [.one, .one])
    guard case .strips(let strips) = Chart(.strength, of: trends, detail: .fine) else {
      Issue.record("no strips")
      return
    }
    #expect(strips.strips.map(\.name) == ["at 1", "at 2", "at 3", "at 4"])
    #expect(strips.strips[3].values == [.bar(1), .tooFew])
    #expect(strips.strips[0].values == [nil, nil])
  }

  @Test func aGapStaysAGap() {
    let trends = ChartSample.trends(3, everyDays: 14, ChartSample.everything)
    for picture in [TrendPicture.window, .comingBack, .ladder, .presence, .dose] {
      switch Chart(picture, of: trends, detail: .fine) {
      case .shares(let chart):
        #expect(chart.periods.map { $0.content != nil } == [true, false, true, false, true])
      case .amounts(let chart):
        #expect(chart.periods.map { $0.content != nil } == [true, false, true, false, true])
      case .plot, .strips, .body, nil: Issue.record("\(picture)")
      }
    }
  }

  @Test func noTieReadsAsAnAnswer() {
    func tone(_ tones: [BodyMark.Tone]) -> BodyMark.Tone? {
      let marks =
        tones.map { PlaceAndTone(.belly, $0) } + [
          PlaceAndTone(.feet, .neither), PlaceAndTone(.feet, .neither),
        ]
      let trends = ChartSample.trends(1, marks: marks) { _, _ in }
      guard case .body(let body) = Chart(.body, of: trends, detail: .fine) else { return nil }
      return body.places.first { $0.region == .belly }?.tone
    }
    #expect(tone([.comfortable]) == .comfortable)
    #expect(tone([.comfortable, .uncomfortable]) == .neither)
    #expect(tone([.comfortable, .uncomfortable, .uncomfortable]) == .uncomfortable)
    #expect(
      tone([.comfortable, .comfortable, .uncomfortable, .neither]) == .comfortable)
  }

  /// The signs of a picture are told from each other without colour, and each is named.
  @Test(arguments: TrendPicture.allCases) func everySignIsNamed(_ picture: TrendPicture) {
    for sample in PictureSample.all {
      guard let chart = Chart(picture, of: sample.trends, detail: .fine) else { continue }
      let (drawn, names): ([ChartSign], [ChartName]) =
        switch chart {
        case .plot(let plot):
          (
            plot.columns.flatMap(\.groups).flatMap(\.marks).map(\.sign)
              + (plot.line.map { [$0.sign] } ?? []), plot.names
          )
        case .strips(let strips): ([.strength, .tooFew], strips.names)
        case .shares(let shares): ([], shares.names)
        case .amounts(let amounts): ([], [amounts.amount] + amounts.kinds)
        case .body(let body): (body.places.map { .tone($0.tone) }, body.names)
        }
      #expect(Set(drawn).isSubset(of: names.map(\.sign)))
      let characters = names.map { CellLook($0.sign, .unicode).character }
      #expect(Set(characters).count == names.count)
    }
  }
}
