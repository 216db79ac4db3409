import Testing

@testable import TerminalGrid

@Suite struct TerminalInputTests {
  /// The tokens from bursts of bytes, each of which ends in silence.
  private func tokens(_ bursts: [UInt8]...) -> [TerminalToken] {
    var input = TerminalInput()
    return bursts.flatMap { input.take($0) + input.pause() }
  }

  private func keys(_ bursts: [UInt8]...) -> [Key] {
    var input = TerminalInput()
    return bursts.flatMap { input.take($0) + input.pause() }.map(\.pressed)
  }

  @Test func typedTextComesCharacterByCharacter() {
    #expect(keys(Array("a é漢😀".utf8)) == ["a", " ", "é", "漢", "😀"].map(Key.character))
  }

  @Test func aCharacterInPartsIsWhole() {
    #expect(keys([0xC3], [0xA9]) == [.character("é")])
    #expect(keys([0xF0], [0x9F], [0x98], [0x80]) == [.character("😀")])
  }

  @Test func aCharacterThatNeverEndsWasSomethingPressed() {
    var input = TerminalInput()
    #expect(input.take([0xC3]) + input.pause() == [])
    #expect(input.pause() == [.key(.unreadable)])
    #expect(input.patience == nil)
  }

  @Test func invalidBytesCostNoKeyAroundThem() {
    #expect(keys([0xFF, 0x61]) == [.unreadable, .character("a")])
    #expect(keys([0xC3, 0x61]) == [.unreadable, .character("a")])
    #expect(keys([0x80, 0xE2, 0x82, 0x20]) == [.unreadable, .unreadable, .character(" ")])
  }

  @Test(arguments: [
    [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC2, 0x9B],
    [0xF0, 0x80, 0x80, 0xAF],
  ])
  func overlongSurrogateAndControlFormsAreUnreadable(bytes: [UInt8]) {
    let found = keys(bytes)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0 == .unreadable })
  }

  @Test func controlsAreNamedByTheirLetter() {
    #expect(keys([0x03, 0x1A, 0x00, 0x1C]) == ["c", "z", "@", "\\"].map(Key.control))
    #expect(
      keys([0x0D, 0x0A, 0x09, 0x08, 0x7F]) == [.enter, .enter, .tab, .backspace, .backspace])
  }

  @Test func escapeIsAKeyOfItsOwn() {
    #expect(keys([0x1B]) == [.escape])
    #expect(keys([0x1B, 0x1B]) == [.escape, .escape])
    #expect(keys([0x1B, 0x71]) == [.escape, .character("q")])
    #expect(keys([0x1B], [0x71]) == [.escape, .character("q")])
  }

  @Test func escapeIsToldAfterTheShortPauseAndOnce() {
    var input = TerminalInput()
    #expect(input.take([0x1B]) == [])
    #expect(input.patience == TerminalInput.shortPatience)
    #expect(input.pause() == [.key(.escape)])
    #expect(input.patience == TerminalInput.longPatience)
    #expect(input.pause() == [])
    #expect(input.patience == nil && !input.isWaiting)
    #expect(input.take(Array("[".utf8)) == [.key(.character("["))])
  }

  @Test func unknownSequencesAreOneKeyAndTypeNothing() {
    #expect(keys(Array("\u{1B}[99;1~5".utf8)) == [.unreadable, .character("5")])
    #expect(keys(Array("\u{1B}[1;5A".utf8)) == [.up])
    #expect(keys(Array("\u{1B}[Z".utf8)) == [.backTab])
    #expect(keys(Array("\u{1B}[1\u{1B}".utf8)) == [.unreadable, .escape])
    #expect(keys(Array("\u{1B}[".utf8), Array("5~".utf8)) == [.unreadable, .unreadable])
  }

  @Test func aMouseReportAnswersNothing() {
    #expect(keys(Array("\u{1B}[<3;1;1M".utf8)) == [])
    #expect(keys(Array("\u{1B}[M#33".utf8)) == [])
    #expect(keys(Array("7\u{1B}[M#339".utf8)) == [.character("7"), .character("9")])
  }

  /// The rest of a report, a reply or a paste may come seconds later, and is no answer then.
  @Test(arguments: ["[<3;1;1M", "[M#33", "[200~33", "]11;rgb:33", "P1+r33", "[?62;3c", "[3;5R"])
  func whatNoKeyBeginsIsWaitedForLonger(report: String) {
    let bytes = Array("\u{1B}\(report)".utf8)
    for place in 3..<bytes.count {
      var input = TerminalInput()
      _ = input.take(bytes[..<place]) + input.pause()
      #expect(input.patience == TerminalInput.reportPatience, "\(report) at \(place)")
    }
  }

  @Test func aMouseInAVeryLargeWindowTakesNoKeyWithIt() {
    // Column 169 and row 127: either two values, or a character for one of them.
    #expect(keys(Array("\u{1B}[M ".utf8) + [0xC9, 0x9F] + Array("\u{1B}[A".utf8)) == [.up])
    #expect(keys(Array("\u{1B}[M \u{25F}7".utf8)) == [])
    #expect(keys(Array("\u{1B}[M#3".utf8) + [0x03]) == [.unreadable, .control("c")])
  }

  @Test func aLongReplyInManyPiecesTypesNothing() {
    var input = TerminalInput()
    var found = input.take(Array("\u{1B}]52;c;".utf8)) + input.pause()
    for _ in 0..<50 {
      found += input.take(Array(String(repeating: "Nz0x", count: 9).utf8)) + input.pause()
    }
    found += input.take([0x07])
    #expect(!found.contains { $0.isTyped })
    #expect(input.take([0x37]) == [.key(.character("7"))])
  }

  @Test func aPasteWhoseBeginningWasCutIsText() {
    #expect(
      tokens(Array("\u{1B}[20".utf8), Array("0~seven 7\u{1B}[201~".utf8))
        == [.key(.unreadable), .paste("seven 7")])
  }

  @Test func theNumberPadTypes() {
    #expect(keys(Array("\u{1B}Ow".utf8)) == [.character("7")])
    #expect(
      keys(Array("\u{1B}Op\u{1B}Oy\u{1B}Ok\u{1B}OM".utf8))
        == [.character("0"), .character("9"), .character("+"), .enter])
  }

  @Test func aPasteIsOneTextHoweverLong() {
    let line = String(repeating: "a7\r", count: 20_000)
    let found = tokens(Array("\u{1B}[200~\(line)\u{1B}[201~q".utf8))
    guard case .paste(let text) = found.first, found.count == 2 else {
      Issue.record("no paste but \(found.count) tokens")
      return
    }
    #expect(text.utf8.count <= PastedBytes.most && text.hasPrefix("a7 a7 "))
    #expect(found.last == .key(.character("q")))
  }

  @Test func aPasteThatNeverEndsHoldsNobodyUp() {
    var input = TerminalInput()
    #expect(input.take(Array("\u{1B}[200~one\r".utf8)) == [])
    #expect(input.patience == TerminalInput.longPatience)
    #expect(input.pause() == [.paste("one ")])
    #expect(input.take([0x03]) == [])
    #expect(input.patience == TerminalInput.shortPatience)
    #expect(input.pause() == [.key(.control("c"))])
    #expect(input.patience == nil)
  }

  @Test func whatADescriptionNamesIsAKey() {
    let names = [
      NamedSequence(Array("\u{1B}\t".utf8), .backTab), NamedSequence(Array("\u{1B}A".utf8), .up),
      NamedSequence(Array("\u{1B}?p".utf8), .home),
      NamedSequence([0x01, 0x40, 0x0D], .function(1)),
      NamedSequence([0x0A], .down), NamedSequence(Array("\u{1B}Ow".utf8), .pageUp),
      NamedSequence(Array("\u{1B}[224z".utf8), .function(1)),
      NamedSequence(Array("x1".utf8), .function(2)), NamedSequence([0x03, 0x41], .up),
    ]
    func named(_ bytes: [UInt8]) -> [Key] {
      var input = TerminalInput(named: names)
      return (input.take(bytes) + input.pause()).map(\.pressed)
    }
    #expect(named(Array("\u{1B}\t".utf8)) == [.backTab])
    #expect(named(Array("\u{1B}A".utf8)) == [.up])
    #expect(named(Array("\u{1B}?p".utf8)) == [.home])
    #expect(named(Array("\u{1B}?5".utf8)) == [.escape, .character("?"), .character("5")])
    #expect(named(Array("\u{1B}[224z".utf8)) == [.function(1)])
    #expect(named([0x01, 0x40, 0x0D]) == [.function(1)])
    #expect(named([0x01]) == [.control("a")])
    #expect(named([0x01, 0x40, 0x35]) == [.control("a"), .character("@"), .character("5")])
    // What means the same everywhere stays.
    #expect(named([0x0A]) == [.enter])
    #expect(named(Array("\u{1B}Ow".utf8)) == [.character("7")])
    #expect(named(Array("x1".utf8)) == [.character("x"), .character("1")])
    #expect(named([0x03, 0x41]) == [.control("c"), .character("A")])
  }
}

extension TerminalToken {
  /// The key; a paste is not one.
  var pressed: Key {
    switch self {
    case .key(let key): key
    case .paste: .unreadable
    }
  }

  /// Whether it could answer a question: a character or Enter.
  var isTyped: Bool {
    switch self {
    case .key(.character), .key(.enter): true
    default: false
    }
  }
}
