/// Light of one hue in a few steps, for pictures made of half blocks.
///
/// A cell holds two squares, one above the other, each with a step of its own.
package struct Light: Hashable, Sendable {
  /// What the light stands for.
  package enum Hue: UInt8, CaseIterable, Hashable, Sendable {
    /// The safe side.
    case safety
    /// The difficult side.
    case touch
  }

  /// The brightest step; 0 is no light at all.
  package static let steps = 6

  /// What it stands for.
  package let hue: Hue
  /// The step of the upper square, 0 to `steps`.
  package let upper: Int
  /// The step of the lower square, 0 to `steps`.
  package let lower: Int

  /// Makes the light of one cell; steps out of range are taken to its ends.
  package init(_ hue: Hue, upper: Int, lower: Int) {
    self.hue = hue
    self.upper = min(Self.steps, max(0, upper))
    self.lower = min(Self.steps, max(0, lower))
  }

  /// Every light that a cell may hold, save none at all.
  package static let all: [Light] = Hue.allCases.flatMap { hue in
    (0...steps).flatMap { upper in
      (0...steps).compactMap { lower in
        upper + lower > 0 ? Light(hue, upper: upper, lower: lower) : nil
      }
    }
  }

  /// What is written into the cell: one square, the other, or both.
  package var character: Character {
    if upper == lower { return upper == 0 ? " " : "\u{2588}" }
    return upper == 0 ? "\u{2584}" : "\u{2580}"
  }

  /// Whether both squares are alike, so that the whole cell is one.
  package var isWhole: Bool { upper == lower }

  /// The step of what is written; the other square is behind it.
  package var foreground: Int { upper == 0 ? lower : upper }

  /// The step of what is behind; 0 for the terminal's own background.
  package var background: Int { upper == 0 ? 0 : lower }

  /// A number for each light, from `firstCode` on.
  var code: UInt8 {
    let steps = UInt8(Self.steps) + 1
    return Self.firstCode + (hue.rawValue * steps + UInt8(upper)) * steps + UInt8(lower)
  }

  /// Codes from here on are lights; below are inks.
  static let firstCode: UInt8 = 64

  init?(code: UInt8) {
    let steps = UInt8(Self.steps) + 1
    guard code >= Self.firstCode else { return nil }
    let rest = code - Self.firstCode
    guard let hue = Hue(rawValue: rest / (steps * steps)) else { return nil }
    self.init(hue, upper: Int(rest / steps % steps), lower: Int(rest % steps))
  }
}

extension Style {
  /// The style of a cell that is lit.
  package init(_ light: Light) {
    self.init(packed: UInt16(light.code))
  }

  /// The light of the cell; nil where it is text.
  package var light: Light? { Light(code: UInt8(truncatingIfNeeded: rawValue)) }

  /// A number for what the cell's colours are, below 256: an ink or a light.
  package var colorCode: Int { Int(UInt8(truncatingIfNeeded: rawValue)) }
}
