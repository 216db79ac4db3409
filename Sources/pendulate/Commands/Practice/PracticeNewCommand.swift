import ArgumentParser
import PendulateLibrary

/// Begins a practice of one's own.
struct PracticeNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a practice of your own, from an example with every key explained.",
    discussion: """
      It is written to practices/ID.yaml in your data, never over a file that is there, and its path
      is printed. Change it with: pendulate practice edit ID.
      """)

  @Argument(help: "Its id: small letters, digits and hyphens.")
  var id = "mine"

  @Option(help: "Begin from this practice.", completion: Completions.practices)
  var from: String?

  @Flag(help: "Print it, and write no file.")
  var stdout = false

  func run() throws {
    try Output.requireStandardOutput()
    try OwnPractices.requireID(id)
    let shelf = OwnPractices.shelf
    let text = try text(shelf)
    if stdout { return try Output.say(text.hasSuffix("\n") ? String(text.dropLast()) : text) }
    if let path = shelf.ownPath(of: id) {
      throw CLIError(
        "There is a practice '\(id)' already, in \"\(path)\".",
        advice: "Give another id, or change it with: pendulate practice edit \(id).",
        status: ExitStatus.cannotCreate)
    }
    if shelf.shippedText(of: id) != nil {
      throw CLIError(
        "A practice '\(id)' comes with the program.",
        advice: "Give another id, or make it your own with: pendulate practice edit \(id).",
        status: ExitStatus.cannotCreate)
    }
    let path = try OwnPractices.makeFolder() + "/\(id).yaml"
    try OwnPractices.create(text, at: path)
    try Output.say(path)
  }

  private func text(_ shelf: PracticeShelf) throws -> String {
    let name = id.split(separator: "-").joined(separator: " ")
    let shown = name.prefix(1).uppercased() + name.dropFirst()
    guard let from else {
      return PracticeShelf.renamed(PracticeShelf.example, id: id, name: shown)
        ?? PracticeShelf.example
    }
    guard let found = shelf.text(of: from) else {
      throw CLIError.unknownPractice(from, in: UserFiles.content(.practices))
    }
    guard let text = PracticeShelf.renamed(found.text, id: id, name: shown) else {
      throw CLIError(
        "The practice '\(from)' cannot be begun from as it is written.",
        advice: "Write its id and its name each on a line of its own, as in: id: \(from).",
        status: ExitStatus.badData)
    }
    return text
  }
}
