import PendulateCore
import TerminalGrid

/// What was caught today and in the days before: nothing of it counts days.
package struct TodayScreen: ScreenState {
  /// The row it begins with, where it is longer than the window.
  var firstRow = 0

  var screen: Screen { .today(self) }
  var help: HelpPage { TodayKeys.help }

  mutating func press(_ key: Key, in context: inout Context, at stamp: Stamp) -> Step {
    switch TodayKeys.table.action(of: key) {
    case .back: return .pop
    case .add: return .push(GlimmerScreen.adding(saysKept: false))
    case .scroll:
      let (reading, _) = Self.page(context, at: stamp)
      firstRow = reading.row(from: firstRow, by: key) ?? firstRow
      return .stay
    case nil: return .stay
    }
  }

  mutating func enter(_ line: Line, in context: inout Context, at stamp: Stamp) -> Step {
    if line.word.isEmpty { return .pop }
    if let action = TodayKeys.table.action(of: line.word) {
      return action == .back ? .pop : .push(GlimmerScreen.adding(saysKept: false))
    }
    guard let key = line.key else {
      context.notice = TodayWords.catching
      return .stay
    }
    if let action = SharedKeys.table.action(of: key) { return Step([], .perform(action)) }
    return press(key, in: &context, at: stamp)
  }

  func draw(_ context: Context, at stamp: Stamp, into grid: inout CellGrid, glyphs: Glyphs) {
    let (reading, layout) = Self.page(context, at: stamp)
    reading.draw(from: firstRow, into: &grid, glyphs: glyphs)
    KeyHint.draw(
      TodayKeys.hints(isLonger: reading.isLonger), in: layout.keys, into: &grid, glyphs: glyphs)
  }

  private static func page(
    _ context: Context, at stamp: Stamp
  ) -> (reading: Reading, layout: Layout) {
    let layout = Layout(Rect(context.room))
    let columns = layout.body.columns
    let gap: [Row] = layout.isRoomy ? [.blank] : []
    var rows: [Row] = []
    for part in TodayWords.parts(context.caughtGlimmers(at: stamp.wall)) {
      rows += Row.wrapping(part.heading, columns: columns, style: Style(.strong, bold: true)) + gap
      rows += part.lines.flatMap {
        Row.wrapping($0.onOneLine, columns: columns, indent: columns < 30 ? 0 : 2)
      }
      rows.append(.blank)
    }
    rows += Row.wrapping(
      context.notice ?? TodayWords.plenty, columns: columns,
      style: context.notice == nil ? .quiet : .notice)
    return (Reading(rows, in: layout.body), layout)
  }

  /// How it is told: all of it, and again where something was caught.
  struct Narration: ScreenNarration {
    private var told: CaughtGlimmers?

    mutating func lines(
      for screen: TodayScreen, in context: Context, at stamp: Stamp, isNew: Bool
    ) -> [String] {
      let caught = context.caughtGlimmers(at: stamp.wall)
      guard isNew || caught != told else { return [] }
      told = caught
      return TodayWords.lines(caught) { $0.onOneLine } + [TodayWords.catching]
    }
  }
}

extension Context {
  /// What was caught today and in the days before.
  func caughtGlimmers(at now: Timestamp) -> CaughtGlimmers {
    CaughtGlimmers(
      glimmers: person.glimmers, unasked: person.laterCheckIns.compactMap(CheckInPage.unasked),
      now: now)
  }
}
