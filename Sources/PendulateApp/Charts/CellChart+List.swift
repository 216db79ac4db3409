import PendulateCore
import TerminalGrid

/// Periods one below the other, in cells.
extension CellChart {
  private static let nameColumns = 13

  func draw(_ chart: ShareChart) -> [Row] {
    let note = chart.periods.compactMap { $0.content?.note.count }.max() ?? 0
    let room = max(8, columns - Self.nameColumns - 2 - note)
    let looks = chart.names.map { CellLook($0.sign, glyphs) }
    let rows = list(chart.periods) { bar in
      guard bar.whole > 0 else { return Row() }
      var row = Row()
      var used = 0
      var upTo = 0.0
      for (look, part) in zip(looks, bar.parts) {
        upTo += part
        let end = Int((upTo / bar.whole * Double(room)).rounded())
        row.add(
          String(repeating: look.character, count: max(0, end - used)), style: look.style)
        used = max(used, end)
      }
      row.add("  " + bar.note, style: .quiet)
      return row
    }
    return rows + Row.legend(chart.names, glyphs, columns: columns, indent: Self.nameColumns)
  }

  func draw(_ chart: AmountChart) -> [Row] {
    let room = max(6, (columns - Self.nameColumns) / 2 - 12)
    let bar = CellLook(chart.amount.sign, glyphs)
    let rows = list(chart.periods) { line in
      let length = Int((line.share * Double(room)).rounded())
      var row = Row(String(repeating: bar.character, count: length), style: bar.style)
      row.pad(to: room + 1)
      row.add(line.note, style: .quiet)
      row.pad(to: room + 12)
      for (kind, count) in zip(chart.kinds, line.counts) where count > 0 {
        let look = CellLook(kind.sign, glyphs)
        row.add(
          count <= 7
            ? String(repeating: look.character, count: count) : "\(count)\(look.character)",
          style: look.style)
        row.add(" ")
      }
      return row
    }
    return rows + Row.legend(chart.kinds, glyphs, columns: columns, indent: Self.nameColumns)
  }

  /// A row for each period; a run of empty ones is one blank row.
  private func list<Content>(
    _ periods: [ListedPeriod<Content>], _ draw: (Content) -> Row
  ) -> [Row] {
    var rows: [Row] = []
    var isGap = false
    for period in periods {
      guard let content = period.content else {
        if !isGap, !rows.isEmpty { rows.append(.blank) }
        isGap = true
        continue
      }
      isGap = false
      var row = Row(period.name, style: .quiet)
      row.pad(to: Self.nameColumns)
      row.add(draw(content))
      rows.append(row)
    }
    while rows.last == .blank { rows.removeLast() }
    return rows
  }
}
