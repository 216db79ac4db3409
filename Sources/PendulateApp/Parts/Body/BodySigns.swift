import PendulateCore
import TerminalGrid

/// The signs of tones: three shapes, so that none needs its colour.
enum BodySigns {
  static func sign(_ tone: BodyMark.Tone, _ glyphs: Glyphs) -> BodyFigure.Cell {
    switch tone {
    case .comfortable: (glyphs.ring, Style(.safety, bold: true))
    case .uncomfortable: (glyphs.filledSquare, Style(.touch, bold: true))
    case .neither: (glyphs.diamond, Style(.plain, bold: true))
    }
  }

  /// The sign of a mark, and behind it whether there is more or less of it.
  static func signs(_ mark: BodyMark, _ glyphs: Glyphs) -> [BodyFigure.Cell] {
    let sign = sign(mark.tone, glyphs)
    return switch mark.change {
    case .more: [sign, ("+", sign.style)]
    case .less: [sign, ("-", sign.style)]
    case nil: [sign]
    }
  }

  /// What the signs mean, each in a piece of its own.
  static func names(_ glyphs: Glyphs) -> [Row] {
    BodyMark.Tone.allCases.map { tone in
      let (character, style) = sign(tone, glyphs)
      return Row(String(character), style: style, meaning: tone.rawValue)
    }
  }
}
