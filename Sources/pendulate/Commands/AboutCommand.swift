import ArgumentParser
import PendulateApp
import Platform

/// What the program is, and how well that is known.
struct AboutCommand: ParsableCommand {
  /// How wide the text becomes at most, and where nobody says how wide a window is.
  private static let columns = 80

  static let configuration = CommandConfiguration(
    commandName: "about",
    abstract: "Show what this is, how well it is known, and when not to use it.",
    discussion: "Every number of evidence that the program shows has its source there.")

  func run() throws {
    try Output.requireStandardOutput()
    let window = TerminalDevice.windowSize?.columns ?? Self.columns
    try Output.say(
      AboutText.lines(columns: min(window, Self.columns)).joined(separator: "\n"))
  }
}
