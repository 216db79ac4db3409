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
    var rows: [Row] = []
    var focus = 0..<1
    var day: CivilDate?
    // Only what is near is made: each entry needs a row at least.
    let near = max(0, back.place - area.rows)...back.place + area.rows
    for place in near {
      guard let entry = back.window[place] else { continue }
      if entry.at.localDate != day {
        day = entry.at.localDate
        rows.append(heading(entry.at.localDate))
      }
      let isChosen = place == back.place
      // The heading of the day stays in sight with its line.
      let start = max(0, rows.count - 1)
      rows.append(line(entry, isChosen: isChosen, columns: area.columns))
      if let found = entry.found { rows.append(excerpt(of: found, columns: area.columns)) }
      if isChosen { focus = start..<rows.count }
    }
    Row.draw(rows, keeping: focus, in: area, into: &grid, glyphs: glyphs)
  }

  private func heading(_ day: CivilDate) -> Row {
    Row(DayWords.heading(day), style: .quiet)
  }

  private func line(_ entry: JournalEntry, isChosen: Bool, columns: Int) -> Row {
    var row = Row()
    row.add(isChosen ? "\(glyphs.pointer) " : "  ", style: isChosen ? .accent : .plain)
    let style = isChosen ? Style(.accent, bold: true) : .plain
    row.add("\(entry.at.localTime)  ", style: .quiet)
    let end = columns - 2
    // The numbers stand in a column of their own, so that eyes can go down along them.
    let numbers = EntryWords.distress(entry, glyphs)
    let state = entry.state.map { context.stateWord($0) } ?? ""
    let wide = end >= 58
    let nameEnd = wide ? 32 : max(12, end - 16)
    row.add(
      EntryWords.name(entry, in: context.content)
        .truncated(toColumns: max(1, nameEnd - row.columns - 1), ellipsis: String(glyphs.ellipsis)),
      style: style)
    row.pad(to: nameEnd)
    if wide {
      let length = EntryWords.length(entry)
      row.pad(to: nameEnd + max(0, 6 - length.count))
      row.add(length, style: .quiet)
      row.add("  ")
    }
    row.add(numbers, style: .plain)
    row.pad(to: (wide ? nameEnd + 8 : nameEnd) + 9)
    let room = end - row.columns
    // A remark of which hardly anything would be seen is left to the entry itself.
    let remark =
      entry.found == nil && room - DisplayWidth.columns(of: state) >= 8
      ? EntryWords.remark(entry) : ""
    let words = [state, remark].filter { !$0.isEmpty }.joined(separator: ", ")
    if room > 2 {
      row.add(words.truncated(toColumns: room, ellipsis: String(glyphs.ellipsis)), style: .quiet)
    }
    return row
  }

  /// As much of a text as a row holds, from a little before what was found in it, which stands out.
  private func excerpt(of text: String, columns: Int) -> Row {
    let text = text.onOneLine
    let places = WantedWords(back.words).places(in: text)
    var row = Row("", indent: columns < 30 ? 2 : 9)
    // A column stays free at the right for the arrows that tell of more.
    let end = columns - 2
    var start = text.startIndex
    if let first = places.first, DisplayWidth.columns(of: text) > end - row.columns {
      start = text.wordStart(before: first.lowerBound, within: (end - row.columns) / 3)
      if start > text.startIndex { row.add("\(glyphs.ellipsis) ", style: .quiet) }
    }
    func add(_ part: Substring, _ style: Style) {
      let room = max(0, end - row.columns)
      row.add(
        String(part).truncated(toColumns: room, ellipsis: String(glyphs.ellipsis)), style: style)
    }
    for place in places where place.lowerBound >= start {
      add(text[start..<place.lowerBound], .quiet)
      add(text[place], Style(.accent, bold: true))
      start = place.upperBound
    }
    add(text[start...], .quiet)
    return row
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
