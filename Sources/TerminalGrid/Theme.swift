/// Which colours fit the background and the hour.
package enum Theme: String, CaseIterable, Hashable, Sendable {
  /// What the environment says of the background, else colours that read on both.
  case auto
  /// For dark backgrounds.
  case dusk
  /// For light backgrounds.
  case paper
  /// Reds and dark oranges alone, for the night.
  case ember
  /// No hue at all.
  case mono

  /// What to use where `COLORFGBG` has a value, such as `15;0`; its last number is the background.
  ///
  /// Numbers 0 to 6 and 8 are dark, 7 and 9 to 15 light (rxvt sets it, and others after it).
  package static func background(_ colorFGBG: String) -> Theme? {
    guard let last = colorFGBG.split(separator: ";").last, let number = Int(last) else {
      return nil
    }
    if (0...6).contains(number) || number == 8 { return .dusk }
    return number == 7 || (9...15).contains(number) ? .paper : nil
  }
}

/// The colours of a theme on a terminal with 256 of them: numbers of xterm's palette, of the part
/// from 16 on, which no user's theme changes.
package struct Palette: Hashable, Sendable {
  /// The colour of each ink that does not show in the terminal's own.
  package let inks: [Ink: UInt8]
  /// The colours of a light from its edge to its middle, `Light.steps` of them.
  private let lights: [Light.Hue: [UInt8]]

  /// The colour of a step of light, 1 to `Light.steps`.
  package func color(of hue: Light.Hue, step: Int) -> UInt8? {
    guard let light = lights[hue], light.indices.contains(step - 1) else { return nil }
    return light[step - 1]
  }

  /// The colours of a theme.
  package static func of(_ theme: Theme) -> Palette {
    switch theme {
    case .auto: both
    case .dusk: dusk
    case .paper: paper
    case .ember: ember
    case .mono: mono
    }
  }

  /// Near the lightness that has the same contrast with black and with white.
  ///
  /// A light is a glow on dark and has an edge on white. No grey is read on all grounds alike, so that what keys do is in the
  /// terminal's own colour.
  private static let both = Palette(
    inks: [.quiet: 243, .safety: 30, .touch: 130, .breath: 66, .accent: 97, .notice: 131],
    lights: [.safety: [23, 30, 30, 37, 37, 37], .touch: [94, 130, 130, 172, 172, 172]])

  /// Lightness rises toward the middle.
  private static let dusk = Palette(
    inks: [
      .quiet: 245, .safety: 37, .touch: 173, .breath: 73, .accent: 140, .notice: 174, .hint: 246,
    ],
    lights: [.safety: [23, 30, 37, 44, 80, 116], .touch: [94, 130, 136, 172, 178, 179]])

  /// Darkness rises toward the middle.
  private static let paper = Palette(
    inks: [
      .quiet: 243, .safety: 24, .touch: 94, .breath: 23, .accent: 54, .notice: 124, .hint: 241,
    ],
    lights: [.safety: [152, 116, 80, 37, 30, 24], .touch: [223, 180, 173, 172, 130, 94]])

  private static let ember = Palette(
    inks: [
      .plain: 173, .quiet: 131, .strong: 209, .safety: 172, .touch: 167, .breath: 173, .accent: 208,
      .notice: 203, .hint: 173,
    ],
    lights: [.safety: [52, 88, 124, 130, 166, 172], .touch: [52, 52, 88, 88, 124, 124]])

  private static let mono = Palette(
    inks: [.quiet: 244],
    lights: [
      .safety: [236, 239, 241, 243, 245, 247], .touch: [234, 235, 236, 238, 240, 242],
    ])
}
