import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// The body map: where its regions are, how one gets from each to the others, and what is seen.
@Suite struct BodyMapTests {
  /// Every figure there is: in fine dots of every height, and in letters.
  private static let figures: [BodyFigure] = drawn.map(\.figure)
  private static let drawn: [(figure: BodyFigure, glyphs: Glyphs)] =
    (BodyShape.rows.map { ($0, Glyphs.unicode) } + [(16, .ascii), (16, .console)])
    .compactMap { rows, glyphs in BodyFigure(rows: rows, glyphs: glyphs).map { ($0, glyphs) } }

  /// As drawn beside each other, the back to the right of the front.
  private func place(_ spot: BodySpot, in figure: BodyFigure) -> (x: Int, y: Int) {
    let cell = figure.cell(of: spot)
    return (cell.x + (spot.side == .back ? figure.columns + 1 : 0), cell.y)
  }

  @Test func anArrowLeadsInItsDirectionAsDrawn() {
    for figure in Self.figures {
      for spot in BodySpot.all {
        let start = place(spot, in: figure)
        for arrow in BodyArrow.allCases {
          guard let next = spot.next(arrow) else { continue }
          let end = place(next, in: figure)
          let isAhead =
            switch arrow {
            case .up: end.y < start.y
            case .down: end.y > start.y
            case .left: end.x < start.x
            case .right: end.x > start.x
            }
          #expect(isAhead, "\(arrow) from \(spot) to \(next), \(figure.rows) rows")
        }
      }
    }
  }

  @Test func everySpotIsReachedByArrows() {
    var reached: Set<BodySpot> = []
    var open = [BodySpot(region: .chest, side: .front, half: .middle)]
    while let spot = open.popLast() {
      guard reached.insert(spot).inserted else { continue }
      open += BodyArrow.allCases.compactMap(spot.next)
    }
    #expect(reached == Set(BodySpot.all))
    #expect(Set(reached.map(\.region)) == Set(BodyRegion.mapped))
  }

  /// From every spot there is an arrow, and the arrow back comes back.
  @Test func thereAndBackReturns() {
    let keys: [BodyArrow: Key] = [.up: .up, .down: .down, .left: .left, .right: .right]
    var open = [BodyEntry(marks: [], words: [])]
    var seen: Set<BodySpot> = []
    while var entry = open.popLast() {
      guard let spot = entry.spot, seen.insert(spot).inserted else { continue }
      for (arrow, key) in keys {
        guard let back = keys[arrow.opposite] else { continue }
        var moved = entry
        _ = moved.take(key)
        if moved.spot == spot { continue }
        open.append(moved)
        _ = moved.take(back)
        #expect(moved.spot == spot, "\(arrow) and back from \(spot)")
      }
      _ = entry.take(.tab)
      #expect(entry.spot?.side != spot.side)
      open.append(entry)
    }
    #expect(seen == Set(BodySpot.all))
  }

  @Test func theRegionToTheRightOfTheChestIsTheArm() {
    var entry = BodyEntry(marks: [], words: [])
    #expect(entry.region == .chest)
    _ = entry.take(.right)
    #expect(entry.region == .arms && entry.side == .front)
    _ = entry.take(.right)
    #expect(entry.region == .arms && entry.side == .back)
    _ = entry.take(.tab)
    #expect(entry.region == .arms && entry.side == .front)
  }

  /// No two spots share a cell, and all of them are inside of the drawing.
  @Test func everySpotHasACellOfItsOwn() {
    for figure in Self.figures {
      for side in [BodyRegion.Side.front, .back] {
        let cells = BodySpot.all.filter { $0.side == side }.map { spot in
          let cell = figure.cell(of: spot)
          #expect((1..<figure.columns - 1).contains(cell.x) && (0..<figure.rows).contains(cell.y))
          return cell.y * figure.columns + cell.x
        }
        #expect(Set(cells).count == cells.count, "\(side), \(figure.rows) rows")
      }
    }
  }

  /// In fine dots, every region has dots of its own and holds its own sign.
  @Test func everyRegionIsDrawnAroundItsSign() {
    for rows in BodyShape.rows {
      guard let shape = BodyShape.fitting(rows: rows) else { continue }
      for spot in BodySpot.all {
        let cell = shape.cell(of: spot)
        let near = (cell.x * 2 - 1..<cell.x * 2 + 3).flatMap { x in
          (max(0, cell.y * 4 - 1)..<min(rows * 4, cell.y * 4 + 5)).map { y in
            shape.region(x: x, y: y, on: spot.side)
          }
        }
        #expect(near.contains(spot.region), "\(spot) in \(rows) rows: \(near)")
      }
    }
  }

  /// The three tones differ without their colours, by sign and in fine dots by pattern too.
  @Test func tonesDifferWithoutColour() {
    for (figure, glyphs) in Self.drawn {
      let drawn = BodyMark.Tone.allCases.map { tone in
        figure.cells(.front, tone: { $0 == .chest ? tone : nil }) { region in
          region == .chest ? [BodySigns.sign(tone, glyphs)] : []
        }.map { $0.map(\.character) }
      }
      #expect(Set(drawn).count == drawn.count)
    }
  }

  /// Before and after are both seen, equal ones too, on either side of the body.
  @Test(arguments: BodyMark.Tone.allCases, BodyMark.Tone.allCases)
  func beforeAndAfterAreBothSeen(before: BodyMark.Tone, after: BodyMark.Tone) throws {
    func checkIn(_ tone: BodyMark.Tone, _ kind: CheckIn.Kind) -> CheckIn {
      var checkIn = CheckIn(id: Identifier(rawValue: "c"), at: SampleModel.now, kind: kind)
      checkIn.regions = [BodyRegion.belly, .thighs, .upperBack].map {
        BodyMark(region: $0, tone: tone)
      }
      return checkIn
    }
    for glyphs in [Glyphs.unicode, .ascii, .console] {
      let maps = OverlaidMapsView(
        before: checkIn(before, .pre), after: checkIn(after, .post), glyphs: glyphs)
      let rows = try #require(maps.rows(columns: 76, atMost: 16))
      let text = rows.map(\.text).joined(separator: "\n")
      let pair = String([before, after].map { BodySigns.sign($0, glyphs).character })
      // The belly on the front, the back on the other side, and two thighs on each.
      #expect(text.ranges(of: pair).count >= 6, "\(pair):\n\(text)")
    }
  }

  @Test func aFrontAndABackStandSideBySideInTheUsualWindow() {
    let text = frame(80, 24) { area, grid in
      PageView.render(
        SampleModel.bodyForm().inSession, content: SampleModel.content, in: area, into: &grid,
        glyphs: .unicode)
    }.rows.joined(separator: "\n")
    #expect(text.contains("front") && text.contains("back"), "\(text)")
  }
}
