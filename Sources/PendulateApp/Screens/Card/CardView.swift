import PendulateCore
import TerminalGrid

/// People one could reach: one's own lines first, then the program's or services by country.
struct CardView {
  /// The narrowest column of services.
  private static let narrowest = 56

  /// All of it, as it is read through.
  let reading: Reading
  private let keys: Rect
  private let hints: [KeyHint]

  init(_ context: Context, showsLines: Bool, isGrounding: Bool = false, in area: Rect) {
    let layout = Layout(area, widest: showsLines ? 132 : Layout.widest)
    let body = layout.body
    let gap: [Row] = layout.isRoomy ? [.blank] : []
    let own = Self.spaced(Self.own(context, columns: body.columns), room: body.rows / 2)
    var rows: [Row] = []
    if let notice = context.notice {
      rows = Row.wrapping(notice, columns: body.columns, style: .notice) + gap
    }
    if isGrounding, !showsLines {
      rows += GroundingLines.first.flatMap {
        Row.wrapping($0, columns: body.columns, style: .strong)
      }
      rows += gap
    }
    if body.rows >= 8 { rows += [Row(CardWords.title, style: Style(.strong, bold: true))] + gap }
    rows += own.isEmpty ? [] : own + gap
    let room = body.rows - rows.count
    rows +=
      showsLines
      ? Self.services(context, columns: body.columns, room: room, gap: gap)
      : Self.spaced(Self.prose(context, columns: body.columns), room: room)
    reading = Reading(rows, in: body)
    hints = CardKeys.hints(showsLines: showsLines, isLonger: reading.isLonger)
    keys = layout.keys
  }

  func draw(from firstRow: Int, into grid: inout CellGrid, glyphs: Glyphs) {
    reading.draw(from: firstRow, into: &grid, glyphs: glyphs)
    KeyHint.draw(hints, in: keys, into: &grid, glyphs: glyphs)
  }

  /// The person's own plan, each part a block.
  static func own(_ context: Context, columns: Int) -> [[Row]] {
    CardWords.parts(of: context.person.plan).map { part in
      let heading =
        part.heading.map { Row.wrapping($0, columns: columns, style: .quiet) } ?? []
      return heading
        + part.lines.flatMap {
          Row.wrappingNumbers($0, columns: columns, style: Style(.accent, bold: true))
        }
    }
  }

  /// The program's own lines, each a block.
  static func prose(_ context: Context, columns: Int) -> [[Row]] {
    context.content.supportCard.map { Row.wrappingNumbers($0, columns: columns) }
  }

  /// Blocks apart from each other where there is room for that.
  private static func spaced(_ blocks: [[Row]], room: Int) -> [Row] {
    let spaced = Array(blocks.joined(separator: [Row.blank]))
    return spaced.count <= room ? spaced : blocks.flatMap { $0 }
  }

  /// The services, whole: nothing of a number is ever cut.
  private static func services(
    _ context: Context, columns: Int, room: Int, gap: [Row]
  ) -> [Row] {
    let lines = context.content.supportLines
    let ending =
      gap + Row.wrapping(CardWords.noted(context.content), columns: columns, style: .quiet)
    let widest = lines.map { DisplayWidth.columns(of: $0.place) }.max() ?? 0
    return Row.inColumns(of: columns, room: room - ending.count, narrowest: narrowest) { columns in
      lines.map { service($0, at: columns < 60 ? nil : widest + 2, columns: columns) }
    } + ending
  }

  /// Where it is and how to reach it, and with that what it is and when: in one row if that fits.
  private static func service(_ line: SupportLine, at indent: Int?, columns: Int) -> [Row] {
    let strong = Style(.strong, bold: true)
    let about = "\(line.service), \(line.hours)"
    var place = Row(line.place)
    guard let indent else {
      place.add(" ")
      return Row.below(place, line.how, columns: columns, style: strong, keepsNumbers: true)
        + Row.wrapping(about, columns: columns, style: .quiet, indent: 2)
    }
    var way = Row.beside(
      place, line.how, at: indent, columns: columns, style: strong, keepsNumbers: true)
    if way.count == 1, way[0].columns + 2 + DisplayWidth.columns(of: about) <= columns {
      way[0].add("  ")
      way[0].add(about, style: .quiet)
      return way
    }
    return way + Row.wrapping(about, columns: columns, style: .quiet, indent: indent)
  }
}
