import Testing

@testable import TerminalGrid

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("breathe", 7), ("größe", 5), ("漢字", 4), ("ｆｕｌｌ", 8), ("한글", 4),
    ("e\u{301}", 1), ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👍🏽", 2), ("☝🏽", 2),
    ("👩‍👩‍👧", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 2), ("🇩🇪", 2), ("🇩", 1),
    ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("▏▎▍▌▋▊▉█", 8), ("⣿⠁", 2), ("●○✓→…", 5), ("क्षि", 3), ("♥︎", 1),
    ("\u{26A1}", 2), ("a漢b", 4),
  ])
  func widthsAreThoseOfATerminal(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
    #expect(text.reduce(0) { $0 + DisplayWidth.columns(of: $1) } == columns)
  }

  @Test(arguments: [
    "\u{1B}", "\n", "\r\n", "\t", "\u{202E}", "\u{200B}", "\u{9B}", "\u{301}", "\u{AD}",
  ])
  func whatMustNotBeShownTakesTheColumnOfItsReplacement(text: String) {
    #expect(DisplayWidth.columns(of: text) == 1)
  }

  @Test func wideRangesAreInOrderAndApart() {
    let ranges = DisplayWidth.wideRanges
    for (earlier, later) in zip(ranges, ranges.dropFirst()) {
      #expect(earlier.upperBound < later.lowerBound)
    }
  }

  @Test func theFastPathAgreesWithTheSlowOne() {
    for value in UInt32(0)...0x1_FFFF where DisplayWidth.isSimple(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(DisplayWidth.columns(of: scalar) == 1, "U+\(String(value, radix: 16))")
      #expect(scalar.properties.generalCategory != .unassigned, "U+\(String(value, radix: 16))")
      #expect(scalar.properties.generalCategory != .format, "U+\(String(value, radix: 16))")
      #expect(scalar.properties.canonicalCombiningClass == .notReordered)
      // Two of them side by side are two characters.
      #expect((String(scalar) + String(scalar)).count == 2)
    }
  }

  @Test func truncationKeepsWholeCharactersAndCountsTheEllipsis() {
    #expect("resting".truncated(toColumns: 7) == "resting")
    #expect("resting".truncated(toColumns: 6) == "resti…")
    #expect("漢字漢字".truncated(toColumns: 6) == "漢字…")
    #expect("a word".truncated(toColumns: 3) == "a…")
    #expect("resting".truncated(toColumns: 6, ellipsis: "...") == "res...")
    #expect("resting".truncated(toColumns: 2, ellipsis: "...") == "re")
    #expect("resting".truncated(toColumns: 0) == "")
    #expect("resting".truncated(toColumns: -1) == "")
  }
}
