import PendulateCore
import TerminalGrid

/// What is said where a glimmer is caught or asked about, and how its own words are written.
enum GlimmerWords {
  /// As many characters as every screen can show whole.
  static let longest = 200

  static let title = "A glimmer"
  static let adding = "A small good thing, in a few words?"
  static let enterKeeps = "Enter keeps it."
  static let enterLeavesOpen = "Enter leaves it open."
  static let kept = "Kept."
  static let thereAlready = "A glimmer with these words is there already."

  /// The question what a glimmer leans on.
  static func leaning(_ glimmer: Glimmer) -> String {
    "\(glimmer.text.truncated(toColumns: 120)): what does it lean on?"
  }

  /// The words on one line, without what a terminal would take as a command or turn around.
  static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(OutsideText.isUnfit(scalar) ? " " : scalar)
    }
    return String(scalars).trimmed
  }
}
