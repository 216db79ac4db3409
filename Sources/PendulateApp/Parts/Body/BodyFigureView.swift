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
    let isList = entry.isList && entry.step == .region
    guard !isList, let drawing = drawing(entry, in: view) else {
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

  // MARK: The figure

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

  // MARK: The words beside it

  private static func panel(
    _ entry: BodyEntry, columns: Int, rows limit: Int, in view: FieldView
  ) -> [Row] {
    guard entry.step == .region else {
      return Array(repeating: .blank, count: limit > 14 ? 3 : 1)
        + choices(entry, columns: columns, in: view)
    }
    let legend = legend(entry, columns: columns, in: view)
    let region = view.content.regions[entry.region]
    var head = [
      Row("\(view.glyphs.pointer) \(name(entry.region, view.content))", style: .accentBold)
    ]
    if let region, region.covers != region.name {
      head += Row.wrapping(region.covers, columns: columns, style: .quiet, indent: 2)
    }
    head.append(.blank)
    let marked = entry.marks.map { mark in
      description(mark, isHere: mark.region == entry.region, columns: columns, in: view)
    }
    let room = limit - head.count - legend.count - 1
    let focus = entry.marks.firstIndex { $0.region == entry.region } ?? max(0, marked.count - 1)
    let first = marked.prefix(focus).map(\.count).reduce(0, +)
    let length = marked.indices.contains(focus) ? marked[focus].count : 1
    var panel =
      head
      + Row.window(
        marked.flatMap { $0 }, keeping: first..<first + min(length, max(1, room)), shown: room,
        columns: columns, glyphs: view.glyphs)
    while panel.count < limit - legend.count { panel.append(.blank) }
    return panel + legend
  }

  private static func legend(_ entry: BodyEntry, columns: Int, in view: FieldView) -> [Row] {
    var names = BodySigns.names(view.glyphs)
    if entry.marks.contains(where: { $0.change != nil }) {
      names.append(Row("+ more  - less", style: .quiet))
    }
    if !entry.usual.places.isEmpty {
      names.append(
        Row(
          String(view.glyphs.middleDot), style: Style(.plain, bold: true), meaning: "usual lately"))
    }
    return Row.flowing(names, columns: columns)
  }

  /// A mark in words, as many rows as they need.
  private static func description(
    _ mark: BodyMark, isHere: Bool, columns: Int, in view: FieldView
  ) -> [Row] {
    let (sign, style) = BodySigns.sign(mark.tone, view.glyphs)
    var head = Row("\(sign) ", style: style)
    head.add(name(mark.region, view.content), style: isHere ? .accentBold : .strong)
    guard mark.region != .nowhere else { return [head] }
    return Row.beside(head, description(mark), at: head.columns + 2, columns: columns)
  }

  // MARK: Regions in a list

  private static func list(_ entry: BodyEntry, in view: FieldView) -> [Row] {
    var shown = entry.listedRegions
    if !entry.isList {
      shown += [.allOver, .nowhere].filter { entry.mark(of: $0) != nil }
    }
    let rows = regions(entry, shown, columns: view.columns, in: view)
    let focus = shown.firstIndex(of: entry.region) ?? 0
    return Row.window(
      rows, keeping: focus..<focus + 1, shown: view.limit, columns: view.columns,
      glyphs: view.glyphs)
  }

  private static func regions(
    _ entry: BodyEntry, _ regions: [BodyRegion], columns: Int, in view: FieldView
  ) -> [Row] {
    regions.map { region in
      let isHere = region == entry.region
      let mark = entry.mark(of: region)
      var row = Row()
      row.add(isHere ? "\(view.glyphs.pointer) " : "  ", style: .accent)
      if let mark {
        let (sign, style) = BodySigns.sign(mark.tone, view.glyphs)
        row.add("\(sign) ", style: style)
      } else if entry.usual.places[region] != nil {
        row.add("\(view.glyphs.middleDot) ", style: .quiet)
      } else {
        row.add("  ")
      }
      row.add(
        name(region, view.content),
        style: isHere ? .accentBold : mark == nil ? .quiet : Style(.plain, bold: true))
      if let mark, region != .nowhere {
        row.pad(to: columns < 26 ? row.columns + 1 : 15)
        row.add(
          description(mark).truncated(
            toColumns: max(1, columns - row.columns),
            ellipsis: String(view.glyphs.ellipsis)))
      } else if isHere, let covers = view.content.regions[region]?.covers, columns >= 40 {
        row.pad(to: 15)
        row.add(
          covers.truncated(toColumns: columns - 15, ellipsis: String(view.glyphs.ellipsis)),
          style: .quiet)
      }
      return row
    }
  }

  private static func description(_ mark: BodyMark) -> String {
    let change = mark.change.map { ", \($0.rawValue)" } ?? ""
    let words = mark.sensations.isEmpty ? "" : ": \(mark.sensations.joined(separator: ", "))"
    return mark.tone.rawValue + change + words
  }

  // MARK: How it is there

  private static func choices(
    _ entry: BodyEntry, columns: Int, in view: FieldView
  ) -> [Row] {
    let isKept = entry.mark(of: entry.region) != nil
    if entry.step == .tone {
      return BodyMark.Tone.allCases.enumerated().map { index, tone in
        let (sign, style) = BodySigns.sign(tone, view.glyphs)
        var row = choice(index + 1, isKept: isKept && entry.tone == tone, view.glyphs)
        row.add("\(sign) ", style: style)
        row.add(tone.rawValue)
        return row
      }
    }
    let words: [(BodyMark.Change?, String)] = [
      (.more, "more"), (.less, "less"), (nil, "about the same, or not sure"),
    ]
    return words.enumerated().flatMap { index, word in
      let row = choice(
        index + 1, isKept: entry.change != nil && entry.change == word.0, view.glyphs)
      return Row.beside(row, word.1, at: row.columns, columns: columns)
    }
  }

  private static func choice(_ number: Int, isKept: Bool, _ glyphs: Glyphs) -> Row {
    var row = Row("  \(number)", style: .quiet)
    row.add(isKept ? "\(glyphs.checkMark) " : "  ", style: Style(.accent, bold: true))
    return row
  }
}

extension Style {
  /// What is under the cursor.
  fileprivate static let accentBold = Style(.accent, bold: true)
}
