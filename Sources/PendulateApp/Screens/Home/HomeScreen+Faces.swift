import PendulateCore
import TerminalGrid

extension HomeScreen {
  func draw(_ context: Context, at stamp: Stamp, into grid: inout CellGrid, glyphs: Glyphs) {
    HomeView.render(
      self, context, now: stamp.wall, in: Rect(context.room), into: &grid, glyphs: glyphs)
  }

  /// How home is told: all of a section, once.
  struct Narration: ScreenNarration {
    private var told: Section?

    mutating func lines(
      for screen: HomeScreen, in context: Context, at stamp: Stamp, isNew: Bool
    ) -> [String] {
      guard isNew || told != screen.section else { return [] }
      told = screen.section
      let isMain = screen.section == .main
      let sentence = isMain ? HomeWords.sentence(in: context, at: stamp.wall) : nil
      let items = HomeScreen.items(of: screen.section, in: context, at: stamp.wall)
      return [HomeWords.opening(screen.section)] + [sentence].compactMap { $0 }
        + items.enumerated().map { "\($0 + 1) \($1.title): \($1.summary)" }
        + [isMain ? HomeWords.choosing : HomeWords.choosingInSection]
    }
  }
}
