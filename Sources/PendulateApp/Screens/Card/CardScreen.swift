import PendulateCore
import TerminalGrid

/// People one could reach, until a key is pressed.
package struct CardScreen: ScreenState {
  /// Whether the services by country are shown.
  var showsLines = false
  /// Whether something outside to look at stands first: it is too much for anything else.
  let isGrounding: Bool
  /// The row it begins with, where it is longer than the window.
  var firstRow = 0

  init(isGrounding: Bool = false) { self.isGrounding = isGrounding }

  var screen: Screen { .card(self) }
  var isCover: Bool { true }
  var help: HelpPage { HelpPage(entries: CardKeys.table.helpEntries) }

  func keeps(_ key: Key) -> Bool { !key.reachesBeneath }

  /// What answers nothing here is meant for the page beneath, whose question was told with it.
  func passesOn(_ line: Line, to beneath: any ScreenState) -> Bool {
    beneath is any FormScreen && !line.word.isEmpty && line.word != "q"
      && line.key.flatMap(CardKeys.table.action) == nil
  }

  mutating func press(_ key: Key, in context: inout Context, at stamp: Stamp) -> Step {
    let view = view(context)
    if let row = view.reading.row(from: firstRow, by: key) {
      firstRow = row
      return .stay
    }
    return perform(CardKeys.table.action(of: key), in: context)
  }

  mutating func enter(_ line: Line, in context: inout Context, at stamp: Stamp) -> Step {
    if line.word == "q" { return .leave }
    return perform(line.key.flatMap(CardKeys.table.action), in: context)
  }

  private mutating func perform(_ action: CardAction?, in context: Context) -> Step {
    switch action {
    case .countries:
      showsLines.toggle()
      firstRow = 0
      return .stay
    case .ownLines: return .replace(PlanScreen(context.person.plan))
    case .scroll, .back, nil: return .pop
    }
  }

  func draw(_ context: Context, at stamp: Stamp, into grid: inout CellGrid, glyphs: Glyphs) {
    view(context).draw(from: firstRow, into: &grid, glyphs: glyphs)
  }

  private func view(_ context: Context) -> CardView {
    CardView(
      context, showsLines: showsLines, isGrounding: isGrounding, in: Rect(context.room))
  }

  /// How it is told.
  struct Narration: ScreenNarration {
    private var saidLines = false

    mutating func lines(
      for screen: CardScreen, in context: Context, at stamp: Stamp, isNew: Bool
    ) -> [String] {
      guard isNew || screen.showsLines != saidLines else { return [] }
      saidLines = screen.showsLines
      return CardWords.lines(
        context, showsLines: screen.showsLines, isGrounding: screen.isGrounding && isNew
      ) + [
        CardWords.keys(showsLines: screen.showsLines)
      ]
    }
  }
}
