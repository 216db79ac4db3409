import PendulateCore
import TerminalGrid

/// The body map: front and back, or one of them, with the place in words beside it; a list where there
/// is no room.
enum BodyFigureView {
  /// The narrowest column of words beside a figure.
  private static let narrowest = 26

  /// What is asked now, in fewer words where the figure needs the room.
  static func question(
    _ entry: BodyEntry, field: Field, content: CoachContent, columns: Int, rows: Int
  ) -> String {
    let name = name(entry.region, content)
    switch entry.step {
    case .region:
      let isShort = rows < 18 && DisplayWidth.columns(of: field.label) > columns
      return isShort ? "Where in the body?" : field.label
    case .tone: return "\(name): how is it there?"
    case .change: return "\(name): more or less than before?"
    case .words: return "\(name): words for it, if any come"
    }
  }

  /// What stands beside the question; a figure says its own side.
  static func caption(_ entry: BodyEntry) -> String {
    entry.step == .region && entry.isList ? "list" : ""
  }

  /// The rows below the question.
  static func rows(_ entry: BodyEntry, in view: FieldView) -> [Row] {
    if entry.step == .words { return BodyWordsView.rows(entry, in: view) }
    guard !entry.isList, let drawing = drawing(entry, in: view) else {
      return entry.step == .region
        ? list(entry, in: view) : choices(entry, columns: view.columns, in: view)
    }
    let start = drawing.columns + (view.columns >= 60 ? 3 : 2)
    let panel = panel(
      entry, columns: view.columns - start, rows: drawing.rows.count, in: view)
    return drawing.rows.enumerated().map { index, drawn in
      var row = drawn
      guard panel.indices.contains(index), panel[index] != .blank else { return row }
      row.pad(to: start)
      row.add(panel[index])
      return row
    }
  }

  static func name(_ region: BodyRegion, _ content: CoachContent) -> String {
    content.regions[region]?.name ?? region.plainName
  }

  /// Both sides where there is room beside the words, else the one where the cursor is; nil where
  /// there is no room for any.
  private static func drawing(
    _ entry: BodyEntry, in view: FieldView
  ) -> (rows: [Row], columns: Int)? {
    guard let figure = BodyFigure(rows: view.limit, glyphs: view.glyphs) else { return nil }
    if view.columns >= figure.pairColumns + 3 + narrowest {
      let rows = figure.pair { Self.cells(entry, side: $0, of: figure, view.glyphs) }
      return (rows, figure.pairColumns)
    }
    guard view.columns >= figure.columns + 2 + narrowest else { return nil }
    let cells = Self.cells(entry, side: entry.side, of: figure, view.glyphs)
    return (figure.named(entry.side, cells), figure.columns)
  }

  /// One side with its marks, and brackets around the spot under the cursor.
  private static func cells(
    _ entry: BodyEntry, side: BodyRegion.Side, of figure: BodyFigure, _ glyphs: Glyphs
  ) -> [[BodyFigure.Cell]] {
    var cells = figure.cells(side, tone: { entry.mark(of: $0)?.tone }, here: entry.region) {
      region in
      if let mark = entry.mark(of: region) { return BodySigns.signs(mark, glyphs) }
      // Where something usually is, faintly under what is marked today.
      return entry.usual.places[region] == nil
        ? [] : [(glyphs.middleDot, Style(.plain, bold: true))]
    }
    guard let spot = entry.spot, spot.side == side else { return cells }
    let place = figure.cell(of: spot)
    let style = Style(.accent, bold: true, reverse: true)
    let sign = entry.mark(of: spot.region).map { BodySigns.sign($0.tone, glyphs).character }
    for (x, character) in [(-1, "["), (0, sign ?? " "), (1, "]")] as [(Int, Character)]
    where cells[place.y].indices.contains(place.x + x) {
      cells[place.y][place.x + x] = (character, style)
    }
    return cells
  }

  static func description(_ mark: BodyMark) -> String {
    let change = mark.change.map { ", \($0.rawValue)" } ?? ""
    let words = mark.sensations.isEmpty ? "" : ": \(mark.sensations.joined(separator: ", "))"
    return mark.tone.rawValue + change + words
  }
}

extension Style {
  /// What is under the cursor.
  static let accentBold = Style(.accent, bold: true)
}
