import PendulateCore
import TerminalGrid

/// The session screen: where one is, what is close by, what is asked, and the way to safety.
enum SessionView {
  /// Draws everything that stands still.
  static func renderStill(
    _ screen: SessionScreen, _ context: Context, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let session = screen.session
    let layout = screen.layout(context)
    let side = PendulumSide(session.stage)
    let echo = layout.kept.rows == 0 ? screen.kept : nil
    title(session, echo: echo, in: layout.title, into: &grid, glyphs: glyphs)
    if session.isPaused { return paused(session, in: layout, into: &grid, glyphs: glyphs) }
    if OutwardView.isShown(session) {
      return outward(screen, context, in: layout, into: &grid, glyphs: glyphs)
    }
    if CourseView.isShown(session) {
      CourseView.render(session, in: layout, into: &grid, glyphs: glyphs)
    } else if layout.pendulum.rows >= 3, session.hasPoles {
      PendulumView.renderLabels(side, in: layout.pendulum, into: &grid, glyphs: glyphs)
    }
    if let notice = context.notice, layout.kept.rows == 0 {
      centre(notice, in: layout.prompt, style: .notice, into: &grid)
    } else {
      // Where there is no row of its own for it, what is looked for or stayed with is the prompt.
      let takesPlace = layout.glimmer.rows == 0 && CourseView.isShown(session)
      prompt(
        session, or: takesPlace ? session.glimmer?.text : nil, in: layout.roomToSay(session),
        into: &grid)
    }
    if let glimmer = session.glimmer {
      let beside = session.stage == .both ? "\(glyphs.diamond) it   " : ""
      centre(
        beside + words(of: glimmer, glyphs), in: layout.glimmer, style: .safety, into: &grid)
    }
    if let two = CourseWords.two(session) {
      centre(
        "\(glyphs.diamond) \(two.one)   \(glyphs.bullet) \(two.other)", in: layout.glimmer,
        style: .safety, into: &grid)
    }
    compare(session, context, in: layout, into: &grid)
    // In the place of the breath where none is paced.
    if let line = AnchorWords.line(context, in: session) {
      centre(line, in: layout.breath, style: .breath, into: &grid)
    }
    if session.stage?.touchesDifficulty ?? false {
      centre(
        layout.keys.columns < 26 ? SessionKeys.inTouchShortly : SessionKeys.inTouch,
        in: layout.keys, style: Style(.safety, bold: true), into: &grid)
      return
    }
    QuestionView.render(session, in: layout.question, into: &grid, glyphs: glyphs)
    kept(screen, context, in: layout.kept, into: &grid, glyphs: glyphs)
    keys(session, in: layout, into: &grid, glyphs: glyphs)
  }

  /// The keys grow no further than the room that most questions leave, so that they hold still where
  /// one is asked.
  private static func keys(
    _ session: Session, isLonger: Bool = false, in layout: SessionLayout,
    into grid: inout CellGrid, glyphs: Glyphs
  ) {
    // In a low window a picture may have the place of what is asked.
    let top =
      session.closingSoon == nil
      ? max(layout.question.y + 2, layout.pendulum.maxY) : layout.keys.y
    KeyHint.draw(
      KeysView.hints(for: session, columns: layout.keys.columns, isLonger: isLonger),
      in: layout.keys, below: top, into: &grid, glyphs: glyphs)
  }

  /// A glimmer as it is drawn.
  static func words(of glimmer: Glimmer, _ glyphs: Glyphs) -> String {
    "\(glyphs.bullet) \(glimmer.text)"
  }

  private static func title(
    _ session: Session, echo: String?, in area: Rect, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    guard let stage = session.stage else { return }
    let ink: Ink = stage.touchesDifficulty ? .touch : .safety
    let used = grid.write(
      session.plan.mode == .glimmer && stage == .resource
        ? session.plan.practice.name : StageWords.title(stage), x: area.x, y: area.y,
      style: Style(ink, bold: true),
      columns: area.columns)
    var right = area.maxX
    let left = area.x + used + 2
    let way = SessionWay(session)
    // Where there is no row of its own for it, what was kept is said in the place of the way.
    if echo == nil, way.here != nil, left + way.columns <= right {
      right -= way.columns
      way.render(x: right, y: area.y, into: &grid, glyphs: glyphs)
      right -= 2
    }
    let aside =
      echo.map { "\(glyphs.checkMark) \($0)" }
      ?? (session.plan.isRehearsal ? SessionWords.rehearsal : "")
    let columns = DisplayWidth.columns(of: aside)
    guard !aside.isEmpty, left + columns <= right else { return }
    grid.write(aside, x: right - columns, y: area.y, style: .quiet)
  }

  private static func prompt(
    _ session: Session, or glimmer: String?, in area: Rect, into grid: inout CellGrid
  ) {
    var text = glimmer ?? session.prompt ?? ""
    if session.welcome != nil { text = "\(SessionWords.welcome) \(text)" }
    centre(text, in: area, style: .plain, into: &grid)
  }

  private static func paused(
    _ session: Session, in layout: SessionLayout, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    centre(SessionWords.paused, in: layout.prompt, style: .strong, into: &grid)
    keys(session, in: layout, into: &grid, glyphs: glyphs)
  }

  /// At the gate, one sign of each side of one's own window to compare with: in the place of the
  /// breath, with that of the glimmer in a small window, or of the prompt where there is hardly any
  /// room.
  private static func compare(
    _ session: Session, _ context: Context, in layout: SessionLayout, into grid: inout CellGrid
  ) {
    guard session.stage == .gate else { return }
    let isTight = layout.breath.rows == 0
    var area = isTight ? layout.prompt : layout.breath
    if !isTight, layout.question.y > layout.breath.maxY { area.rows = layout.question.y - area.y }
    if !isTight, area.rows < 2 {
      area.rows += area.y - layout.glimmer.y
      area.y = layout.glimmer.y
    }
    let lines = WindowWords.comparison(
      context.person.window, columns: area.columns, rows: area.rows)
    guard !lines.isEmpty else { return }
    grid.fill(area)
    for (index, line) in lines.enumerated() {
      let row = Rect(x: area.x, y: area.y + index, columns: area.columns, rows: 1)
      centre(line, in: row, style: .accent, into: &grid)
    }
  }

  /// Where it is hard: what may help and people one could reach, above what is asked.
  private static func outward(
    _ screen: SessionScreen, _ context: Context, in layout: SessionLayout,
    into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let session = screen.session
    let view = OutwardView(session, context, in: layout)
    view.draw(from: screen.firstRow, into: &grid, glyphs: glyphs)
    if !OutwardView.showsCard(session), let line = AnchorWords.line(context, in: session) {
      centre(line, in: layout.breath, style: .breath, into: &grid)
    }
    QuestionView.render(session, in: layout.question, into: &grid, glyphs: glyphs)
    kept(screen, context, in: layout.kept, into: &grid, glyphs: glyphs)
    keys(session, isLonger: view.reading.isLonger, in: layout, into: &grid, glyphs: glyphs)
  }

  private static func kept(
    _ screen: SessionScreen, _ context: Context, in area: Rect, into grid: inout CellGrid,
    glyphs: Glyphs
  ) {
    if let notice = context.notice {
      centre(notice, in: area, style: .notice, into: &grid)
    } else if let kept = screen.kept {
      centre("\(glyphs.checkMark) \(kept)", in: area, style: .quiet, into: &grid)
    }
  }

  /// Writes a text in the middle, in as many lines as there is room for.
  static func centre(_ text: String, in area: Rect, style: Style, into grid: inout CellGrid) {
    guard area.rows > 0, !text.isEmpty else { return }
    let lines = wrapped(text, columns: area.columns)
    for (index, line) in lines.prefix(area.rows).enumerated() {
      let isCut = index == area.rows - 1 && lines.count > area.rows
      let shown = isCut ? (line + "…").truncated(toColumns: area.columns) : line
      let columns = DisplayWidth.columns(of: shown)
      grid.write(
        shown, x: area.x + (area.columns - columns) / 2, y: area.y + index, style: style)
    }
  }
}
