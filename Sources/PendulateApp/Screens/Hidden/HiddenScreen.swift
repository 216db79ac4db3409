import PendulateCore
import TerminalGrid

/// A neutral screen, until any key is pressed.
package struct HiddenScreen: ScreenState {
  var screen: Screen { .hidden(self) }
  var isCover: Bool { true }
  var help: HelpPage { HelpPage(entries: []) }

  func keeps(_ key: Key) -> Bool { !key.reachesBeneath }

  mutating func press(_ key: Key, in context: inout Context, at stamp: Stamp) -> Step { .pop }

  mutating func enter(_ line: Line, in context: inout Context, at stamp: Stamp) -> Step {
    line.word == "q" ? .leave : .pop
  }

  func draw(_ context: Context, at stamp: Stamp, into grid: inout CellGrid, glyphs: Glyphs) {
    HiddenView.render(in: Rect(context.size), into: &grid, glyphs: glyphs)
  }

  /// How it is told.
  struct Narration: ScreenNarration {
    mutating func lines(
      for screen: HiddenScreen, in context: Context, at stamp: Stamp, isNew: Bool
    ) -> [String] {
      isNew ? ["Hidden. \(CoverWords.back)"] : []
    }
  }
}
