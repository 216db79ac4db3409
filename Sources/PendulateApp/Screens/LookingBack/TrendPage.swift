import PendulateCore
import TerminalGrid

/// One picture with what it shows, what it comes to, and what it does not show.
struct TrendPage {
  let trends: Trends
  let picture: TrendPicture
  let context: Context
  let columns: Int
  let height: Int
  let glyphs: Glyphs

  var rows: [Row] {
    let words = context.words(of: trends)
    var head = [Row(picture.title, style: Style(.strong, bold: true))]
    head += Row.wrapping(
      picture.meaning(edge: trends.edge), columns: columns, style: .quiet)
    if let line = WindowWords.line(context.person.window, beside: picture) {
      head += Row.wrapping(line, columns: columns, style: .accent)
    }
    // What it comes to stands before the picture, so that it is read first and never scrolled away.
    head += words.sentences(picture).flatMap { Row.wrapping($0, columns: columns) }
    if picture == .hard {
      head += words.hardMomentLines.flatMap { Row.wrapping($0, columns: columns) }
    }
    head += Row.wrapping(picture.caveat, columns: columns, style: .quiet)
    if let caution = words.caution(beside: picture) {
      head += Row.wrapping(caution, columns: columns, style: .accent)
    }
    let isRoomy = height >= 15
    let drawing = Chart(picture, of: trends, detail: .coarse).map { chart in
      CellChart(
        chart: chart, columns: min(columns, 112),
        rows: max(isRoomy ? 7 : 5, min(12, height - head.count - 3)), glyphs: glyphs)
    }
    var drawn = drawing?.drawn ?? []
    if let note = drawing?.note { drawn.append(note) }
    if let plan = Chart(besides: picture, of: trends) {
      drawn +=
        [.blank]
        + CellChart(chart: plan, columns: min(columns, 112), rows: 1, glyphs: glyphs).drawn
    }
    return head + (drawn.isEmpty ? [] : [.blank]) + drawn
  }
}
