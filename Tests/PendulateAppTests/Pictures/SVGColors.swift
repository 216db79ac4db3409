import TerminalGrid

/// The colours of both backgrounds as a style sheet, from the palettes of the program itself.
enum SVGColors {
  static func name(of ink: Ink) -> String {
    switch ink {
    case .plain: "i"
    case .quiet: "q"
    case .strong: "s"
    case .safety: "g"
    case .touch: "t"
    case .breath: "h"
    case .accent: "a"
    case .notice: "n"
    case .hint: "k"
    }
  }

  static func name(of hue: Light.Hue, step: Int) -> String {
    switch hue {
    case .safety: "g\(step)"
    case .touch: "t\(step)"
    }
  }

  /// Dusk, and paper where the reader's page is light.
  static var sheet: String {
    let dusk = rules(.dusk, ink: "#d4d4d4", background: "#1e1e1e")
    let paper = rules(.paper, ink: "#2e3436", background: "#fdf6e3")
    return dusk + "@media(prefers-color-scheme:light){\(paper)}"
  }

  private static func rules(_ theme: Theme, ink: String, background: String) -> String {
    let palette = Palette.of(theme)
    func color(_ number: UInt8) -> String { PaletteColor(number: number)?.hexadecimal ?? ink }
    let inks = Ink.allCases.map { one in
      rule(name(of: one), palette.inks[one].map(color) ?? ink)
    }
    let lights = Light.Hue.allCases.flatMap { hue in
      (1...Light.steps).compactMap { step in
        palette.color(of: hue, step: step).map { rule(name(of: hue, step: step), color($0)) }
      }
    }
    return rule("w", background) + (inks + lights).joined()
  }

  /// Dots are strokes, and everything else is filled.
  private static func rule(_ name: String, _ color: String) -> String {
    ".\(name){fill:\(color);stroke:\(color)}"
  }
}
