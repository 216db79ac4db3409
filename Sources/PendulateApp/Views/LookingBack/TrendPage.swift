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
    // What it comes to stands before the picture, so that it is read first and never scrolled away.
    head += words.sentences(picture).flatMap { Row.wrapping($0, columns: columns) }
    head += Row.wrapping(picture.caveat, columns: columns, style: .quiet)
    if let caution = words.caution {
      head += Row.wrapping(caution, columns: columns, style: .accent)
    }
    let isRoomy = height >= 15
    let drawing = TrendDrawing(
      trends: trends, columns: min(columns, 112),
      rows: max(isRoomy ? 7 : 5, min(12, height - head.count - 3)), glyphs: glyphs)
    var drawn = drawing.rows(picture)
    if !drawn.isEmpty, drawing.axis.leftOut > 0, picture.isAlongTime {
      drawn.append(
        Row(
          "Drawn are the last \(drawing.axis.periods.count) \(trends.length.rawValue)s.",
          style: .quiet))
    }
    return head + (drawn.isEmpty ? [] : [.blank]) + drawn
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

  /// The upper end of a scale of distress: the highest number there is, and not below 4.
  func top(_ numbers: [Int]) -> Int { max(4, numbers.max() ?? 0) }

  /// A distress as a row of the picture.
  func y(_ distress: Double, of top: Int) -> Int {
    Int(((Double(top) - distress) / Double(top) * Double(rows - 1)).rounded())
  }
}
