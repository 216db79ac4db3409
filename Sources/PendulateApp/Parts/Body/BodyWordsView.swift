import PendulateCore
import TerminalGrid

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
