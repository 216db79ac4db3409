import PendulateCore
import TerminalGrid

/// The body map: a figure with its regions in words beside it, or a list where there is no room.
enum BodyFigureView {
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

  /// Which side is shown.
  static func caption(_ entry: BodyEntry) -> String {
    guard entry.step == .region else { return "" }
    return entry.isList ? "list" : entry.side == .front ? "front" : "back"
  }

  /// The rows below the question.
  static func rows(_ entry: BodyEntry, in view: FieldView) -> [Row] {
    if entry.step == .words { return BodyWordsView.rows(entry, in: view) }
    let hasSpecial = entry.marks.contains { $0.region == .allOver || $0.region == .nowhere }
    let needed = BodyFigure.rows + (hasSpecial ? 1 : 0)
    let fits = view.columns >= 44 && view.limit >= needed
    if entry.isList && entry.step == .region || !fits {
      return entry.step == .region ? list(entry, in: view) : choices(entry, in: view)
    }
    let figure = BodyFigure.drawing(entry, glyphs: view.glyphs)
    let left = view.columns >= 60 ? 4 : 0
    let start = left + BodyFigure.columns + (view.columns >= 60 ? 5 : 2)
    var panel =
      entry.step == .region
      ? regions(entry, entry.visibleRegions, columns: view.columns - start, in: view)
      : Array(repeating: Row.blank, count: view.limit > 14 ? 3 : 1) + choices(entry, in: view)
    // A picture that changes its height with its side would jump.
    while panel.count < figure.count { panel.append(.blank) }
    if entry.step == .region {
      panel += regions(
        entry, [.allOver, .nowhere].filter { entry.mark(of: $0) != nil },
        columns: view.columns - start, in: view)
    }
    var rows = panel.indices.map { index in
      var row = Row()
      row.pad(to: left)
      if index < figure.count { row.add(figure[index]) }
      guard panel[index] != .blank else { return row }
      row.pad(to: start)
      row.add(panel[index])
      return row
    }
    if entry.step == .region, rows.count + 2 <= view.limit {
      rows.append(.blank)
      var legend = Row()
      legend.pad(to: left)
      legend.add(BodySigns.legend(view.glyphs))
      if !entry.usual.places.isEmpty {
        legend.add(String(view.glyphs.middleDot), style: Style(.plain, bold: true))
        legend.add(" usual lately", style: .quiet)
      }
      rows.append(legend)
    }
    return rows
  }

  static func name(_ region: BodyRegion, _ content: CoachContent) -> String {
    content.regions[region]?.name ?? region.plainName
  }

  // MARK: Regions in words

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
        style: isHere
          ? Style(.accent, bold: true) : mark == nil ? .quiet : Style(.plain, bold: true))
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

  private static func list(_ entry: BodyEntry, in view: FieldView) -> [Row] {
    var shown = entry.visibleRegions
    if !entry.isList {
      shown += [.allOver, .nowhere].filter { entry.mark(of: $0) != nil }
    }
    let rows = regions(entry, shown, columns: view.columns, in: view)
    let focus = shown.firstIndex(of: entry.region) ?? 0
    return Row.window(
      rows, keeping: focus..<focus + 1, shown: view.limit, columns: view.columns,
      glyphs: view.glyphs)
  }

  // MARK: How it is there

  private static func choices(_ entry: BodyEntry, in view: FieldView) -> [Row] {
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
    return words.enumerated().map { index, word in
      var row = choice(
        index + 1, isKept: entry.change != nil && entry.change == word.0, view.glyphs)
      row.add(word.1)
      return row
    }
  }

  private static func choice(_ number: Int, isKept: Bool, _ glyphs: Glyphs) -> Row {
    var row = Row("  \(number)", style: .quiet)
    row.add(isKept ? "\(glyphs.checkMark) " : "  ", style: Style(.accent, bold: true))
    return row
  }
}

/// The words for a region, six in a row as the arrow keys move, or folded where that is too wide.
enum BodyWordsView {
  static func rows(_ entry: BodyEntry, in view: FieldView) -> [Row] {
    guard !entry.words.isEmpty else { return [] }
    let longest = entry.words.map { DisplayWidth.columns(of: $0) }.max() ?? 1
    let cell = longest + 3
    let perLine = [6, 3, 2].first { $0 * cell <= view.columns } ?? 1
    let isFolded = perLine < 6
    var lines: [Row] = []
    var focus = 0..<1
    for start in stride(from: 0, to: entry.words.count, by: 6) {
      let group = start..<min(start + 6, entry.words.count)
      let first = lines.count
      for lineStart in stride(from: group.lowerBound, to: group.upperBound, by: perLine) {
        var row = Row()
        for index in lineStart..<min(lineStart + perLine, group.upperBound) {
          row.pad(to: (index - lineStart) * cell)
          row.add(word(index, of: entry, in: view))
        }
        if (lineStart..<lineStart + perLine).contains(entry.word) {
          focus = lines.count..<lines.count + 1
        }
        lines.append(row)
      }
      let isCursorHere = group.contains(entry.word)
      if isFolded, isCursorHere, lines.count - first + 2 <= view.limit {
        focus = first..<lines.count
      }
    }
    let tail = chosenRows(entry, in: view)
    let room = max(1, view.limit - tail.count)
    return Row.window(
      lines, keeping: focus, shown: room, columns: view.columns, glyphs: view.glyphs) + tail
  }

  private static func word(_ index: Int, of entry: BodyEntry, in view: FieldView) -> Row {
    let isHere = index == entry.word
    let isChosen = entry.sensations.contains(entry.words[index])
    let style: Style =
      isHere
      ? Style(.accent, bold: true, reverse: true)
      : isChosen ? Style(.strong, bold: true) : .plain
    var row = Row()
    row.add(isHere ? String(view.glyphs.pointer) : " ", style: .accent)
    row.add(entry.words[index], style: style)
    if isChosen { row.add(String(view.glyphs.checkMark), style: Style(.accent, bold: true)) }
    return row
  }

  /// What was chosen, and what kind of word is under the cursor.
  private static func chosenRows(_ entry: BodyEntry, in view: FieldView) -> [Row] {
    guard view.limit >= 6 else { return [] }
    let chosen =
      entry.sensations.isEmpty ? "none chosen" : entry.sensations.joined(separator: ", ")
    var rows: [Row] = view.limit >= 12 ? [.blank] : []
    var row = Row(" ")
    if let group = view.content.sensationGroups.first(where: {
      entry.words.indices.contains(entry.word) && $0.words.contains(entry.words[entry.word])
    }), view.columns >= 60 {
      row.add("\(group.name)", style: .quiet)
      row.pad(to: 27)
    }
    row.add(chosen, style: entry.sensations.isEmpty ? .quiet : Style(.strong, bold: true))
    rows.append(row)
    return rows
  }
}
