import Testing

@testable import TerminalGrid

@Suite struct CellGridTests {
  private func grid(_ columns: Int, _ rows: Int, dots: Bool = true) -> CellGrid {
    var grid = CellGrid(size: Size(columns: columns, rows: rows))
    if dots { grid.fill(Rect(grid.size), with: "x") }
    return grid
  }

  @Test func textIsWrittenWhereItBelongs() {
    var frame = grid(8, 2)
    #expect(frame.write("in", x: 1, y: 0) == 2)
    #expect(frame.write("漢", x: 3, y: 1, style: .safety) == 2)
    #expect(frame.rows == ["xinxxxxx", "xxx漢xxx"])
    #expect(frame[3, 1].columns == 2)
    #expect(frame[4, 1].isContinuation)
    #expect(frame[4, 1].style == .safety)
  }

  @Test func textIsCutAtTheEdgeAndAtTheLimitBetweenCharacters() {
    var frame = grid(5, 1)
    #expect(frame.write("abc漢", x: 1, y: 0) == 3)
    #expect(frame.rows == ["xabcx"])
    frame = grid(8, 1)
    #expect(frame.write("漢字", x: 1, y: 0, columns: 3) == 2)
    #expect(frame.rows == ["x漢xxxxx"])
    #expect(frame.write("abc", x: 0, y: 0, columns: 0) == 0)
    #expect(frame.write("abc", x: 0, y: 0, columns: -4) == 0)
  }

  @Test func textThatBeginsLeftOfTheGridShowsItsRest() {
    var frame = grid(5, 1)
    #expect(frame.write("abcd", x: -2, y: 0) == 4)
    #expect(frame.rows == ["cdxxx"])
    frame = grid(5, 1)
    #expect(frame.write("漢b", x: -1, y: 0) == 3)
    #expect(frame.rows == ["xbxxx"])
  }

  @Test func nothingIsWrittenOutside() {
    var frame = grid(4, 2)
    let before = frame
    for (x, y) in [(4, 0), (0, 2), (0, -1), (.max, 0), (0, .max), (.min, 0), (0, .min)] {
      #expect(frame.write("ab", x: x, y: y) == 0)
      frame.put("a", x: x, y: y)
    }
    frame.put("漢", x: 3, y: 0)
    frame.fill(Rect(x: 9, y: 9, columns: 3, rows: 3), with: "a")
    #expect(frame == before)
    #expect(frame[-1, 0] == .blank)
  }

  @Test func overwritingHalfOfAWideCharacterBlanksTheOther() {
    var frame = grid(4, 1)
    frame.write("漢字", x: 0, y: 0)
    frame.put("a", x: 1, y: 0)
    #expect(frame.rows == [" a字"])
    frame.put("b", x: 2, y: 0)
    #expect(frame.rows == [" ab "])
    frame.write("漢字", x: 0, y: 0)
    frame.put("語", x: 1, y: 0)
    #expect(frame.rows == [" 語 "])
  }

  @Test func fillCoversItsAreaOnly() {
    var frame = grid(6, 3)
    frame.fill(Rect(x: 4, y: 1, columns: 9, rows: 1), with: "-", style: .quiet)
    frame.fill(Rect(x: 0, y: 2, columns: 3, rows: 1), with: "漢")
    #expect(frame.rows == ["xxxxxx", "xxxx--", "漢 xxx"])
    #expect(frame[4, 1].style == .quiet)
    #expect(frame[3, 1].style == .plain)
  }

  @Test func restyleLeavesTheTextAndTakesWholeCharacters() {
    var frame = grid(4, 1)
    frame.write("漢", x: 1, y: 0)
    frame.restyle(Rect(x: 2, y: 0, columns: 1, rows: 1), style: Style(.accent, reverse: true))
    #expect(frame.rows == ["x漢x"])
    #expect(frame.styledDescription == "\"x漢x\"\n .aa.\na = accent reverse")
  }

  @Test(arguments: [
    ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("a\tb\nc", "a\u{FFFD}b\u{FFFD}c"),
    ("a\u{202E}b", "a\u{FFFD}b"), ("\u{2066}b\u{2069}", "\u{FFFD}b\u{FFFD}"),
    ("\u{9B}2J", "\u{FFFD}2J"), ("a\u{200B}b", "a\u{FFFD}b"), ("\u{7F}", "\u{FFFD}"),
    ("\u{301}a", "\u{FFFD}a"), ("a\u{200D}b", "ab"), ("می\u{200C}خ", "میخ"),
    ("\r\n", "\u{FFFD}"), ("\u{FEFF}a", "\u{FFFD}a"), ("\u{E0041}", "\u{FFFD}"),
  ])
  func whatCouldDriveATerminalIsReplaced(text: String, shown: String) {
    var frame = grid(20, 1, dots: false)
    frame.write(text, x: 0, y: 0)
    let row = frame.rows[0].unicodeScalars
    #expect(String(String.UnicodeScalarView(row.prefix(shown.unicodeScalars.count))) == shown)
    let isClean = row.allSatisfy {
      $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
    }
    #expect(isClean)
  }

  @Test func marksStayWithTheirBaseButNotWithoutEnd() throws {
    var frame = grid(6, 1, dots: false)
    frame.write("e\u{301}a", x: 0, y: 0)
    #expect(frame.rows[0].hasPrefix("e\u{301}a"))
    #expect(frame[0, 0].columns == 1)
    let pile = "a" + String(repeating: "\u{301}", count: 500)
    frame.write(pile, x: 2, y: 0)
    let shown = try #require(frame.character(of: frame[2, 0]))
    #expect(shown.unicodeScalars.count == 16)
  }

  @Test func joinedEmojiIsOneWideCharacter() {
    var frame = grid(4, 1)
    #expect(frame.write("👩‍👩‍👧", x: 1, y: 0) == 2)
    #expect(frame.rows == ["x👩‍👩‍👧x"])
    #expect(frame[1, 0].isCluster)
    #expect(frame.character(of: frame[2, 0]) == nil)
  }

  @Test func framesThatLookTheSameAreEqual() {
    var one = grid(4, 1)
    var two = one
    one.write("e\u{301}", x: 0, y: 0)
    two.write("o\u{301}", x: 0, y: 0)
    #expect(one != two)
    two.write("e\u{301}", x: 0, y: 0)
    #expect(one == two)
    one.caret = Caret(x: 0, y: 0)
    #expect(one != two)
  }

  @Test func aGridOfNoSizeTakesEverything() {
    var frame = CellGrid(size: Size(columns: 0, rows: -3))
    #expect(frame.write("a", x: 0, y: 0) == 0)
    frame.fill(Rect(x: 0, y: 0, columns: 2, rows: 2), with: "a")
    #expect(frame.rows.isEmpty)
    #expect(frame.styledDescription.isEmpty)
  }

  @Test func stylesKeepTheirInkAndAttributes() {
    for ink in Ink.allCases {
      var style = Style(ink, bold: true, underline: true)
      #expect(style.ink == ink)
      #expect(style.bold && style.underline && !style.dim && !style.reverse)
      style.ink = .notice
      style.bold = false
      #expect(style == Style(.notice, underline: true))
    }
    #expect(MemoryLayout<Cell>.stride == 8)
  }
}
