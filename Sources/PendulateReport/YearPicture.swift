import PendulateApp
import PendulateCore

/// The months of a year, a mark for each day; nothing is counted and nothing is joined.
struct YearPicture {
  let year: Int
  let days: [DayRecord]

  var svg: String {
    var drawing = Drawing(width: TrendPictures.wholeWidth, height: 12 * 16 + 30)
    let records = Dictionary(days.map { ($0.day, $0) }, uniquingKeysWith: { first, _ in first })
    for month in 1...12 {
      guard let first = CivilDate(year: year, month: month, day: 1) else { continue }
      let y = Double(month) * 16
      drawing.text(String(first.description.prefix(7)), 62, y + 4, anchor: "end")
      for offset in 0..<first.daysInMonth {
        let x = 80 + Double(offset) * 17.6
        let record = records[first.advanced(byDays: offset)]
        if record?.touchSessions ?? 0 > 0 {
          drawing.circle(x, y, 4, "dot")
        } else if record?.otherSessions ?? 0 > 0 {
          drawing.circle(x, y, 4, "open")
        } else {
          drawing.circle(x, y, 2.5, "day")
        }
      }
    }
    TrendPictures.key(
      &drawing,
      [("dot", "a session with touch"), ("open", "another session"), ("day", "a day of its own")],
      from: 74)
    return drawing.svg(
      title: "The year \(year)",
      description: "\(days.count) days of \(year) hold a session or a check-in.")
  }
}
