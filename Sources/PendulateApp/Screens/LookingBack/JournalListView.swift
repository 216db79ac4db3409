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
    // Only what is near is made; a line needs two rows at most.
    let near = max(0, back.place - area.rows)...back.place + area.rows
    for place in near {
      guard let entry = back.window[place] else { continue }
      if entry.at.localDate != day {
        day = entry.at.localDate
        rows.append(heading(entry.at.localDate))
      }
      // The heading of the day stays in sight with its line.
      if place == back.place { focus = max(0, rows.count - 1)..<rows.count + 1 }
      rows.append(line(entry, isChosen: place == back.place, columns: area.columns))
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
    let words = [state, EntryWords.remark(entry)].filter { !$0.isEmpty }
      .joined(separator: wide ? ", " : " ")
    if room > 2 {
      row.add(words.truncated(toColumns: room, ellipsis: String(glyphs.ellipsis)), style: .quiet)
    }
    return row
  }
}
