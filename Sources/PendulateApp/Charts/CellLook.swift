import PendulateCore
import TerminalGrid

/// How each sign of a picture looks in a cell.
struct CellLook {
  let character: Character
  let style: Style

  init(_ sign: ChartSign, _ glyphs: Glyphs) {
    (character, style) = Self.look(sign, glyphs)
  }

  /// The sign, and what it means.
  func meaning(_ words: String) -> Row {
    Row(String(character), style: style, meaning: words)
  }

  private static func look(_ sign: ChartSign, _ glyphs: Glyphs) -> (Character, Style) {
    let round = sign.isOpen ? glyphs.ring : glyphs.bob
    // Heights tell the parts of a bar from each other where there is no colour.
    let heights = glyphs.verticalEighths
    switch sign {
    case .before, .stillHigher: return (round, .plain)
    case .after, .settled, .restSession, .otherDay: return (round, .safety)
    case .middle, .touchDay: return (round, .accent)
    case .touchSession: return (round, .touch)
    case .middleOfAll, .windowEdge: return (glyphs.horizontalLine, .quiet)
    case .half: return (glyphs.verticalLine, .quiet)
    case .one: return (glyphs.middleDot, .accent)
    case .strength: return (heights[8], .safety)
    case .tooFew, .ownDay: return (glyphs.middleDot, .quiet)
    case .yes, .presence(.here): return (heights[4], .safety)
    case .no, .presence(.halfHere): return (heights[2], .plain)
    case .unknown, .presence(.farAway): return (heights[1], .quiet)
    case .rung(.notNow): return (heights[1], .quiet)
    case .rung(.tolerable): return (heights[2], .plain)
    case .rung(.enjoyable): return (heights[4], .accent)
    case .rung(.nourishing): return (heights[6], .safety)
    case .touchSeconds: return (heights[4], .touch)
    case .glimmerMoment: return (glyphs.diamond, .accent)
    case .tone(let tone): return BodySigns.sign(tone, glyphs)
    case .state(.settled): return (round, .safety)
    case .state(.stirredUp): return (glyphs.rising, .accent)
    case .state(.shutDown): return (glyphs.horizontalLine, .breath)
    case .state(.mixed): return (glyphs.cross, .plain)
    case .highest(.upTo2): return (heights[1], .plain)
    case .highest(.upTo4): return (heights[3], .plain)
    case .highest(.upTo6): return (heights[5], .plain)
    case .highest(.upTo8): return (heights[8], .accent)
    // A number, as there is no shade above the last.
    case .highest(.above8): return ("9", .accent)
    case .distress: return (glyphs.bullet, .safety)
    case .touch: return (glyphs.shades[1], .touch)
    case .both: return (glyphs.shades[0], .touch)
    case .settledMark: return (glyphs.checkMark, .accent)
    case .backEarly: return (glyphs.left, .accent)
    case .touchingOver: return (glyphs.diamond, .accent)
    case .pause: return ("p", .accent)
    }
  }
}

extension Row {
  /// Rows that say what signs mean, from a column on.
  static func legend(
    _ names: [ChartName], _ glyphs: Glyphs, columns: Int, indent: Int = 0
  ) -> [Row] {
    flowing(
      names.map { CellLook($0.sign, glyphs).meaning($0.briefly) }, columns: columns, indent: indent)
  }
}
