import Testing

@testable import TerminalGrid

/// Colours that can be read: by the contrast of WCAG 2.2 (relative luminance, 1.4.3 and 1.4.11).
@Suite struct PaletteTests {
  private static let black = PaletteColor(red: 0, green: 0, blue: 0)
  private static let dark = PaletteColor(red: 0x1e, green: 0x1e, blue: 0x1e)
  private static let cream = PaletteColor(red: 0xfd, green: 0xf6, blue: 0xe3)
  private static let white = PaletteColor(red: 255, green: 255, blue: 255)

  private func luminance(_ color: PaletteColor) -> Double {
    func part(_ value: UInt8) -> Double {
      let share = Double(value) / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * part(color.red) + 0.7152 * part(color.green) + 0.0722 * part(color.blue)
  }

  /// To the power of 2.4: its square by the fifth root of its square.
  private func power(_ base: Double) -> Double {
    var root = base
    for _ in 0..<60 {
      root -= (root * root * root * root * root - base * base) / (5 * root * root * root * root)
    }
    return base * base * root
  }

  private func contrast(_ one: PaletteColor, _ other: PaletteColor) -> Double {
    let (a, b) = (luminance(one) + 0.05, luminance(other) + 0.05)
    return max(a, b) / min(a, b)
  }

  private static let grounds: [(Theme, [PaletteColor])] = [
    (.dusk, [black, dark]), (.paper, [cream, white]), (.ember, [black, dark]),
  ]

  @Test func theContrastIsThatOfTheStandard() {
    #expect(abs(contrast(Self.black, Self.white) - 21) < 0.001)
    #expect(PaletteColor(number: 243).map { abs(contrast($0, Self.white) - 4.54) < 0.01 } == true)
  }

  @Test("every text 4.5 : 1, what may be overlooked 3 : 1", arguments: 0..<grounds.count)
  func textCanBeRead(index: Int) throws {
    let (theme, grounds) = Self.grounds[index]
    for (ink, number) in Palette.of(theme).inks {
      let color = try #require(PaletteColor(number: number))
      for ground in grounds {
        let least = ink == .quiet ? 3 : 4.5
        #expect(contrast(color, ground) >= least, "\(theme) \(ink) on \(ground.hexadecimal)")
      }
    }
  }

  @Test(
    "where nothing is known of the background, 3 : 1 on all of them",
    arguments: [Theme.auto, .mono])
  func unknownBackgrounds(theme: Theme) throws {
    for (ink, number) in Palette.of(theme).inks {
      let color = try #require(PaletteColor(number: number))
      for ground in [Self.black, Self.dark, Self.cream, Self.white] {
        #expect(contrast(color, ground) >= 3, "\(theme) \(ink) on \(ground.hexadecimal)")
      }
    }
  }

  @Test("what keys do is read on every ground that a theme may stand on", arguments: Theme.allCases)
  func keysAreNeverOverlooked(theme: Theme) throws {
    // In the terminal's own colour it is as readable as all else.
    guard let number = Palette.of(theme).inks[.hint] else { return }
    let color = try #require(PaletteColor(number: number))
    let all = [Self.black, Self.dark, Self.cream, Self.white]
    for ground in Self.grounds.first(where: { $0.0 == theme })?.1 ?? all {
      #expect(contrast(color, ground) >= 4.5, "\(theme) on \(ground.hexadecimal)")
    }
  }

  @Test(
    "lightness rises toward the middle, and on paper darkness does",
    arguments: [Theme.dusk, .paper])
  func lightRisesTowardTheMiddle(theme: Theme) throws {
    for hue in Light.Hue.allCases {
      let steps = try (1...Light.steps).map { step in
        luminance(
          try #require(Palette.of(theme).color(of: hue, step: step).flatMap(PaletteColor.init)))
      }
      let sorted = theme == .paper ? steps.sorted(by: >) : steps.sorted()
      #expect(steps == sorted && Set(steps).count == steps.count, "\(theme) \(hue) \(steps)")
    }
  }

  @Test("no step is lighter than the words beside it in a dark room")
  func noStepOutshinesWords() throws {
    let words = luminance(PaletteColor(red: 0xd4, green: 0xd4, blue: 0xd4))
    for theme in [Theme.dusk, .ember, .mono, .auto] {
      for hue in Light.Hue.allCases {
        for step in 1...Light.steps {
          let number = try #require(Palette.of(theme).color(of: hue, step: step))
          #expect(try luminance(#require(PaletteColor(number: number))) < words)
        }
      }
    }
  }

  @Test(arguments: [
    ("15;0", Theme.dusk), ("0;15", .paper), ("12;8", .dusk), ("0;default;7", .paper),
  ])
  func theEnvironmentTellsTheBackground(value: String, theme: Theme) {
    #expect(Theme.background(value) == theme)
    #expect(Theme.background("") == nil && Theme.background("0;default") == nil)
  }

  @Test func aLightComesBackFromItsCode() {
    for light in Light.all { #expect(Style(light).light == light) }
    #expect(Set(Light.all.map(\.code)).count == Light.all.count)
    for ink in Ink.allCases { #expect(Style(ink).light == nil) }
  }
}

/// The Linux console shows what its fonts hold, which is code page 437.
@Suite struct ConsoleGlyphsTests {
  private static let page437 = Set(
    " ☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼⌂░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■"
  )

  @Test func everyCharacterIsInItsFont() {
    let mirror = Mirror(reflecting: Glyphs.console)
    for child in mirror.children {
      let characters =
        (child.value as? [Character]) ?? (child.value as? Character).map { [$0] } ?? []
      for character in characters {
        #expect(
          character.isASCII || Self.page437.contains(character),
          "\(child.label ?? "") \(character)")
      }
    }
  }
}
