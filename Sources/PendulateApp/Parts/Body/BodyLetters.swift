import PendulateCore
import TerminalGrid

/// The body in lines or letters, for fonts without fine dots.
enum BodyLetters {
  static let columns = 17
  static let rows = outline.count

  private static let outline = [
    "      ╭───╮      ",
    "      │   │      ",
    "      ╰╮ ╭╯      ",
    "   ╭───╯ ╰───╮   ",
    "  ╱           ╲  ",
    " ╱ ╱│       │╲ ╲ ",
    " │ ││       ││ │ ",
    " │ │╰╮     ╭╯│ │ ",
    " ╰─╯ │  ·  │ ╰─╯ ",
    "     │ │ │ │     ",
    "     │ │ │ │     ",
    "     │ │ │ │     ",
    "    ╰──╯ ╰──╯    ",
  ]

  /// What only the back shows: a spine.
  private static let spine = 4...7

  /// The cell in which the sign of a spot stands.
  static func cell(of spot: BodySpot) -> (x: Int, y: Int) {
    let (aside, y) =
      switch spot.region {
      case .head: (0, 0)
      case .eyes: (0, 1)
      case .jaw: (0, 2)
      case .throat, .neck: (0, 3)
      case .shoulders: (4, 4)
      case .chest, .upperBack: (0, 5)
      case .arms: (6, 6)
      case .hands: (6, 8)
      case .belly, .lowerBack: (0, 6)
      case .hips: (0, 7)
      case .thighs: (2, 9)
      case .lowerLegs: (2, 11)
      case .feet: (2, 12)
      case .allOver, .nowhere: (0, 0)
      }
    return (columns / 2 + (spot.half == .left ? -aside : aside), y)
  }

  /// The drawing of a side, without a sign; each stroke as the region looks that it belongs to.
  static func cells(
    _ side: BodyRegion.Side, _ glyphs: Glyphs, style: (BodyRegion) -> Style
  ) -> [[BodyFigure.Cell]] {
    outline.enumerated().map { y, line in
      line.enumerated().map { x, character in
        let isSpine = side == .back && spine.contains(y) && x == columns / 2
        let drawn: Character = isSpine ? "│" : character
        let look = drawn == " " ? .quiet : style(region(x: x, y: y, on: side))
        return BodyFigure.Cell(stroke(drawn, glyphs), look)
      }
    }
  }

  /// The region that a stroke belongs to.
  private static func region(x: Int, y: Int, on side: BodyRegion.Side) -> BodyRegion {
    let isBack = side == .back
    let aside = abs(x - columns / 2)
    return switch y {
    case 0: .head
    case 1: isBack ? .head : .eyes
    case 2: isBack ? .head : .jaw
    case 3: aside < 2 ? (isBack ? .neck : .throat) : .shoulders
    case 4: aside == 0 ? .upperBack : .shoulders
    case 5...7 where aside > 4: .arms
    case 5: isBack ? .upperBack : .chest
    case 6: isBack ? .lowerBack : .belly
    case 7: .hips
    case 8: aside > 4 ? .hands : .hips
    case 9, 10: .thighs
    case 11: .lowerLegs
    default: .feet
    }
  }

  /// A stroke of the drawing in the set of glyphs that the terminal has.
  private static func stroke(_ character: Character, _ glyphs: Glyphs) -> Character {
    switch character {
    case "╭": glyphs.roundTopLeft
    case "╮": glyphs.roundTopRight
    case "╰": glyphs.roundBottomLeft
    case "╯": glyphs.roundBottomRight
    case "─": glyphs.horizontalLine
    case "│": glyphs.verticalLine
    case "╱": glyphs.rising
    case "╲": glyphs.falling
    case "·": glyphs.middleDot
    default: character
    }
  }
}
