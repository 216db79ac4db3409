import PendulateCore
import TerminalGrid

/// The list of the journal: a heading for each day, and a line for each session and check-in.
struct JournalListView {
  let back: LookingBack
  let model: Model
  let glyphs: Glyphs

  func draw(in area: Rect, into grid: inout CellGrid) {
    guard area.rows > 0 else { return }
    guard back.window.total > 0 else {
      let sentence =
        back.words.isEmpty
        ? "Nothing recorded yet. What you do and say is kept here, for your eyes only."
        : "Nothing with these words."
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
    Row("\(DayWords.weekday(day)) \(day.description)", style: .quiet)
  }

  private func line(_ entry: JournalEntry, isChosen: Bool, columns: Int) -> Row {
    var row = Row()
    row.add(isChosen ? "\(glyphs.pointer) " : "  ", style: isChosen ? .accent : .plain)
    let style = isChosen ? Style(.accent, bold: true) : .plain
    row.add("\(entry.at.localTime)  ", style: .quiet)
    let end = columns - 2
    // The numbers stand in a column of their own, so that eyes can go down along them.
    let numbers = EntryWords.distress(entry, glyphs)
    let state = entry.state.map { model.stateWord($0) } ?? ""
    let wide = end >= 58
    let nameEnd = wide ? 32 : max(12, end - 16)
    row.add(
      EntryWords.name(entry, in: model.content)
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
    let words = [state, entry.about ?? entry.words?.onOneLine ?? ""].filter { !$0.isEmpty }
      .joined(separator: wide ? ", " : " ")
    if room > 2 {
      row.add(words.truncated(toColumns: room, ellipsis: String(glyphs.ellipsis)), style: .quiet)
    }
    return row
  }
}

/// An entry of the journal in a few words.
enum EntryWords {
  static func name(_ entry: JournalEntry, in content: CoachContent) -> String {
    guard case .session(let practice, _, let isRehearsal, let outcome, _, _) = entry.kind else {
      return "Check-in"
    }
    let name = content.practice(practice)?.name ?? practice
    if isRehearsal { return name + " (rehearsal)" }
    return outcome == nil ? name + " (open)" : name
  }

  /// How long a session was; nothing for a check-in.
  static func length(_ entry: JournalEntry) -> String {
    guard case .session(_, _, _, _, let seconds, _) = entry.kind else { return "" }
    return TrendNumbers.clock(seconds)
  }

  /// Distress before and after, as far as it was said.
  static func distress(_ entry: JournalEntry, _ glyphs: Glyphs) -> String {
    let arrow = glyphs.hasBraille ? "→" : "->"
    switch (entry.pre, entry.post) {
    case (nil, nil): return ""
    case (let pre?, nil) where entry.kind == .checkIn: return "\(pre)"
    case (let pre, let post):
      return "\(pre.map(String.init) ?? "?") \(arrow) \(post.map(String.init) ?? "?")"
    }
  }
}

/// Days in words.
enum DayWords {
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static func weekday(_ day: CivilDate) -> String { weekdays[day.daysSinceMonday] }
}

extension Model {
  /// The person's own word for a state of the body.
  func stateWord(_ state: BodyState) -> String {
    CheckInPage.states(person.preferences).first { $0.id == state.rawValue }?.word
      ?? state.rawValue
  }
}
