import PendulateCore
import TerminalGrid

/// The words beside a figure: the place, what is marked, and how it is there.
extension BodyFigureView {
  static func panel(
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
    // A figure that fills a small window leaves the keys one row.
    if limit < 14, let mark = BodyKeys.region.binding(of: .mark) {
      head.append(Row("\(mark.hinted.text(view.glyphs)) \(mark.hint)", style: .quiet, indent: 2))
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

  static func choices(
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
