import TerminalGrid

/// Keys as they are written on screen: in letters, or as arrows where the font has them.
enum WrittenKeys: Hashable, Sendable, ExpressibleByStringLiteral {
  case text(String)
  case upDown
  case leftRight
  case left
  /// All four arrows.
  case arrows

  init(stringLiteral text: String) {
    self = .text(text)
  }

  /// The text; without glyphs, as it is said.
  func text(_ glyphs: Glyphs = .ascii) -> String {
    switch self {
    case .text(let text): text
    case .upDown: glyphs.hasBraille ? "\(glyphs.up)\(glyphs.down)" : "up/down"
    case .leftRight: glyphs.hasBraille ? "\(glyphs.left)\(glyphs.right)" : "left/right"
    case .left: glyphs.hasBraille ? String(glyphs.left) : "left"
    case .arrows:
      glyphs.hasBraille ? "\(glyphs.left)\(glyphs.right)\(glyphs.up)\(glyphs.down)" : "arrows"
    }
  }
}
