import ArgumentParser
import PendulateCore
import PendulateLibrary

/// A practice as a file for somebody else, or for another machine.
struct PracticeExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print a practice as a file to keep or to give away.",
    discussion: """
      The file is as it was written, with its own prompts. A breath pattern of your own that it names
      is put in it; glimmers of your own are not, as their words are yours.
      """)

  @Argument(
    help: "The practice, as listed by: pendulate practice list.",
    completion: Completions.practices)
  var id: String

  @Option(
    name: .shortAndLong, help: "Write it to this file.", completion: .file(extensions: ["yaml"]))
  var output: String?

  func run() throws {
    if output == nil { try Output.requireStandardOutput() }
    let shelf = OwnPractices.shelf
    guard let found = shelf.text(of: id) else {
      throw CLIError.unknownPractice(id, in: UserFiles.content(.practices))
    }
    let patterns = ContentLoader.load(.patterns, personFolder: UserFiles.folder).content.patterns
    let text = shelf.selfContained(found.text, patterns: patterns)
    guard let output else {
      return try Output.say(text.hasSuffix("\n") ? String(text.dropLast()) : text)
    }
    try OwnPractices.replace(text, at: output)
  }
}
