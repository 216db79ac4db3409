import PendulateCore
import TerminalGrid

/// All keys of the screen beneath, until any key is pressed.
package struct HelpScreen: ScreenState {
  /// The keys.
  let page: HelpPage
  /// The row it begins with, where it is longer than the window.
  var firstRow = 0

  var screen: Screen { .help(self) }
  var isCover: Bool { true }

  func passesOn(_ line: Line, to beneath: any ScreenState) -> Bool { !line.word.isEmpty }
  var help: HelpPage { page }

  /// Any key goes back; only being asked to leave or to sleep is more than that.
  func keeps(_ key: Key) -> Bool { !key.reachesBeneath }

  mutating func press(_ key: Key, in context: inout Context, at stamp: Stamp) -> Step {
    let view = HelpView(page, in: Rect(context.room), glyphs: .ascii)
    guard let row = view.reading.row(from: firstRow, by: key) else { return .pop }
    firstRow = row
    return .stay
  }

  mutating func enter(_ line: Line, in context: inout Context, at stamp: Stamp) -> Step {
    line.word == "q" ? .leave : .pop
  }

  func draw(_ context: Context, at stamp: Stamp, into grid: inout CellGrid, glyphs: Glyphs) {
    HelpView(page, in: Rect(context.room), glyphs: glyphs).draw(
      from: firstRow, into: &grid, glyphs: glyphs)
  }

  /// How it is told.
  struct Narration: ScreenNarration {
    mutating func lines(
      for screen: HelpScreen, in context: Context, at stamp: Stamp, isNew: Bool
    ) -> [String] {
      guard isNew else { return [] }
      let page = screen.page
      return (page.first.isEmpty ? [] : [page.first + "; elsewhere:"])
        + page.entries.map { "\($0.keys.text()): \($0.summary)" } + [CoverWords.back]
    }
  }
}

/// What is said on what only lies over a screen.
enum CoverWords {
  static let back = "An empty line comes back."
}

extension Key {
  /// Whether the key does the same even where any other key only goes back.
  var reachesBeneath: Bool { self == .control("c") || self == .control("z") }
}
