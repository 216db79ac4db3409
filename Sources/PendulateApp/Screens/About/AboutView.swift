import TerminalGrid

/// The page about the program, as it is read through.
struct AboutView {
  let reading: Reading
  /// The rows that parts begin at.
  private let starts: [Int]
  private let keys: Rect

  init(in area: Rect, glyphs: Glyphs) {
    let layout = Layout(area)
    keys = layout.keys
    let columns = layout.body.columns
    var rows: [Row] = []
    var starts: [Int] = []
    func begin(_ title: String) {
      if !rows.isEmpty { rows.append(.blank) }
      starts.append(rows.count)
      rows += Row.wrapping(title, columns: columns, style: Style(.strong, bold: true))
    }
    for section in AboutWords.sections {
      begin(section.title)
      for paragraph in section.paragraphs {
        rows += [.blank] + Row.wrapping(paragraph, columns: columns)
      }
    }
    begin(AboutWords.sourcesTitle)
    for source in AboutWords.sources {
      rows += [.blank] + Row.wrapping(source.entry, columns: columns, style: .quiet)
    }
    self.starts = starts
    reading = Reading(rows, in: layout.body)
  }

  /// The row of the part after a row.
  func next(after row: Int) -> Int { starts.first { $0 > row } ?? row }

  /// The row of the part before a row.
  func previous(before row: Int) -> Int { starts.last { $0 < row } ?? 0 }

  func draw(from firstRow: Int, into grid: inout CellGrid, glyphs: Glyphs) {
    reading.draw(from: firstRow, into: &grid, glyphs: glyphs)
    KeyHint.draw(AboutKeys.hints, in: keys, into: &grid, glyphs: glyphs)
  }
}
