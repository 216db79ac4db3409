import PendulateCore
import TerminalGrid
enum TooSmallView {
  static func render(in area: Rect, into grid: inout CellGrid, glyphs: Glyphs) {
    grid.write("space: to safety", x: 0, y: 0)
  }
}
enum HiddenView { static func render(in area: Rect, into grid: inout CellGrid, glyphs: Glyphs) {} }
enum HelpView { static func render(in area: Rect, into grid: inout CellGrid, glyphs: Glyphs) {} }
enum RestView { static func render(in area: Rect, into grid: inout CellGrid, glyphs: Glyphs) {} }
enum CardView {
  static func render(
    _ model: Model, showsLines: Bool, in area: Rect, into grid: inout CellGrid, glyphs: Glyphs
  ) {}
}
enum HomeView {
  static func render(
    _ model: Model, now: Timestamp, in area: Rect, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    for (i, item) in model.homeItems(at: now).enumerated() {
      grid.write("\(i+1) \(item.title)", x: 2, y: i)
    }
  }
}
enum SummaryView {
  static func render(_ flow: SessionFlow, in area: Rect, into grid: inout CellGrid, glyphs: Glyphs)
  {}
}
enum PageView {
  static func render(
    _ form: Form, content: CoachContent, notice: String?, inSession: Bool, in area: Rect,
    into grid: inout CellGrid, glyphs: Glyphs
  ) { grid.write(form.current?.label ?? "", x: 2, y: 2) }
}
