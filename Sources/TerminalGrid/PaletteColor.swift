/// One of xterm's 256 colours, as it looks.
///
/// From 16 on the palette is fixed: a cube of six levels for red, green and blue, and 24 greys
/// (xterm, `256colres.h`).
package struct PaletteColor: Hashable, Sendable {
  /// Red, 0 to 255.
  package let red: UInt8
  /// Green, 0 to 255.
  package let green: UInt8
  /// Blue, 0 to 255.
  package let blue: UInt8

  /// Makes a colour of its parts.
  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour of a number from 16 on; nil for the first 16, which are the user's own.
  package init?(number: UInt8) {
    guard number >= 16 else { return nil }
    if number >= 232 {
      let grey = 8 + (number - 232) * 10
      self.init(red: grey, green: grey, blue: grey)
      return
    }
    func level(_ step: UInt8) -> UInt8 { step == 0 ? 0 : 55 + step * 40 }
    let place = number - 16
    self.init(red: level(place / 36), green: level(place / 6 % 6), blue: level(place % 6))
  }

  /// Three bytes in hexadecimal behind a number sign, as the web writes colours.
  package var hexadecimal: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }
}
