import Testing
import TerminalGrid

@Suite struct WrappingTests {
  @Test func wordsStayWholeWhereTheyFit() {
    #expect(
      wrapped("Let your eyes go round the room.", columns: 12)
        == ["Let your", "eyes go", "round the", "room."])
  }

  @Test func longWordsBreakBetweenCharacters() {
    #expect(wrapped("ab abcdefgh c", columns: 3) == ["ab", "abc", "def", "gh", "c"])
    #expect(wrapped("漢字漢字", columns: 5) == ["漢字", "漢字"])
    #expect(wrapped("e\u{301}e\u{301}e\u{301}", columns: 2) == ["e\u{301}e\u{301}", "e\u{301}"])
  }

  @Test func lineBreaksAndIndentationStay() {
    #expect(
      wrapped("one\r\ntwo\n\n  three four", columns: 9) == ["one", "two", "", "  three", "four"])
  }

  @Test func whatCannotFitIsReplaced() {
    #expect(wrapped("漢", columns: 1) == ["\u{FFFD}"])
    #expect(wrapped("text", columns: 0) == [])
    #expect(wrapped("", columns: 9) == [])
  }

  @Test func noRowIsEverTooWideAndNoWordIsLost() {
    var random = SplitMix(state: 20)
    let letters: [Character] = ["a", "b", "漢", " ", " ", "é", "👍🏽", "e\u{301}", "-", "\n"]
    for _ in 0..<2000 {
      let text = String(
        (0..<Int.random(in: 0...60, using: &random)).map { _ in
          letters[Int.random(in: 0..<letters.count, using: &random)]
        })
      let columns = Int.random(in: 2...30, using: &random)
      let rows = wrapped(text, columns: columns)
      #expect(rows.allSatisfy { DisplayWidth.columns(of: $0) <= columns })
      #expect(rows.joined().filter { $0 != " " } == text.filter { $0 != " " && $0 != "\n" })
    }
  }
}
