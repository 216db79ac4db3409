import PendulateCore
import TerminalGrid

/// A year on one page: a row for each month, a sign for each day.
///
/// Days without an entry are drawn as plainly as others; nothing is counted and nothing is joined.
struct YearView {
  let year: Int
  let days: [DayRecord]
  let subject: YearSubject
  /// After it the days are empty.
  let today: CivilDate
  let context: Context
  let columns: Int
  let height: Int
  let glyphs: Glyphs

  var rows: [Row] {
    let chart = YearChart(subject, of: year, days, today: today, word: context.stateWord)
    let step = columns >= 31 * 2 + 6 ? 2 : 1
    let nameColumns = columns >= 31 * step + 6 ? 5 : columns >= 31 * step + 3 ? 3 : 1
    // In a small window what it is stands in the corner alone, so that all months are seen at once.
    var rows = height < 14 ? [] : [Row(chart.heading, style: Style(.strong, bold: true))]
    if height >= 17 { rows.append(numbers(step, nameColumns)) }
    for month in chart.months {
      let name = DayWords.months[month.first.parts.month - 1]
      var row = Row(String(name.prefix(max(1, nameColumns - 2))), style: .quiet)
      row.pad(to: nameColumns - 1)
      row.add(step == 2 && month.today == 0 ? "[" : " ", style: .accent)
      for (index, sign) in month.days.enumerated() {
        let look = sign.map { CellLook($0, glyphs) }
        let isToday = index == month.today
        row.add(
          String(look?.character ?? " "),
          style: isToday ? Self.today(look?.style) : look?.style ?? .plain)
        // Where days stand apart, brackets stand around today.
        guard step == 2 else { continue }
        row.add(isToday ? "]" : index + 1 == month.today ? "[" : " ", style: .accent)
      }
      rows.append(row)
    }
    if height >= 15 { rows.append(.blank) }
    var names = chart.names.map { CellLook($0.sign, glyphs).meaning($0.words) }
    if chart.months.contains(where: { $0.today != nil }) { names.append(todayName(step)) }
    return rows + Row.flowing(names, columns: columns)
  }

  private func todayName(_ step: Int) -> Row {
    Row(
      step == 2 ? "[ ]" : " ", style: step == 2 ? .accent : Self.today(nil), meaning: "today")
  }

  private static func today(_ style: Style?) -> Style {
    Style(style?.ink ?? .plain, bold: true, reverse: true)
  }

  private func numbers(_ step: Int, _ nameColumns: Int) -> Row {
    var row = Row()
    for day in [1, 5, 10, 15, 20, 25, 30] {
      row.pad(to: nameColumns + (day - 1) * step)
      row.add("\(day)", style: .quiet)
    }
    return row
  }
}
