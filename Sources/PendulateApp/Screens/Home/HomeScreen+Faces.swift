import PendulateCore
import TerminalGrid

extension HomeScreen {
  func draw(_ context: Context, at stamp: Stamp, into grid: inout CellGrid, glyphs: Glyphs) {
    HomeView.render(
      self, context, now: stamp.wall, in: Rect(context.room), into: &grid, glyphs: glyphs)
  }

  /// How home is told: all of it, once.
  struct Narration: ScreenNarration {
    mutating func lines(
      for screen: HomeScreen, in context: Context, at stamp: Stamp, isNew: Bool
    ) -> [String] {
      guard isNew else { return [] }
      let items = HomeScreen.items(in: context, at: stamp.wall)
      return [HomeWords.opening]
        + [HomeWords.sentence(in: context, at: stamp.wall)].compactMap { $0 }
        + items.enumerated().map { "\($0 + 1) \($1.title): \($1.summary)" }
        + [HomeWords.choosing]
    }
  }
}
