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
      let section = screen.section
      guard isNew || told != section else { return [] }
      told = section
      let items = HomeScreen.items(of: section, in: context, at: stamp.wall)
      return [HomeWords.opening(section)] + zip(items.marks, items).map(line)
        + [HomeWords.sentence(in: section, context, at: stamp.wall)].compactMap { $0 }
        + [section == .main ? HomeWords.choosing : HomeWords.choosingInSection]
    }

    private func line(_ mark: String, _ item: HomeItem) -> String {
      let detail = item.details.first.map { " (\($0))" } ?? ""
      return "\(mark) \(item.title)\(detail): \(item.summary)"
    }
  }
}
