/// The characters that pictures are made of: one column each, in a Unicode and an ASCII set.
///
/// Where a list runs from empty to full, its first element is the emptiest.
public struct Glyphs: Hashable, Sendable {
  /// Nine fillings of a cell from the left, 0 to 8 eighths.
  public let horizontalEighths: [Character]

  /// Nine fillings of a cell from below, 0 to 8 eighths.
  public let verticalEighths: [Character]

  /// Five heights of a thin line in a cell, from the lowest.
  public let scanLines: [Character]

  /// Four shades from the faintest to the fullest, for a bar that fades.
  public let shades: [Character]

  /// Discs of growing size, from a dot, for a breath that widens.
  public let discs: [Character]

  /// A line from left to right.
  public let horizontalLine: Character

  /// A line from top to bottom.
  public let verticalLine: Character

  /// The upper left corner of a frame.
  public let topLeft: Character

  /// The upper right corner of a frame.
  public let topRight: Character

  /// The lower left corner of a frame.
  public let bottomLeft: Character

  /// The lower right corner of a frame.
  public let bottomRight: Character

  /// The upper left of a round shape.
  public let roundTopLeft: Character

  /// The upper right of a round shape.
  public let roundTopRight: Character

  /// The lower left of a round shape.
  public let roundBottomLeft: Character

  /// The lower right of a round shape.
  public let roundBottomRight: Character

  /// A stroke that rises to the right: an arm, a pendulum's cord.
  public let rising: Character

  /// A stroke that falls to the right.
  public let falling: Character

  /// A tick on a scale, or where a pendulum hangs.
  public let tee: Character

  /// Two lines that cross.
  public let cross: Character

  /// What begins an item of a list.
  public let bullet: Character

  /// The pendulum's weight.
  public let bob: Character

  /// An empty place for the pendulum's weight, or a choice that is not taken.
  public let ring: Character

  /// A square that is filled: a part of the body that was named.
  public let filledSquare: Character

  /// A square that is empty: a part of the body that was not.
  public let emptySquare: Character

  /// A mark unlike square and disc.
  public let diamond: Character

  /// What is done or chosen.
  public let checkMark: Character

  /// What points at the line that the arrow keys move.
  public let pointer: Character

  /// An arrow to the left.
  public let left: Character

  /// An arrow to the right.
  public let right: Character

  /// An arrow upwards.
  public let up: Character

  /// An arrow downwards.
  public let down: Character

  /// What stands for text that was cut.
  public let ellipsis: Character

  /// What separates words of equal rank.
  public let middleDot: Character

  /// Whether `braille(dots:)` gives eight dots a cell; without it, it gives shades.
  public let hasBraille: Bool

  /// A cell of eight dots, or the nearest shade where the set has no braille.
  ///
  /// - Parameter dots: A bit per dot: 0 to 2 down the left, 3 to 5 down the right, then 6 and 7
  ///   below them on the left and the right, as Unicode numbers them.
  /// - Returns: One character of one column.
  public func braille(dots: UInt8) -> Character {
    guard hasBraille else { return verticalEighths[dots.nonzeroBitCount] }
    return Unicode.Scalar(0x2800 + UInt32(dots)).map(Character.init) ?? " "
  }
}

extension Glyphs {
  /// Block elements, box drawing, geometric shapes and braille, for UTF-8 terminals.
  public static let unicode = Glyphs(
    horizontalEighths: Array(" ▏▎▍▌▋▊▉█"),
    verticalEighths: Array(" ▁▂▃▄▅▆▇█"),
    scanLines: Array("⎽⎼─⎻⎺"),
    shades: Array("░▒▓█"),
    discs: Array("·•●"),
    horizontalLine: "─", verticalLine: "│",
    topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘",
    roundTopLeft: "╭", roundTopRight: "╮", roundBottomLeft: "╰", roundBottomRight: "╯",
    rising: "╱", falling: "╲", tee: "┬", cross: "┼",
    bullet: "•", bob: "●", ring: "○", filledSquare: "■", emptySquare: "□", diamond: "◆",
    checkMark: "✓", pointer: "▸", left: "←", right: "→", up: "↑", down: "↓",
    ellipsis: "…", middleDot: "·", hasBraille: true)

  /// Seven-bit characters, for every other terminal.
  public static let ascii = Glyphs(
    horizontalEighths: Array(" .:-~=+*#"),
    verticalEighths: Array(" _.:-=+*#"),
    scanLines: Array("_.-'\""),
    shades: Array(".-=#"),
    discs: Array(".oO"),
    horizontalLine: "-", verticalLine: "|",
    topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+",
    roundTopLeft: ".", roundTopRight: ".", roundBottomLeft: "'", roundBottomRight: "'",
    rising: "/", falling: "\\", tee: "+", cross: "+",
    bullet: "*", bob: "o", ring: "O", filledSquare: "#", emptySquare: ".", diamond: "*",
    checkMark: "x", pointer: ">", left: "<", right: ">", up: "^", down: "v",
    ellipsis: "~", middleDot: ".", hasBraille: false)
}
