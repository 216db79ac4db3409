import PendulateCore
import TerminalGrid

/// A year on one page: a row for each month, a sign for each day.
///
/// Days without an entry are drawn as plainly as others; nothing is counted and nothing is joined.
struct YearView {
  let year: Int
  let days: [DayRecord]
  let showsStates: Bool
  let context: Context
  let columns: Int
  let height: Int
  let glyphs: Glyphs

  var rows: [Row] {
    let chart =
      showsStates
      ? YearChart(statesIn: year, days, word: context.stateWord) : YearChart(doneIn: year, days)
    let step = columns >= 31 * 2 + 6 ? 2 : 1
    let nameColumns = columns >= 31 * step + 6 ? 5 : columns >= 31 * step + 3 ? 3 : 1
    var rows = [Row(chart.heading, style: Style(.strong, bold: true))]
    if height >= 17 { rows.append(numbers(step, nameColumns)) }
    for month in chart.months {
      let name = DayWords.months[month.first.parts.month - 1]
      var row = Row(String(name.prefix(max(1, nameColumns - 2))), style: .quiet)
      row.pad(to: nameColumns)
      for sign in month.days {
        let look = CellLook(sign, glyphs)
        row.add(String(look.character), style: look.style)
        if step == 2 { row.add(" ") }
      }
      rows.append(row)
    }
    if height >= 15 { rows.append(.blank) }
    return rows + legend(chart.names)
  }

  private func numbers(_ step: Int, _ nameColumns: Int) -> Row {
    var row = Row()
    for day in [1, 5, 10, 15, 20, 25, 30] {
      row.pad(to: nameColumns + (day - 1) * step)
      row.add("\(day)", style: .quiet)
    }
    return row
  }

  /// What the signs mean, in as many rows as it takes.
  private func legend(_ names: [ChartName]) -> [Row] {
    var rows: [Row] = [Row()]
    for name in names {
      let look = CellLook(name.sign, glyphs)
      var piece = Row(String(look.character), style: look.style)
      piece.add(" \(name.words)", style: .quiet)
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
