import Testing
import TerminalGrid

@Suite struct KeyAssemblerTests {
  /// The keys from bursts of bytes, each of which ends in silence.
  private func keys(_ bursts: [UInt8]...) -> [Key] {
    var assembler = KeyAssembler()
    var keys: [Key] = []
    for burst in bursts {
      for byte in burst { assembler.take(byte, into: &keys) }
      assembler.endOfInput(into: &keys)
    }
    return keys
  }

  @Test func typedTextComesCharacterByCharacter() {
    #expect(keys(Array("a é漢😀".utf8)) == ["a", " ", "é", "漢", "😀"].map(Key.character))
  }

  @Test func aCharacterInTwoPartsIsWhole() {
    #expect(keys([0xC3], [0xA9]) == [.character("é")])
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
  }

  @Test func unknownSequencesAreOneKeyAndTypeNothing() {
    #expect(keys(Array("\u{1B}[99;1~5".utf8)) == [.unreadable, .character("5")])
    #expect(keys(Array("\u{1B}[1;5A".utf8)) == [.up])
    #expect(keys(Array("\u{1B}[Z".utf8)) == [.backTab])
    #expect(keys(Array("\u{1B}[[A7".utf8)) == [.up, .character("7")])
    #expect(keys(Array("\u{1B}[1\u{1B}".utf8)) == [.unreadable, .escape])
    #expect(keys(Array("\u{1B}[".utf8), Array("5".utf8)) == [.unreadable, .character("5")])
  }

  @Test func theNumberPadTypes() {
    #expect(
      keys(Array("\u{1B}Op\u{1B}Oy\u{1B}Ok\u{1B}OM".utf8))
        == [.character("0"), .character("9"), .character("+"), .enter])
  }

  @Test func aNamedKeyEndsWhatWasBegun() {
    var assembler = KeyAssembler()
    var found: [Key] = []
    assembler.take(0xC3, into: &found)
    assembler.take(.up, into: &found)
    assembler.take(0x1B, into: &found)
    assembler.take(.function(2), into: &found)
    #expect(found == [.unreadable, .up, .escape, .function(2)])
  }

  @Test(arguments: 1...10)
  func everyBurstOfBytesGivesAKeyUnlessACharacterIsOpen(seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      var assembler = KeyAssembler()
      var found: [Key] = []
      for byte in bytes { assembler.take(byte, into: &found) }
      assembler.endOfInput(into: &found)
      // A named key shows whether something was still open.
      assembler.take(.home, into: &found)
      #expect(found.count >= 2)
    }
  }
}
