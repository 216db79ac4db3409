import Foundation
import PendulateCore

/// A glimmer in a person's own words, from the arguments, from standard input or from a file.
enum GlimmerText {
  /// A sentence or two, which every screen can show whole.
  static let longest = 200
  /// What is far too long is refused for its length; so much of it is read.
  private static let longestInput = 1_000_000

  /// Reads the text and trims it; complains where it cannot be kept.
  static func read(_ words: [String]) throws -> String {
    let isPiped = words == ["-"]
    let text =
      (isPiped
      ? try InputFile.text("-", limit: longestInput) : words.joined(separator: " ")).trimmed
    guard let fault = fault(of: text) else { return text }
    throw CLIError(
      "The glimmer \(fault.words).", advice: fault.advice,
      status: isPiped ? ExitStatus.badData : ExitStatus.usage)
  }

  /// Why a text cannot be kept, in words that go on after "The glimmer"; nil if it can.
  static func fault(of text: String) -> (words: String, advice: String)? {
    if text.isEmpty { return ("has no words", "Say what it is, such as: warm tea in both hands.") }
    if OutsideText.holdsUnfit(text) {
      return (
        "holds a line break or another control character", "Write it as one plain line."
      )
    }
    guard text.count > longest else { return nil }
    return (
      "has \(text.count) characters, and \(longest) fit",
      "A few words that bring it back are enough."
    )
  }

  /// What two texts have in common that are the same glimmer: the words, whatever their case and
  /// the spaces between; strings are equal however their accents are put together.
  static func sameness(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
