import CNcurses
import TerminalGrid

/// How each ink looks on one terminal: curses' colour pairs, made once, and attributes.
struct ColorPairs {
  /// What curses is told for one ink.
  private struct Look {
    var pair: Int16 = 0
    var attributes: attr_t = 0
  }

  /// The colours in use; 0 where text differs by its attributes alone.
  let colorCount: Int

  private var looks = [Look](repeating: Look(), count: Ink.allCases.count)
  private let bold = pnd_attr_bold()
  private let underline = pnd_attr_underline()
  private let reverse = pnd_attr_reverse()
  private let dim: attr_t

  /// Makes the pairs for the terminal that curses has open; call it once after `newterm`.
  init(mode: ColorMode) {
    // Faint text is asked for only where there is some: elsewhere it could come out as anything.
    dim = pnd_capability("dim") == nil ? 0 : pnd_attr_dim()
    // Without default colours each cell would get a background of ours, which may be the wrong one.
    guard mode == .automatic, has_colors(), start_color() == OK, use_default_colors() == OK else {
      colorCount = 0
      looks[.quiet].attributes = dim
      looks[.strong].attributes = bold
      looks[.safety].attributes = bold
      looks[.accent].attributes = underline
      looks[.notice].attributes = bold | underline
      return
    }
    colorCount = Int(pnd_colors())
    let palette = Self.palette(colorCount: colorCount)
    for (ink, color) in palette {
      let pair = Int16(ink.rawValue)
      if init_pair(pair, color, -1) == OK { looks[ink].pair = pair }
    }
    looks[.strong].attributes = bold
    looks[.notice].attributes = bold
    if palette[.quiet] == nil { looks[.quiet].attributes = dim }
    if palette[.accent] == nil { looks[.accent].attributes = bold }
  }

  /// The foreground colour of each ink that does not show in the terminal's own.
  ///
  /// The 256-colour ones lie in the fixed part of xterm's palette, and near the lightness (a relative
  /// luminance of 0.14 to 0.22) that has a contrast of 3.7 or more with black and with white. Teal
  /// and amber are told apart with any kind of colour vision. The first 16 colours are the user's
  /// own theme: of them, only the normal eight are used, as bright ones fade out on white.
  private static func palette(colorCount: Int) -> [Ink: Int16] {
    switch colorCount {
    case 256...:
      [.quiet: 243, .safety: 31, .touch: 130, .breath: 66, .accent: 97, .notice: 131]
    case 16...:
      // Bright black is the one grey there is, and quiet text may be overlooked.
      [.quiet: 8, .safety: 6, .touch: 3, .breath: 6, .accent: 5, .notice: 3]
    case 8...:
      [.safety: 6, .touch: 3, .breath: 6, .accent: 5, .notice: 3]
    default: [:]
    }
  }

  /// What to tell curses for a style.
  func look(of style: Style) -> (attributes: attr_t, pair: Int16) {
    let look = looks[Int(style.ink.rawValue)]
    var attributes = look.attributes
    if style.bold { attributes |= bold }
    if style.dim { attributes |= dim }
    if style.underline { attributes |= underline }
    if style.reverse { attributes |= reverse }
    return (attributes, look.pair)
  }
}

extension Array {
  /// The element that belongs to an ink, in a list with one for each.
  fileprivate subscript(ink: Ink) -> Element {
    get { self[Int(ink.rawValue)] }
    set { self[Int(ink.rawValue)] = newValue }
  }
}
