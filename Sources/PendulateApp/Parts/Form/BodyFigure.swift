import PendulateCore
import TerminalGrid

/// The drawing of a body, and where on it each region is.
enum BodyFigure {
  static let columns = 15
  static let rows = 13

  static let outline = [
    "    ╭─────╮    ",
    "    │     │    ",
    "    ╰╮   ╭╯    ",
    "     │   │     ",
    "╭────╯   ╰────╮",
    "│ │         │ │",
    "│ │         │ │",
    "╰─┤         ├─╯",
    "  │   ╭─╮   │  ",
    "  │   │ │   │  ",
    "  │   │ │   │  ",
    "  │   │ │   │  ",
    "  ╰───╯ ╰───╯  ",
  ]

  /// What only one side shows: a face and a navel, or a spine.
  static let details: [BodyRegion.Side: [(x: Int, y: Int, Character)]] = [
    .front: [(6, 1, "·"), (8, 1, "·"), (7, 2, "─"), (7, 6, "·")],
    .back: [(7, 4, "│"), (7, 5, "│"), (7, 6, "│")],
  ]

  /// Where a region's sign stands: the first of three columns, and the row.
  static func places(of region: BodyRegion) -> [(x: Int, y: Int)] {
    switch region {
    case .head: [(6, 0)]
    case .eyes: [(6, 1)]
    case .jaw: [(6, 2)]
    case .throat, .neck: [(6, 3)]
    case .shoulders: [(1, 4), (11, 4)]
    case .chest, .upperBack: [(6, 5)]
    case .arms: [(0, 5), (12, 5)]
    case .hands: [(0, 7), (12, 7)]
    case .belly, .lowerBack: [(6, 6)]
    case .hips: [(6, 7)]
    case .thighs: [(3, 9), (9, 9)]
    case .lowerLegs: [(3, 11), (9, 11)]
    case .feet: [(3, 12), (9, 12)]
    case .allOver, .nowhere: []
    }
  }

  /// The drawing, a row at a time: marked regions carry the sign of their tone, and brackets stand
  /// around the one under the cursor.
  static func drawing(_ entry: BodyEntry, glyphs: Glyphs) -> [Row] {
    var cells = outline.map { line in line.map { (stroke($0, glyphs), Style.quiet) } }
    for (x, y, character) in details[entry.side] ?? [] {
      cells[y][x] = (stroke(character, glyphs), .quiet)
    }
    let shown = BodyRegion.mapped.filter { $0.side == .both || $0.side == entry.side }
    for region in shown {
      let sign = entry.mark(of: region).map { BodySigns.sign($0.tone, glyphs) }
      for (x, y) in places(of: region) {
        if let sign {
          cells[y][x + 1] = sign
        } else if entry.usual.places[region] != nil {
          // Where something usually is, faintly under what is marked today.
          cells[y][x + 1] = (glyphs.middleDot, Style(.plain, bold: true))
        }
        guard region == entry.region else { continue }
        let style = Style(.accent, bold: true, reverse: true)
        cells[y][x] = ("[", style)
        cells[y][x + 1] = (sign?.0 ?? " ", style)
        cells[y][x + 2] = ("]", style)
      }
    }
    return rows(of: cells)
  }

  /// Cells as rows, those of one style in one piece.
  static func rows(of cells: [[(Character, Style)]]) -> [Row] {
    cells.map { line in
      var row = Row()
      guard !line.isEmpty else { return row }
      var text = ""
      var style = line[0].1
      for (character, next) in line {
        if next != style {
          row.add(text, style: style)
          text = ""
          style = next
        }
        text.append(character)
      }
      row.add(text, style: style)
      return row
    }
  }

  /// A stroke of the drawing in the set of glyphs that the terminal has.
  static func stroke(_ character: Character, _ glyphs: Glyphs) -> Character {
    switch character {
    case "╭": glyphs.roundTopLeft
    case "╮": glyphs.roundTopRight
    case "╰": glyphs.roundBottomLeft
    case "╯": glyphs.roundBottomRight
    case "─": glyphs.horizontalLine
    case "│": glyphs.verticalLine
    case "·": glyphs.middleDot
    case "┤", "├": glyphs.hasBraille ? character : glyphs.verticalLine
    default: character
    }
  }
}

/// The signs of tones: three shapes, so that none needs its colour.
enum BodySigns {
  static func sign(_ tone: BodyMark.Tone, _ glyphs: Glyphs) -> (Character, Style) {
    switch tone {
    case .comfortable: (glyphs.ring, Style(.safety, bold: true))
    case .uncomfortable: (glyphs.filledSquare, Style(.touch, bold: true))
    case .neither: (glyphs.diamond, Style(.plain, bold: true))
    }
  }

  /// What the signs mean.
  static func legend(_ glyphs: Glyphs) -> Row {
    var row = Row()
    for tone in BodyMark.Tone.allCases {
      let (character, style) = sign(tone, glyphs)
      row.add(String(character), style: style)
      row.add(" \(tone.rawValue)   ", style: .quiet)
    }
    return row
  }
}
