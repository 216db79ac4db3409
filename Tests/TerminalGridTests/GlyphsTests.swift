import Testing
import TerminalGrid

@Suite struct GlyphsTests {
  private func all(_ glyphs: Glyphs) -> [Character] {
    Mirror(reflecting: glyphs).children.flatMap { child -> [Character] in
      if let list = child.value as? [Character] { return list }
      return (child.value as? Character).map { [$0] } ?? []
    }
  }

  @Test(arguments: [Glyphs.unicode, .ascii])
  func everyGlyphTakesOneColumn(glyphs: Glyphs) {
    let found = all(glyphs)
    #expect(found.count > 50)
    #expect(found.allSatisfy { DisplayWidth.columns(of: $0) == 1 })
    #expect((0...255).allSatisfy { DisplayWidth.columns(of: glyphs.braille(dots: $0)) == 1 })
  }

  @Test func theASCIISetIsSevenBit() {
    #expect(all(.ascii).allSatisfy { $0.isASCII })
    #expect((0...255).allSatisfy { Glyphs.ascii.braille(dots: $0).isASCII })
  }

  @Test(arguments: [Glyphs.unicode, .ascii])
  func fillingsHaveAllTheirSteps(glyphs: Glyphs) {
    #expect(glyphs.horizontalEighths.count == 9)
    #expect(glyphs.verticalEighths.count == 9)
    #expect(Set(glyphs.horizontalEighths).count == 9)
    #expect(glyphs.scanLines.count == 5)
    #expect(glyphs.shades.count == 4)
    #expect(glyphs.discs.count == 3)
  }

  @Test func brailleDotsAreUnicodes() {
    #expect(Glyphs.unicode.braille(dots: 0xFF) == "⣿")
    #expect(Glyphs.unicode.braille(dots: 0b0000_1001) == "⠉")
  }
}
