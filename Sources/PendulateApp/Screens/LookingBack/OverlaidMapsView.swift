import PendulateCore
import TerminalGrid

/// The body before and after on one figure: the sign of before at the left of a place, that of after
/// at its right.
struct OverlaidMapsView {
  let checkIns: [CheckIn]
  let columns: Int
  let glyphs: Glyphs
  let content: CoachContent

  /// The figures, front and back; nil where nothing was marked, or there is no room.
  var rows: [Row]? {
    let before = marks(checkIns.last { $0.kind == .pre || $0.kind == .open })
    let after = marks(checkIns.last { $0.kind == .post })
    guard !(before.isEmpty && after.isEmpty), columns >= BodyFigure.columns * 2 + 8 else {
      return nil
    }
    let front = figure(.front, before, after)
    let back = figure(.back, before, after)
    let rows = [heading] + BodyFigure.pair(front, back)
    var legend = Row()
    legend.pad(to: BodyFigure.pairIndent)
    legend.add(BodySigns.legend(glyphs))
    return rows + [legend]
  }

  private var heading: Row {
    let hasBoth = checkIns.contains { $0.kind == .post }
    var row = Row("The body", style: .strong)
    row.add(
      hasBoth ? "   front and back; left sign before, right sign after" : "   front and back",
      style: .quiet)
    return row
  }

  private func marks(_ checkIn: CheckIn?) -> [BodyRegion: BodyMark.Tone] {
    Dictionary((checkIn?.regions ?? []).map { ($0.region, $0.tone) }, uniquingKeysWith: { $1 })
  }

  private func figure(
    _ side: BodyRegion.Side, _ before: [BodyRegion: BodyMark.Tone],
    _ after: [BodyRegion: BodyMark.Tone]
  ) -> [Row] {
    BodyFigure.rows(
      of: BodyFigure.cells(side, glyphs: glyphs) { region in
        [before[region], nil, after[region]].map { tone in
          tone.map { BodySigns.sign($0, glyphs) }
        }
      })
  }
}

extension BodyFigure {
  /// The drawing of a side, with three cells of signs for each region.
  static func cells(
    _ side: BodyRegion.Side, glyphs: Glyphs,
    signs: (BodyRegion) -> [(Character, Style)?]
  ) -> [[(Character, Style)]] {
    var cells = outline.map { line in line.map { (stroke($0, glyphs), Style.quiet) } }
    for (x, y, character) in details[side] ?? [] {
      cells[y][x] = (stroke(character, glyphs), .quiet)
    }
    for region in BodyRegion.mapped where region.side == .both || region.side == side {
      let signs = signs(region)
      guard signs.contains(where: { $0 != nil }) else { continue }
      for (x, y) in places(of: region) {
        for (offset, sign) in signs.prefix(3).enumerated() {
          cells[y][x + offset] = sign ?? (" ", .plain)
        }
      }
    }
    return cells
  }
}
