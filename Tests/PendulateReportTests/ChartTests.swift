import Foundation
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
    // Seconds of touch are told from the first session on; some in words only, and whether it widens
    // from twelve touches on.
    #expect((two == nil) == (picture != .dose))
    #expect((three == nil) == [.glimmers, .hard, .helping, .widening].contains(picture))
  }

  /// Pairs stand beside each other while they can be told apart; more become the half around their
  /// middle, and never a block.
  @Test func pairsAreDrawnOneByOneUntilTheyAreTooMany() throws {
    func groups(_ count: Int, _ detail: Chart.Detail) throws -> [PlotChart.Group] {
      let trends = ChartSample.trends(count, ChartSample.everything)
      return try Self.plot(.beforeAfter, trends, detail).columns[0].groups
    }
    #expect(try groups(3, .fine).map(\.marks.count) == [2, 2, 2])
    #expect(try groups(7, .fine).map { $0.marks.map(\.sign) } == [[.before], [.after]])
    #expect(try groups(7, .coarse).map { $0.marks.map(\.sign) } == [[.before, .after]])
    for sample in PictureSample.all {
      let plot = try Self.plot(.beforeAfter, sample.trends)
      #expect(plot.columns.allSatisfy { $0.groups.count <= PlotChart.mostPairsBeside })
    }
  }

  /// Two sessions have no middle, so each is drawn.
  @Test func twoPairsInAWeekAreDrawnForThemselves() throws {
    let trends = ChartSample.trends(9, ChartSample.everything)
    for detail in [Chart.Detail.coarse, .fine] {
      let plot = try Self.plot(.beforeAfter, trends, detail)
      #expect(plot.columns[1].groups.map { $0.marks.map(\.value) } == [[3, 1], [3, 1]])
    }
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

  @Test func aScaleOfDistressRunsFromNoughtToTen() throws {
    for highest in [1, 4, 10] {
      let trends = ChartSample.trends(3) { _, body in
        (body.pre, body.post) = (highest, 0)
        body.touches = [TouchFigures(n: 1, seconds: 20, peak: highest)]
      }
      for picture in [TrendPicture.beforeAfter, .highest] {
        let chart = try #require(Chart(picture, of: trends, detail: .coarse))
        #expect(try Self.plot(picture, trends).top == 10)
        let rows = CellChart(chart: chart, columns: 60, rows: 8, glyphs: .unicode).drawn
        #expect(rows[0].text.hasPrefix(" 10 "))
        #expect(rows[7].text.hasPrefix("  0 "))
      }
    }
  }

  /// A week may begin in the month before; no day before the first that is looked at is named.
  @Test func noMonthBeforeTheFirstDayIsNamed() throws {
    // 2 September 2026 is a Wednesday.
    let first = try #require(CivilDate("2026-09-02"))
    let start = Timestamp(milliseconds: Int64(first.dayNumber) * 86_400_000, utcOffsetSeconds: 0)
    let figures = (0..<9).map { index in
      var body = SessionFigures.Body()
      ChartSample.everything(index, &body)
      return SessionFigures(
        id: Identifier(rawValue: "m\(index)"),
        startedAt: start.advanced(by: .seconds(index * 5 * 86_400)), mode: .touch,
        outcome: .closed, activeSeconds: 600, body: body)
    }
    let trends = Trends(
      sessions: figures, from: first, through: first.advanced(byDays: 60))
    for picture in TrendPicture.allCases {
      guard let chart = Chart(picture, of: trends, detail: .fine) else { continue }
      let svg = SVGChart(chart: chart, width: 640).svg(title: "", description: "")
      let cells = CellChart(chart: chart, columns: 90, rows: 8, glyphs: .unicode).drawn
      let text = svg + cells.map(\.text).joined(separator: "\n")
      #expect(!text.contains("Aug"), "\(picture)")
      if case .plot = chart { #expect(svg.contains("Sep 2026") && text.contains("Oct")) }
    }
  }

  /// Nothing is left out of a list, and a bar that is known in part says so.
  @Test func everyPeriodOfAListIsDrawnAndWhatIsKnownInPartIsNotWhole() throws {
    let trends = ChartSample.trends(40, everyDays: 7) { _, body in
      body.window = WindowTime(
        insideSeconds: SIMD4(repeating: 720), knownSeconds: SIMD4(repeating: 720),
        practiceSeconds: 1000)
    }
    let chart = try #require(Chart(.window, of: trends, detail: .fine))
    let svg = SVGChart(chart: chart, width: 640).svg(title: "", description: "")
    #expect(svg.ranges(of: "100 % (72 % known)").count == 40)
    let rows = CellChart(chart: chart, columns: 60, rows: 8, glyphs: .unicode).drawn
    #expect(rows.filter { $0.text.contains("100 % (72 % known)") }.count == 40)
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
      for glyphs in [Glyphs.unicode, .ascii, .console] {
        let characters = names.map { CellLook($0.sign, glyphs).character }
        #expect(Set(characters).count == names.count)
      }
      // Parts of one bar lie side by side: in grey, in the dark and on paper their texture tells.
      guard case .shares = chart else { continue }
      let textures = names.map { name -> SVGTexture? in
        if case .part(let texture) = SVGLook(name.sign) { texture } else { nil }
      }
      #expect(Set(textures).count == names.count && !textures.contains(nil))
    }
  }

  /// What is drawn and written stands out from what it stands on, by WCAG's contrast.
  @Test func everyLightHasEnoughContrast() {
    for palette in [ReportPalette.light, .dark, .print] {
      #expect(Self.contrast(palette.ink, palette.paper) >= 7)
      #expect(Self.contrast(palette.soft, palette.paper) >= 4.5)
      #expect(Self.contrast(palette.soft, palette.band) >= 3)
      #expect(Self.contrast(palette.mark, palette.paper) >= 3)
      #expect(Self.contrast(palette.mark, palette.band) >= 3)
    }
  }

  private static func contrast(_ one: Int, _ other: Int) -> Double {
    let lights = [luminance(one), luminance(other)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private static func luminance(_ colour: Int) -> Double {
    let parts = [16, 8, 0].map { shift -> Double in
      let value = Double(colour >> shift & 0xFF) / 255
      return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
