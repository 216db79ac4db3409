/// Which characters pictures are made of.
package enum GlyphSet: String, CaseIterable, Hashable, Sendable {
  /// What the locale and the terminal's type have.
  case auto
  /// All of them, braille among them.
  case unicode
  /// What the Linux console's fonts hold: no braille.
  case console
  /// Letters alone.
  case ascii

  /// The characters; nil where the terminal decides.
  package var glyphs: Glyphs? {
    switch self {
    case .auto: nil
    case .unicode: .unicode
    case .console: .console
    case .ascii: .ascii
    }
  }
}
