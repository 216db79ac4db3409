/// The characters that pictures are made of: one column each, in a Unicode and an ASCII set.
///
/// Where a list runs from empty to full, its first element is the emptiest.
package struct Glyphs: Hashable, Sendable {
  /// Nine fillings of a cell from the left, 0 to 8 eighths.
  package let horizontalEighths: [Character]

  /// Nine fillings of a cell from below, 0 to 8 eighths.
  package let verticalEighths: [Character]

  /// A thin line that is left of a time: what has passed, half a cell, and a whole one.
  package let timeLine: [Character]

  /// Five heights of a thin line in a cell, from the lowest.
  package let scanLines: [Character]

  /// Four shades from the faintest to the fullest, for a bar that fades.
  package let shades: [Character]

  /// Discs of growing size, from a dot, for a breath that widens.
  package let discs: [Character]

  /// A line from left to right.
  package let horizontalLine: Character

  /// A line from top to bottom.
  package let verticalLine: Character

  /// The upper left corner of a frame.
  package let topLeft: Character

  /// The upper right corner of a frame.
  package let topRight: Character

  /// The lower left corner of a frame.
  package let bottomLeft: Character

  /// The lower right corner of a frame.
  package let bottomRight: Character

  /// The upper left of a round shape.
  package let roundTopLeft: Character

  /// The upper right of a round shape.
  package let roundTopRight: Character

  /// The lower left of a round shape.
  package let roundBottomLeft: Character

  /// The lower right of a round shape.
  package let roundBottomRight: Character

  /// A stroke that rises to the right: an arm, a pendulum's cord.
  package let rising: Character

  /// A stroke that falls to the right.
  package let falling: Character

  /// A tick on a scale, or where a pendulum hangs.
  package let tee: Character

  /// Two lines that cross.
  package let cross: Character

  /// What begins an item of a list.
  package let bullet: Character

  /// The pendulum's weight.
  package let bob: Character

  /// An empty place for the pendulum's weight, or a choice that is not taken.
  package let ring: Character

  /// A square that is filled: a part of the body that was named.
  package let filledSquare: Character

  /// A square that is empty: a part of the body that was not.
  package let emptySquare: Character

  /// A mark unlike square and disc.
  package let diamond: Character

  /// What is done or chosen.
  package let checkMark: Character

  /// What points at the line that the arrow keys move.
  package let pointer: Character

  /// An arrow to the left.
  package let left: Character

  /// An arrow to the right.
  package let right: Character

  /// An arrow upwards.
  package let up: Character

  /// An arrow downwards.
  package let down: Character

  /// What stands for text that was cut.
  package let ellipsis: Character

  /// What separates words of equal rank.
  package let middleDot: Character

  /// Whether `braille(dots:)` gives eight dots a cell; without it, it gives shades.
  package let hasBraille: Bool

  /// Whether light is shown in several steps; without them a light is one square or none.
  package private(set) var hasShades = true

  /// Whether there are blocks and half blocks, of which a light is made.
  package var hasBlocks: Bool { verticalEighths.last == "\u{2588}" }

  /// The same for a terminal with too few colours for steps of light.
  package var withoutShades: Glyphs {
    var glyphs = self
    glyphs.hasShades = false
    return glyphs
  }

  /// A cell of eight dots, or the nearest shade where the set has no braille.
  ///
  /// - Parameter dots: A bit per dot: 0 to 2 down the left, 3 to 5 down the right, then 6 and 7
  ///   below them on the left and the right, as Unicode numbers them.
  /// - Returns: One character of one column.
  package func braille(dots: UInt8) -> Character {
    guard hasBraille else { return verticalEighths[dots.nonzeroBitCount] }
    return Unicode.Scalar(0x2800 + UInt32(dots)).map(Character.init) ?? " "
  }
}

extension Glyphs {
  /// Block elements, box drawing, geometric shapes and braille, for UTF-8 terminals.
  package static let unicode = Glyphs(
    horizontalEighths: Array(" ▏▎▍▌▋▊▉█"),
    verticalEighths: Array(" ▁▂▃▄▅▆▇█"),
    timeLine: Array("·▁▂"),
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

  /// What the fonts of the Linux console hold: the characters of code page 437 and no others, so that
  /// nothing shows as a replacement.
  package static let console = Glyphs(
    horizontalEighths: Array(" ░░▒▌▌▓██"),
    verticalEighths: Array(" _░▒▄▄▓██"),
    timeLine: Array("·──"),
    scanLines: Array("_.─'\""),
    shades: Array("░▒▓█"),
    discs: Array("·•○"),
    horizontalLine: "─", verticalLine: "│",
    topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘",
    roundTopLeft: "┌", roundTopRight: "┐", roundBottomLeft: "└", roundBottomRight: "┘",
    rising: "/", falling: "\\", tee: "┬", cross: "┼",
    bullet: "•", bob: "•", ring: "○", filledSquare: "■", emptySquare: "·", diamond: "♦",
    checkMark: "√", pointer: "►", left: "←", right: "→", up: "↑", down: "↓",
    ellipsis: "~", middleDot: "·", hasBraille: false)

  /// Seven-bit characters, for every other terminal.
  package static let ascii = Glyphs(
    horizontalEighths: Array(" .:-~=+*#"),
    verticalEighths: Array(" _.:-=+*#"),
    timeLine: Array(".-="),
    scanLines: Array("_.-'\""),
    shades: Array(".-=#"),
    discs: Array(".oO"),
    horizontalLine: "-", verticalLine: "|",
    topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+",
    roundTopLeft: ".", roundTopRight: ".", roundBottomLeft: "'", roundBottomRight: "'",
    rising: "/", falling: "\\", tee: "+", cross: "+",
    bullet: "*", bob: "@", ring: "o", filledSquare: "#", emptySquare: ".", diamond: "*",
    checkMark: "+", pointer: ">", left: "<", right: ">", up: "^", down: "v",
    ellipsis: "~", middleDot: ".", hasBraille: false)
}
