import PendulateCore

extension Glimmer {
  /// Whether the person wrote it.
  var isOwn: Bool { origin != .starter }
}

/// The words of a glimmer as they are written.
enum GlimmerWords {
  /// As many characters as every screen can show whole.
  static let longest = 200

  /// The words on one line, without what a terminal would take as a command or turn around.
  static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isUnfit =
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
      scalars.append(isUnfit ? " " : scalar)
    }
    return String(scalars).trimmed
  }
}
