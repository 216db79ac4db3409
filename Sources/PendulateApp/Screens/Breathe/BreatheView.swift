import PendulateCore
import TerminalGrid

/// Breathing on its own: a picture of the breath, or something else to rest with.
enum BreatheView {
  /// Where the picture stands.
  static func area(_ size: Size) -> Rect {
    let top = 2
    let bottom = words(size).y
    let height = min(7, max(1, bottom - top))
    return Rect(
      x: 0, y: top + max(0, (bottom - top - height) / 2), columns: size.columns, rows: height)
  }

  /// How many places the light has between empty and full: one for each that shows in its cells.
  private static let levels = 48

  /// The place of a breath; gently one in six of them is told apart.
  static func level(_ fullness: Double, motion: Motion) -> Int {
    let stride = motion == .full ? 1 : 6
    return Int((fullness * Double(levels / stride)).rounded()) * stride
  }

  /// The light in the middle, as large as the window lets it be, and its word below.
  static func renderLight(
    level: Int, phase: BreathPosition.Phase, _ context: Context, into grid: inout CellGrid,
    glyphs: Glyphs
  ) {
    let share = Double(level) / Double(levels)
    guard glyphs.hasBlocks else {
      // Letters make no light; a wave of them says as much.
      let steps = Double(BreathView.steps(for: .wave))
      return BreathView.render(
        level: Int((share * steps).rounded()), phase: phase, shape: .wave, in: area(context.room),
        into: &grid, glyphs: glyphs)
    }
    let bottom = words(context.room).y
    let room = Rect(x: 0, y: 2, columns: context.room.columns, rows: max(1, bottom - 2))
    let gap = context.room.rows >= 20 ? 1 : 0
    let word = Rect(x: 0, y: room.maxY - 1 - gap, columns: room.columns, rows: 1)
    SessionView.centre(BreathWords.cue(phase), in: word, style: .breath, into: &grid)
    let area = Rect(x: 0, y: room.y, columns: room.columns, rows: room.rows - 2 - gap)
    guard area.rows >= 2, context.options.motion != .still else { return }
    // Half of the window is light at most: what is larger has less rest around it, and costs more.
    let widest = min(
      Double(area.rows) - 0.5, Double(context.room.rows) * 11 / 24, Double(area.columns) / 4)
    let isGentle = context.options.motion == .gentle
    let least = isGentle ? 0.72 : 0.62
    LightView(
      x: Double(area.columns) / 2, y: Double(area.y * 2 + area.rows),
      radius: widest * (least + (1 - least) * share),
      steps: isGentle ? PendulumPicture.fewSteps : Light.steps
    ).render(in: area, into: &grid, glyphs: glyphs) { _ in .safety }
  }

  /// Where the quiet words stand; without a row where there is no room for them.
  private static func words(_ size: Size) -> Rect {
    let layout = SessionLayout(size)
    let rows = size.rows < 14 ? 0 : layout.keys.columns < 60 ? 3 : 2
    let gap = size.rows >= 20 ? 1 : 0
    return Rect(
      x: layout.keys.x, y: status(size).y - gap - rows, columns: layout.keys.columns, rows: rows)
  }

  /// Where what changed is said.
  private static func status(_ size: Size) -> Rect {
    let keys = SessionLayout(size).keys
    // What does not fit beside the keys of a narrow window is said in two rows.
    let rows = size.rows < 8 ? 0 : (14..<20).contains(size.rows) ? 2 : 1
    return Rect(x: keys.x, y: keys.y - max(1, rows), columns: keys.columns, rows: rows)
  }

  /// Draws everything that stands still.
  static func renderStill(
    _ context: Context, _ breathing: BreatheScreen, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let layout = SessionLayout(context.room)
    title(context, breathing, in: layout.title, into: &grid)
    let area = area(context.room)
    if let finder = breathing.finder {
      renderFinder(finder, in: area, into: &grid, glyphs: glyphs)
    } else if breathing.isPaused {
      SessionView.centre("Paused. There is time.", in: area, style: .strong, into: &grid)
    } else if breathing.cue.pattern == nil || context.breathShape == .none {
      renderAnchor(context, breathing, in: area, into: &grid)
    }
    if breathing.finder == nil {
      SessionView.centre(
        quietWords(breathing), in: words(context.room), style: .quiet, into: &grid)
    }
    if let notice = context.notice {
      SessionView.centre(notice, in: status(context.room), style: .notice, into: &grid)
    } else {
      let said = [breathing.said, breathing.tempo.words].compactMap { $0 }
      SessionView.centre(
        said.joined(separator: " \(glyphs.middleDot) "), in: status(context.room), style: .quiet,
        into: &grid)
    }
    KeyHint.draw(
      BreatheKeys.hints(
        for: breathing, shape: context.breathShape, columns: layout.keys.columns),
      in: layout.keys, below: status(context.room).y, into: &grid, glyphs: glyphs)
  }

  /// Says that a pattern of a few breaths is over.
  static func renderDone(_ context: Context, into grid: inout CellGrid) {
    SessionView.centre(
      BreatheWords.done, in: area(context.room).middleRow, style: .quiet, into: &grid)
  }

  private static func title(
    _ context: Context, _ breathing: BreatheScreen, in area: Rect, into grid: inout CellGrid
  ) {
    let title = breathing.finder == nil ? BreatheWords.name(breathing.cue) : "Your own pace"
    let used = grid.write(
      title, x: area.x, y: area.y, style: Style(.breath, bold: true), columns: area.columns)
    let aside = "rehearsal"
    guard context.isRehearsal, used + aside.count + 2 <= area.columns else { return }
    grid.write(aside, x: area.maxX - aside.count, y: area.y, style: .quiet)
  }

  private static func renderFinder(
    _ finder: PaceFinder, in area: Rect, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let dots = (0..<PaceFinder.taps).map {
      String($0 < finder.count ? glyphs.bullet : glyphs.middleDot)
    }
    let lines = wrapped(BreatheWords.finding, columns: min(area.columns - 4, 60))
    let text = Rect(
      x: area.x + 2, y: area.y, columns: area.columns - 4, rows: min(lines.count, area.rows))
    for (index, line) in lines.prefix(text.rows).enumerated() {
      let row = Rect(x: text.x, y: text.y + index, columns: text.columns, rows: 1)
      SessionView.centre(line, in: row, style: .plain, into: &grid)
    }
    let y = min(area.maxY - 1, text.maxY + (area.rows > lines.count + 1 ? 1 : 0))
    guard y >= text.maxY else { return }
    SessionView.centre(
      dots.joined(separator: " "), in: Rect(x: area.x, y: y, columns: area.columns, rows: 1),
      style: .breath, into: &grid)
  }

  private static func renderAnchor(
    _ context: Context, _ breathing: BreatheScreen, in area: Rect, into grid: inout CellGrid
  ) {
    let column = Layout.column(in: area, widest: Layout.textColumns)
    let first = breathing.cue == .room ? [] : wrapped(BreatheWords.noCue, columns: column.columns)
    let anchor = wrapped(AnchorWords.line(context), columns: column.columns)
    let isRoomy = first.count + anchor.count + 1 <= area.rows
    let gap = first.isEmpty || !isRoomy ? [] : [""]
    let lines = first + gap + anchor
    let top = area.y + max(0, (area.rows - lines.count) / 2)
    for (index, line) in lines.prefix(area.rows).enumerated() {
      SessionView.centre(
        line, in: Rect(x: column.x, y: top + index, columns: column.columns, rows: 1),
        style: index < first.count ? .plain : .breath, into: &grid)
    }
  }

  private static func quietWords(_ breathing: BreatheScreen) -> String {
    guard let pattern = breathing.cue.pattern else { return "" }
    let caution = BreatheWords.sentence(pattern.caution)
    return pattern.hasHolds && !caution.isEmpty
      ? caution : [BreatheWords.easy, caution].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Rect {
  /// The row in its middle.
  fileprivate var middleRow: Rect { Rect(x: x, y: y + rows / 2, columns: columns, rows: 1) }
}
