/// The colours of a page in one light, as 0xRRGGBB; shapes are told apart by their texture.
struct ReportPalette {
  /// Text, quiet text, lines that only guide, and what all of it stands on.
  let ink: Int, soft: Int, faint: Int, paper: Int
  /// Marks of a picture, and stretches of time below a curve.
  let mark: Int, band: Int

  static let light = ReportPalette(
    ink: 0x23272B, soft: 0x5A6168, faint: 0xD5D9DC, paper: 0xFFFFFF, mark: 0x1F6F8B,
    band: 0xE4D3BD)
  static let dark = ReportPalette(
    ink: 0xDFE2E5, soft: 0xA3ABB2, faint: 0x3A4046, paper: 0x16191C, mark: 0x5FB0CC,
    band: 0x5A452A)
  static let print = ReportPalette(
    ink: 0x000000, soft: 0x444444, faint: 0xCCCCCC, paper: 0xFFFFFF, mark: 0x1F5F78,
    band: 0xE4D3BD)

  /// The colours as properties of CSS.
  var properties: String {
    [
      ("ink", ink), ("soft", soft), ("faint", faint), ("paper", paper), ("mark", mark),
      ("band", band),
    ].map { name, colour in "--\(name): #\(Self.hex(colour));" }.joined(separator: " ")
  }

  private static func hex(_ colour: Int) -> String {
    let digits = String(colour, radix: 16)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}
