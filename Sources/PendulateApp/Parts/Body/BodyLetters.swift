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

  /// The drawing of a side, without a sign.
  static func cells(_ side: BodyRegion.Side, _ glyphs: Glyphs) -> [[BodyFigure.Cell]] {
    var cells = outline.map { line in
      line.map { BodyFigure.Cell(stroke($0, glyphs), .quiet) }
    }
    if side == .back {
      for y in spine { cells[y][columns / 2] = (stroke("│", glyphs), .quiet) }
    }
    return cells
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
