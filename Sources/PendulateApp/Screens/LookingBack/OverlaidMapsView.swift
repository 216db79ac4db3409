import PendulateCore
import TerminalGrid

/// The body before and after on one figure: its regions as they were after, and on each two signs, that
/// of before at the left and that of after at the right.
struct OverlaidMapsView {
  private let before: [BodyRegion: BodyMark.Tone]
  private let after: [BodyRegion: BodyMark.Tone]
  private let hasAfter: Bool
  private let glyphs: Glyphs

  init(before: CheckIn?, after: CheckIn?, glyphs: Glyphs) {
    self.before = Self.tones(before)
    self.after = Self.tones(after)
    hasAfter = after != nil
    self.glyphs = glyphs
  }

  /// What the pictures are, and how they are read.
  var heading: String {
    hasAfter ? "left before, right after" : "front and back"
  }

  /// The figures, front and back, with what their signs mean; nil where nothing was marked, or there
  /// is no room.
  func rows(columns: Int, atMost rows: Int) -> [Row]? {
    guard !(before.isEmpty && after.isEmpty), let figure = BodyFigure(rows: rows, glyphs: glyphs),
      columns >= figure.pairColumns
    else { return nil }
    return figure.pair { side in
      figure.cells(side, tone: { after[$0] ?? before[$0] }, signs: signs)
    }
  }

  /// What the signs mean.
  func legend(columns: Int) -> [Row] {
    var names = BodySigns.names(glyphs)
    if hasAfter {
      names.append(Row(String(glyphs.middleDot), style: .quiet, meaning: "not marked"))
    }
    return Row.flowing(names, columns: columns, indent: BodyFigure.indent)
  }

  private func signs(_ region: BodyRegion) -> [BodyFigure.Cell] {
    guard before[region] != nil || after[region] != nil else { return [] }
    return (hasAfter ? [before[region], after[region]] : [before[region]]).map { tone in
      tone.map { BodySigns.sign($0, glyphs) } ?? (glyphs.middleDot, .quiet)
    }
  }

  private static func tones(_ checkIn: CheckIn?) -> [BodyRegion: BodyMark.Tone] {
    Dictionary((checkIn?.regions ?? []).map { ($0.region, $0.tone) }, uniquingKeysWith: { $1 })
  }
}
