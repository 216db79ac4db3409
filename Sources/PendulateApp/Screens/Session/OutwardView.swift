import PendulateCore
import TerminalGrid

/// What is seen where it is hard: what may help, and people one could reach, read through where that
/// is longer than the window.
struct OutwardView {
  /// All of it, as it is read through.
  let reading: Reading
  /// Whether it stands where prompts do, and leaves the light its place above.
  let isBelowPicture: Bool

  /// Whether it takes the place of prompt, glimmer and card.
  static func isShown(_ session: Session) -> Bool {
    guard !session.isPaused else { return false }
    switch session.stage {
    case .high, .stop, .numb: return true
    case .arrive, .checkPre, .choose, .resource, .gate, .touch, .orient, .both, .close, .checkPost,
      .rest, .silent, .later, nil:
      return session.showsSupportCard
    }
  }

  /// Whether people one could reach stand on it.
  static func showsCard(_ session: Session) -> Bool {
    isShown(session) && (session.stage == .stop || session.showsSupportCard)
  }

  init(_ session: Session, _ context: Context, in layout: SessionLayout) {
    let below = Self.areaBelowPicture(in: layout)
    let few = Self.showsCard(session) ? [] : Self.rows(session, context, in: layout, below)
    isBelowPicture = layout.pendulum.rows >= 3 && (1...below.rows).contains(few.count)
    if isBelowPicture {
      reading = Reading(few, in: below)
      return
    }
    var area = Self.area(session, in: layout)
    var rows = Self.rows(session, context, in: layout, area)
    if rows.count > area.rows, session.stage != .stop {
      area.rows = max(area.rows, layout.roomToSay(session).maxY - area.y)
    }
    // Arrows say where there is more, so words leave room for them.
    if rows.count > area.rows, rows.contains(where: { $0.columns + 2 > area.columns }) {
      var narrower = area
      narrower.columns -= 2
      rows = Self.rows(session, context, in: layout, narrower)
    }
    if !Self.showsCard(session), rows.count < area.rows {
      let lead = (area.rows - rows.count) / 3
      area = Rect(
        x: area.x, y: area.y + lead, columns: area.columns, rows: area.rows - lead)
    }
    reading = Reading(rows, in: area)
  }

  /// All that is said in an area, apart from each other where there is room.
  private static func rows(
    _ session: Session, _ context: Context, in layout: SessionLayout, _ area: Rect
  ) -> [Row] {
    let isStop = session.stage == .stop
    let showsCard = showsCard(session)
    var blocks: [[Row]] = []
    if let notice = context.notice, layout.kept.rows == 0 {
      blocks.append(Row.wrapping(notice, columns: area.columns, style: .notice))
    }
    let said = isStop ? StopWords.page(session, context) : said(session)
    let words = said.map { wrapped($0, columns: min(area.columns, Layout.textColumns)) }
    // What helped before comes first, in the words of the person.
    let own = WindowWords.helps(in: session, context.person.window).flatMap {
      wrapped($0, columns: min(area.columns, Layout.textColumns))
    }
    let ownStyle = Style(.accent, bold: true)
    // On its own it stands in the middle, as prompts do; above a card it begins where that begins.
    if showsCard {
      blocks.append(own.map { Row($0, style: ownStyle) })
      blocks.append(words.flatMap { $0.map { Row($0, style: .strong) } })
      blocks += CardView.own(context, columns: area.columns)
      blocks += CardView.prose(context, columns: area.columns)
    } else {
      blocks.append(own.map { Row.centred($0, columns: area.columns, style: ownStyle) })
      blocks += words.map { $0.map { Row.centred($0, columns: area.columns) } }
    }
    blocks.removeAll(where: \.isEmpty)
    let spaced = Array(blocks.joined(separator: [Row.blank]))
    return spaced.count <= area.rows ? spaced : blocks.flatMap { $0 }
  }

  func draw(from firstRow: Int, into grid: inout CellGrid, glyphs: Glyphs) {
    reading.draw(from: firstRow, into: &grid, glyphs: glyphs)
  }

  private static func said(_ session: Session) -> [String] {
    let prompt = session.prompt ?? ""
    return [session.welcome == nil ? prompt : "\(SessionWords.welcome) \(prompt)"]
  }

  /// From where prompts stand to where the breath does.
  private static func areaBelowPicture(in layout: SessionLayout) -> Rect {
    var area = layout.prompt
    area.rows = max(1, layout.glimmer.maxY - area.y)
    return area
  }

  /// Below the title, above what is asked; where it stopped nothing is asked.
  private static func area(_ session: Session, in layout: SessionLayout) -> Rect {
    let top = layout.title.maxY + (layout.kept.rows > 0 ? 1 : 0)
    let bottom: Int
    if session.stage == .stop {
      bottom = layout.kept.rows > 0 ? layout.kept.y : layout.keys.y
    } else if session.stage == .high, layout.breath.rows > 0, !session.showsSupportCard {
      bottom = layout.breath.y
    } else {
      bottom = layout.question.y - (layout.kept.rows > 0 ? 1 : 0)
    }
    return Rect(
      x: layout.title.x, y: top, columns: layout.title.columns, rows: max(1, bottom - top))
  }
}

extension Row {
  /// A text in the middle of that many columns.
  static func centred(_ text: String, columns: Int, style: Style = .plain) -> Row {
    Row(text, style: style, indent: max(0, (columns - DisplayWidth.columns(of: text)) / 2))
  }
}
