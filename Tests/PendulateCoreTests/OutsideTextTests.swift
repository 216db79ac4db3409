import Testing

@testable import PendulateCore

@Suite struct OutsideTextTests {
  /// What a terminal obeys, and what turns or parts the text around it (Unicode, Annex 9).
  static let unfit: [Unicode.Scalar] =
    Array(0..<0x20).compactMap(Unicode.Scalar.init) + [
      "\u{7F}", "\u{80}", "\u{85}", "\u{9B}", "\u{9F}", "\u{2028}", "\u{2029}", "\u{202A}",
      "\u{202E}", "\u{2066}", "\u{2069}",
    ]
  /// What scripts and emoji need.
  static let fit: [Unicode.Scalar] = [
    " ", "~", "\u{A0}", "é", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "漢", "\u{1F33F}",
  ]

  @Test func oneRuleInAndOut() {
    for scalar in Self.unfit {
      let text = "a\(scalar)b"
      #expect(OutsideText.holdsUnfit(text), "\(scalar.value)")
      #expect(OutsideText.shown(text) == "a?b")
      #expect(!OutsideText.holdsUnfit(OutsideText.shown(text)))
    }
    for scalar in Self.fit {
      let text = "a\(scalar)b"
      #expect(!OutsideText.holdsUnfit(text), "\(scalar.value)")
      #expect(OutsideText.shown(text) == text)
    }
  }

  @Test func linesMayBeLines() {
    #expect(!OutsideText.holdsUnfit("a\nb\tc", severalLines: true))
    #expect(OutsideText.holdsUnfit("a\rb", severalLines: true))
    #expect(OutsideText.shownInLines("a\n\u{1B}b\tc") == "a\n?b\tc")
    #expect(OutsideText.shown("a\nb") == "a?b")
  }

  @Test(arguments: ["a\nb\nc\n", "a\r\nb\r\nc\r\n", "a\rb\rc\r", "\u{FEFF}a\r\nb\nc\r"])
  func everyLineBreakIsOne(_ text: String) throws {
    #expect(try OutsideText.text(of: Array(text.utf8)) == "a\nb\nc\n")
  }

  @Test func whatIsNoTextIsToldWithItsPlace() {
    #expect(throws: OutsideText.Fault.encoding(line: 2, column: 2)) {
      try OutsideText.text(of: Array("ab\né".utf8) + [0xFF, 0x61])
    }
    #expect(throws: OutsideText.Fault.null(line: 3, column: 1)) {
      try OutsideText.text(of: Array("a\n\n\0b".utf8))
    }
    #expect(throws: OutsideText.Fault.encoding(line: 1, column: 1)) {
      try OutsideText.text(of: [0xC0, 0x80])
    }
  }

  @Test func jsonSaysTheSame() {
    #expect(OutsideText.shownInJSON("\"a\u{9B}b\u{202E}é\"") == "\"a\\u009bb\\u202eé\"")
    #expect(OutsideText.shownInJSON("{\"a\" : 1}\n") == "{\"a\" : 1}\n")
  }
}
