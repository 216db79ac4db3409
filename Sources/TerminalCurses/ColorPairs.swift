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

  /// By the code of their colours.
  private var looks = [Look](repeating: Look(), count: 256)
  private let bold = pnd_attr_bold()
  private let underline = pnd_attr_underline()
  private let reverse = pnd_attr_reverse()
  private let dim: attr_t

  /// Whether light is shown in several steps.
  let hasShades: Bool

  /// Makes the pairs for the terminal that curses has open; call it once after `newterm`.
  init(mode: ColorMode, theme: Theme) {
    // Faint text is asked for only where there is some: elsewhere it could come out as anything.
    dim = pnd_capability("dim") == nil ? 0 : pnd_attr_dim()
    // Without default colours each cell would get a background of ours, which may be the wrong one.
    guard mode == .automatic, has_colors(), start_color() == OK, use_default_colors() == OK else {
      colorCount = 0
      hasShades = false
      looks[.quiet].attributes = dim
      looks[.strong].attributes = bold
      looks[.safety].attributes = bold
      looks[.accent].attributes = bold
      looks[.notice].attributes = bold | underline
      return
    }
    colorCount = Int(pnd_colors())
    hasShades = colorCount >= 256
    let palette =
      hasShades
      ? Palette.of(theme).inks.mapValues(Int16.init)
      : Self.palette(colorCount: colorCount, theme)
    for (ink, color) in palette {
      let pair = Int16(ink.rawValue) + 1
      if init_pair(pair, color, -1) == OK { looks[ink].pair = pair }
    }
    if hasShades { makeLights(of: Palette.of(theme)) }
    looks[.strong].attributes = bold
    looks[.notice].attributes = bold
    if palette[.quiet] == nil { looks[.quiet].attributes = dim }
    if palette[.accent] == nil { looks[.accent].attributes = bold }
  }

  /// A pair for each cell that holds two squares of light; steps that look alike share one, so that
  /// curses writes nothing where nothing is seen to change.
  private mutating func makeLights(of palette: Palette) {
    var pairs: [[UInt8?]: Int16] = [:]
    for light in Light.all {
      let colors = [
        palette.color(of: light.hue, step: light.foreground),
        palette.color(of: light.hue, step: light.background),
      ]
      let code = Style(light).colorCode
      if let pair = pairs[colors] {
        looks[code].pair = pair
        continue
      }
      guard let front = colors[0],
        init_pair(Int16(code), Int16(front), colors[1].map(Int16.init) ?? -1) == OK
      else { continue }
      looks[code].pair = Int16(code)
      pairs[colors] = Int16(code)
    }
  }

  /// The foreground colour of each ink where there are fewer than 256.
  ///
  /// They are the user's own theme: of them, only the normal eight are used, as bright ones fade out
  /// on white.
  private static func palette(colorCount: Int, _ theme: Theme) -> [Ink: Int16] {
    guard colorCount >= 8 else { return [:] }
    var palette: [Ink: Int16]
    switch theme {
    case .dusk: palette = [.safety: 6, .touch: 3, .breath: 6, .accent: 5, .notice: 3]
    // Yellow and cyan are hardly seen on white.
    case .paper: palette = [.safety: 4, .touch: 5, .breath: 4, .notice: 1]
    case .auto: palette = [.safety: 6, .touch: 5, .breath: 6, .notice: 5]
    case .ember: palette = [.safety: 3, .touch: 1, .breath: 3, .notice: 1]
    case .mono: return [:]
    }
    // Bright black is the one grey there is, and quiet text may be overlooked.
    if colorCount >= 16 { palette[.quiet] = 8 }
    return palette
  }

  /// What to tell curses for a style.
  func look(of style: Style) -> (attributes: attr_t, pair: Int16) {
    let look = looks[style.colorCode]
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
