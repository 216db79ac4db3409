import PendulateCore
import TerminalGrid

/// A year on one page: a row for each month, a sign for each day.
///
/// Days without an entry are drawn as plainly as others; nothing is counted and nothing is joined.
struct YearView {
  let year: Int
  let days: [DayRecord]
  let showsStates: Bool
  let model: Model
  let columns: Int
  let height: Int
  let glyphs: Glyphs

  var rows: [Row] {
    let step = columns >= 31 * 2 + 6 ? 2 : 1
    let nameColumns = columns >= 31 * step + 6 ? 5 : columns >= 31 * step + 3 ? 3 : 1
    let records = Dictionary(days.map { ($0.day, $0) }, uniquingKeysWith: { first, _ in first })
    var rows = [
      Row(
        showsStates ? "How it was, \(year)" : "What was done, \(year)",
        style: Style(.strong, bold: true))
    ]
    if height >= 17 { rows.append(numbers(step, nameColumns)) }
    for month in 1...12 {
      guard let first = CivilDate(year: year, month: month, day: 1) else { continue }
      var row = Row(
        String(DayWords.months[month - 1].prefix(max(1, nameColumns - 2))), style: .quiet)
      row.pad(to: nameColumns)
      for offset in 0..<first.daysInMonth {
        let (sign, style) = sign(records[first.advanced(byDays: offset)])
        row.add(String(sign), style: style)
        if step == 2 { row.add(" ") }
      }
      rows.append(row)
    }
    if height >= 15 { rows.append(.blank) }
    return rows + legend
  }

  private func numbers(_ step: Int, _ nameColumns: Int) -> Row {
    var row = Row()
    for day in [1, 5, 10, 15, 20, 25, 30] {
      row.pad(to: nameColumns + (day - 1) * step)
      row.add("\(day)", style: .quiet)
    }
    return row
  }

  private func sign(_ day: DayRecord?) -> (Character, Style) {
    let rest = (glyphs.middleDot, Style.quiet)
    guard let day else { return rest }
    if showsStates {
      return day.state.map(sign) ?? rest
    }
    if day.touchSessions > 0 { return (glyphs.bob, .accent) }
    return day.otherSessions > 0 ? (glyphs.ring, .safety) : rest
  }

  private func sign(_ state: BodyState) -> (Character, Style) {
    switch state {
    case .settled: (glyphs.ring, .safety)
    case .stirredUp: (glyphs.rising, .accent)
    case .shutDown: (glyphs.horizontalLine, .breath)
    case .mixed: (glyphs.cross, .plain)
    }
  }

  private var legend: [Row] {
    var items: [(Character, Style, String)] =
      showsStates
      ? BodyState.allCases.map { state in
        let (character, style) = sign(state)
        return (character, style, model.stateWord(state))
      }
      : [
        (glyphs.bob, .accent, "a session with touch"), (glyphs.ring, .safety, "another session"),
      ]
    items.append((glyphs.middleDot, .quiet, "a day of its own"))
    var rows: [Row] = [Row()]
    for (character, style, word) in items {
      var piece = Row(String(character), style: style)
      piece.add(" \(word)", style: .quiet)
      if rows[rows.count - 1].columns > 0 {
        if rows[rows.count - 1].columns + 3 + piece.columns <= columns {
          rows[rows.count - 1].add("   ")
        } else {
          rows.append(Row())
        }
      }
      rows[rows.count - 1].add(piece)
    }
    return rows
  }
}
