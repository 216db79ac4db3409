import PendulateCore
import TerminalGrid

/// One picture with what it shows, what it comes to, and what it does not show.
struct TrendPage {
  let trends: Trends
  let picture: TrendPicture
  let model: Model
  let columns: Int
  let height: Int
  let glyphs: Glyphs

  var rows: [Row] {
    let words = TrendWords(trends) { id in
      model.person.glimmers.first { $0.id == id }?.text.onOneLine
    }
    var head = [Row(picture.title, style: Style(.strong, bold: true))]
    head += Row.wrapping(
      picture.meaning(edge: trends.edge), columns: columns, style: .quiet)
    var foot = words.sentences(picture).flatMap { Row.wrapping($0, columns: columns) }
    foot += Row.wrapping(picture.caveat, columns: columns, style: .quiet)
    if let caution = words.caution {
      foot += [.blank] + Row.wrapping(caution, columns: columns, style: .accent)
    }
    let isRoomy = height >= 15
    let room = height - head.count - foot.count - (isRoomy ? 2 : 0)
    let drawing = TrendDrawing(
      trends: trends, columns: min(columns, 112), rows: max(5, min(12, room)), glyphs: glyphs)
    var middle = drawing.rows(picture)
    if !middle.isEmpty, drawing.axis.leftOut > 0, picture.isAlongTime {
      foot.insert(
        Row(
          "Drawn are the last \(drawing.axis.periods.count) \(trends.length.rawValue)s.",
          style: .quiet), at: 0)
    }
    if isRoomy, !middle.isEmpty { middle = [.blank] + middle + [.blank] }
    if middle.isEmpty { middle = [.blank] }
    return head + middle + foot
  }
}

extension TrendPicture {
  /// Whether its picture has periods side by side.
  var isAlongTime: Bool {
    switch self {
    case .beforeAfter, .highest, .settling, .strength: true
    default: false
    }
  }
}

/// The drawing of each picture; without rows where there is too little to draw.
struct TrendDrawing {
  let trends: Trends
  let columns: Int
  let rows: Int
  let glyphs: Glyphs
  let axis: PeriodAxis

  init(trends: Trends, columns: Int, rows: Int, glyphs: Glyphs) {
    self.trends = trends
    self.columns = columns
    self.rows = rows
    self.glyphs = glyphs
    axis = PeriodAxis(trends, columns: columns)
  }

  func rows(_ picture: TrendPicture) -> [Row] {
    switch picture {
    case .beforeAfter: beforeAfter
    case .highest: highest
    case .settling: settling
    case .strength: strength
    case .window, .ladder, .presence, .comingBack: bars(picture)
    case .dose: dose
    case .body: body
    case .glimmers: []
    }
  }

  func canvas(_ rows: Int) -> ChartCanvas {
    ChartCanvas(columns: axis.columns, rows: rows, glyphs: glyphs)
  }

  /// Distress 0-10 as a row of the picture.
  func y(_ distress: Double, _ rows: Int) -> Int {
    Int(((10 - distress) / 10 * Double(rows - 1)).rounded())
  }
}
