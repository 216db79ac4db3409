import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// What was looked for is seen in the list, and where in the text it stands.
@Suite struct FoundWordsTests {
  private static let long =
    "That morning the kitchen was cold, and then the café by the canal was open after all, and warm"

  private func found(_ words: String, in text: String, columns: Int, rows: Int) -> CellGrid {
    var back = LookingBackScreen(year: 2026)
    back.words = words
    var entry = JournalEntry(id: Identifier(rawValue: "e"), at: SampleModel.now, kind: .checkIn)
    entry.found = text
    back.window = JournalWindow(offset: 0, total: 1, entries: [entry])
    return frame(columns, rows) { area, grid in
      JournalListView(back: back, context: SampleModel.model().context, glyphs: .unicode)
        .draw(in: area, into: &grid)
    }
  }

  @Test(arguments: [(80, 24), (50, 15), (40, 12)])
  func theMatchIsSeenAndStandsOut(_ size: (Int, Int)) throws {
    for words in ["café", "CAFE", "canal warm", "morning", "cold"] {
      let grid = found(words, in: Self.long, columns: size.0, rows: size.1)
      let row = try #require(
        grid.rows.firstIndex { $0.lowercased().contains(words.lowercased().prefix(3)) })
      let marked = (0..<size.0).filter { grid[$0, row].style == Style(.accent, bold: true) }
        .compactMap { grid.character(of: grid[$0, row]) }
      #expect(
        FoldedText(String(marked)).contains(FoldedText(String(words.prefix { $0 != " " }))),
        "\(words): \(String(marked)) in \(grid.rows[row])")
    }
  }

  @Test func aShortTextIsSeenWhole() {
    let grid = found("bench", in: "The bench was still warm.", columns: 50, rows: 15)
    #expect(grid.rows.contains { $0.contains("The bench was still warm.") })
  }

  @Test func whatWasFoundIsToldInThePlainFaceToo() {
    var entry = JournalEntry(id: Identifier(rawValue: "e"), at: SampleModel.now, kind: .checkIn)
    entry.about = "the phone call"
    entry.found = "a bench"
    #expect(EntryWords.line(entry, in: SampleModel.model().context).contains("a bench"))
  }
}
