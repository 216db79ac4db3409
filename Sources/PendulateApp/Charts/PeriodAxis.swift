import PendulateCore
import TerminalGrid

/// Where periods stand side by side: the last ones that fit, gaps as wide as anything else.
struct PeriodAxis {
  /// Where the picture begins, after the numbers of its scale.
  static let margin = 5

  /// The periods that are drawn, as places among all of them.
  let shown: Range<Int>
  /// How many earlier ones are not.
  var leftOut: Int { shown.lowerBound }
  /// Columns for each.
  let width: Int
  /// Columns in all, without the margin.
  let columns: Int

  private let periods: ArraySlice<CalendarPeriod>
  private let from: CivilDate

  /// `from` is the first day that is looked at; no month before it is named.
  init(_ periods: [CalendarPeriod], from: CivilDate, columns: Int) {
    self.from = from
    let room = max(2, columns - Self.margin)
    let fitting = max(1, min(periods.count, room / 2))
    shown = max(0, periods.count - fitting)..<periods.count
    self.periods = periods[shown]
    width = min(6, max(2, room / max(1, fitting)))
    self.columns = min(room, width * fitting)
  }

  /// How long the periods are; nil where there are none.
  var length: CalendarPeriod.Length? { periods.first?.length }

  /// The middle column of a period, by its place among all of them.
  func x(_ index: Int) -> Int { (index - leftOut) * width + (width - 1) / 2 }

  /// The months below the picture, each where its first period stands.
  var label: Row {
    var row = Row()
    row.pad(to: Self.margin)
    var last: (year: Int, month: Int) = (0, 0)
    for (index, period) in periods.enumerated() {
      let parts = max(period.start, from).parts
      guard (parts.year, parts.month) != last else { continue }
      let isYear = parts.year != last.year && last.year != 0 || parts.month == 1 && index > 0
      last = (parts.year, parts.month)
      let name = isYear ? "\(parts.year)" : String(DayWords.months[parts.month - 1].prefix(3))
      let x = Self.margin + index * width
      // Names that would touch are left out, the earlier one stays.
      guard row.columns == Self.margin || x > row.columns else { continue }
      guard x + name.count <= Self.margin + columns else { continue }
      row.pad(to: x)
      row.add(name, style: .quiet)
    }
    return row
  }

  /// A picture of that height with its scale at the left: the highest and the lowest value.
  func rows(_ canvas: ChartCanvas, top: String, bottom: String) -> [Row] {
    let lines = canvas.asRows()
    return lines.enumerated().map { index, line in
      var row = Row()
      let label = index == 0 ? top : index == lines.count - 1 ? bottom : ""
      row.pad(to: max(0, Self.margin - 2 - label.count))
      row.add(label, style: .quiet)
      row.pad(to: Self.margin - 1)
      row.add(String(canvas.glyphs.verticalLine), style: .quiet)
      row.add(line)
      return row
    } + [label]
  }
}
