import PendulateCore
import TerminalGrid

/// The page about the program: read through where it is drawn, part by part where it is told.
package struct AboutScreen: ScreenState {
  /// The row it begins with.
  var firstRow = 0
  /// The part that was asked for in a line; nil for the list of parts.
  var part: Int?
  /// How many parts were asked for, so that the same one can be told again.
  private var asked = 0

  var screen: Screen { .about(self) }
  var help: HelpPage { AboutKeys.help }

  mutating func press(_ key: Key, in context: inout Context, at stamp: Stamp) -> Step {
    let view = AboutView(in: Rect(context.room), glyphs: .ascii)
    switch AboutKeys.table.action(of: key) {
    case .back: return .pop
    case .scroll: firstRow = view.reading.row(from: firstRow, by: key) ?? firstRow
    case .next: firstRow = view.next(after: firstRow)
    case .previous: firstRow = view.previous(before: firstRow)
    case nil: break
    }
    return .stay
  }

  mutating func enter(_ line: Line, in context: inout Context, at stamp: Stamp) -> Step {
    if line.word.isEmpty { return .pop }
    if let number = Int(line.word), (1...AboutWords.partTitles.count).contains(number) {
      part = number - 1
      asked += 1
      return .stay
    }
    if let action = line.key.flatMap(SharedKeys.table.action) { return Step([], .perform(action)) }
    context.notice = AboutWords.choosing
    return .stay
  }

  func draw(_ context: Context, at stamp: Stamp, into grid: inout CellGrid, glyphs: Glyphs) {
    AboutView(in: Rect(context.room), glyphs: glyphs).draw(
      from: firstRow, into: &grid, glyphs: glyphs)
  }

  /// How it is told: the parts by number, then the one that is asked for.
  struct Narration: ScreenNarration {
    private var told = 0

    mutating func lines(
      for screen: AboutScreen, in context: Context, at stamp: Stamp, isNew: Bool
    ) -> [String] {
      if isNew {
        told = screen.asked
        let titles = AboutWords.partTitles.enumerated().map { "\($0 + 1) \($1)" }
        return ["\(AboutWords.title)."] + titles + [AboutWords.choosing]
      }
      guard screen.asked != told, let part = screen.part else { return [] }
      told = screen.asked
      return AboutWords.part(part) + [AboutWords.choosing]
    }
  }
}

extension AboutWords {
  static let choosing =
    "A number from 1 to \(partTitles.count) tells that part; an empty line goes back."

  /// The titles of all parts, the sources last.
  static let partTitles = sections.map(\.title) + [sourcesTitle]

  /// A part as lines.
  static func part(_ index: Int) -> [String] {
    sections.indices.contains(index)
      ? ["\(sections[index].title)."] + sections[index].paragraphs
      : ["\(sourcesTitle)."] + sources.map(\.entry)
  }
}
