import PendulateCore
import TerminalGrid

extension LibraryScreen {
  func draw(_ context: Context, at stamp: Stamp, into grid: inout CellGrid, glyphs: Glyphs) {
    LibraryView.render(self, context, in: Rect(context.room), into: &grid, glyphs: glyphs)
  }
}
