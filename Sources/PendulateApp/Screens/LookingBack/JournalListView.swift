import PendulateCore
import TerminalGrid

/// The list of the journal: a heading for each day, and a line for each session and check-in.
struct JournalListView {
  let back: LookingBackScreen
  let context: Context
  let glyphs: Glyphs

  func draw(in area: Rect, into grid: inout CellGrid) {
    guard area.rows > 0 else { return }
    guard back.window.total > 0 else {
      let sentence =
        back.words.isEmpty ? LookingBackWords.nothingRecorded : LookingBackWords.nothingFound
      return Row.draw(
        Row.wrapping(sentence, columns: area.columns, style: .quiet), in: area, into: &grid,
        glyphs: glyphs)
    }
    // Only what is near is made: each entry needs a row at least.
    let near = (max(0, back.place - area.rows)...back.place + area.rows).compactMap { place in
      back.window[place].map { (place: place, entry: $0) }
    }
    let columns = JournalListColumns(back.window.entries.map(name), in: area.columns)
    let blocks = near.map { block($0.entry, isChosen: $0.place == back.place, columns) }
    let days = Set(near.map(\.entry.at.localDate)).count
    let isAll = near.count == back.window.total
    let limits = Row.limits(
      of: blocks.map { $0(.max).count }, in: isAll ? area.rows - days : 0)
    var rows: [Row] = []
    var focus = 0..<1
    var day: CivilDate?
    for (index, line) in near.enumerated() {
      if line.entry.at.localDate != day {
        day = line.entry.at.localDate
        rows.append(heading(line.entry.at.localDate))
      }
      // The heading of the day stays in sight with its line.
      let start = max(0, rows.count - 1)
      rows += blocks[index](limits[index])
      if line.place == back.place { focus = start..<rows.count }
    }
    Row.draw(rows, keeping: focus, in: area, into: &grid, glyphs: glyphs)
  }

  private func heading(_ day: CivilDate) -> Row {
    Row(DayWords.heading(day), style: .quiet)
  }

  private func name(_ entry: JournalEntry) -> String {
    EntryWords.name(entry, in: context.content)
  }

  /// An entry in at most so many rows: its line, and below it what was found in it.
  private func block(
    _ entry: JournalEntry, isChosen: Bool, _ columns: JournalListColumns
  ) -> (Int) -> [Row] {
    { limit in
      guard let found = entry.found else {
        return line(entry, isChosen: isChosen, columns, atMost: limit)
      }
      // One row for the line and one for what was found there are always.
      let line = line(entry, isChosen: isChosen, columns, atMost: max(1, limit - 1))
      return line + whole(found, columns: columns.end, atMost: max(1, limit - line.count))
    }
  }

  /// When, what, how long, the numbers in a column of their own, so that eyes can go down along them,
  /// and how it was; names and words go on below themselves.
  private func line(
    _ entry: JournalEntry, isChosen: Bool, _ columns: JournalListColumns, atMost limit: Int
  ) -> [Row] {
    let state = entry.state.map { context.stateWord($0) } ?? ""
    let room = columns.end - columns.words
    // A remark of which hardly anything would be seen is left to the entry itself.
    let remark =
      entry.found == nil && room - DisplayWidth.columns(of: state) >= 8
      ? EntryWords.remark(entry) : ""
    let words = [state, remark].filter { !$0.isEmpty }.joined(separator: ", ")
    func wrapping(_ text: String, _ columns: Int, _ style: Style) -> [Row] {
      Row.wrapping(text, columns: columns, style: style, atMost: limit, glyphs: glyphs)
    }
    let names = wrapping(
      name(entry), max(1, columns.name - 1 - JournalListColumns.start),
      isChosen ? Style(.accent, bold: true) : .plain)
    let told = room >= 7 ? wrapping(words, room, .quiet) : []
    return (0..<max(1, names.count, told.count)).map { index in
      var row = Row()
      if index == 0 {
        row.add(isChosen ? "\(glyphs.pointer) " : "  ", style: isChosen ? .accent : .plain)
        row.add("\(entry.at.localTime)  ", style: .quiet)
      }
      if names.indices.contains(index) { row.add(names[index], at: JournalListColumns.start) }
      if index == 0 {
        row.pad(to: columns.name)
        if columns.hasLength {
          let length = EntryWords.length(entry)
          row.pad(to: columns.name + max(0, 6 - length.count))
          row.add(length, style: .quiet)
          row.pad(to: columns.numbers)
        }
        row.add(EntryWords.distress(entry, glyphs))
      }
      if told.indices.contains(index) { row.add(told[index], at: columns.words) }
      return row
    }
  }

  /// A text with what was found in it standing out: whole where the rows are there for it.
  private func whole(_ text: String, columns end: Int, atMost limit: Int) -> [Row] {
    let indent = Self.indent(end)
    let lines = wrapped(text.onOneLine, columns: min(end - indent, Layout.textColumns))
    guard lines.count <= limit else { return [excerpt(of: text, columns: end)] }
    return lines.map { line in
      var row = Row("", indent: indent)
      row.add(line[...], marking: WantedWords(back.words).places(in: line))
      return row
    }
  }

  private static func indent(_ columns: Int) -> Int { columns < 28 ? 2 : JournalListColumns.start }

  /// As much of a text as a row holds, from a little before what was found in it, which stands out.
  private func excerpt(of text: String, columns end: Int) -> Row {
    let text = text.onOneLine
    let places = WantedWords(back.words).places(in: text)
    var row = Row("", indent: Self.indent(end))
    var start = text.startIndex
    if let first = places.first, DisplayWidth.columns(of: text) > end - row.columns {
      start = text.wordStart(before: first.lowerBound, within: (end - row.columns) / 3)
      if start > text.startIndex { row.add("\(glyphs.ellipsis) ", style: .quiet) }
    }
    var whole = Row()
    whole.add(text[start...], marking: places)
    row.add(whole.truncated(to: max(0, end - row.columns), glyphs: glyphs))
    return row
  }
}

extension Row {
  /// Adds a text quietly, with places of it that stand out.
  fileprivate mutating func add(_ text: Substring, marking places: [Range<String.Index>]) {
    var start = text.startIndex
    for place in places where place.lowerBound >= start {
      add(String(text[start..<place.lowerBound]), style: .quiet)
      add(String(text[place]), style: Style(.accent, bold: true))
      start = place.upperBound
    }
    add(String(text[start...]), style: .quiet)
  }
}

extension String {
  /// Where a word begins before a place, at most so many columns before it.
  fileprivate func wordStart(before place: Index, within columns: Int) -> Index {
    var start = place
    var best = place
    var used = 0
    while start > startIndex {
      start = index(before: start)
      used += DisplayWidth.columns(of: self[start])
      guard used <= columns else { return best }
      if start == startIndex || self[index(before: start)] == " " { best = start }
    }
    return startIndex
  }
}
