import ArgumentParser
import PendulateCore
import PendulateLibrary

/// The form of what is told to other programs.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of a result for other programs.",
    discussion: """
      Without a name all names are listed. Each form keeps its number while fields are only added. \
      What several have in common is in records, which the others refer to.
      """)

  @Argument(
    help: ArgumentHelp("The name, as in the schema field of a result.", valueName: "name"),
    completion: .list(OutputSchemas.names))
  var name: String?

  func run() throws {
    try Output.requireStandardOutput()
    guard let name else { return try Output.say(OutputSchemas.names.joined(separator: "\n")) }
    guard let text = OutputSchemas.text(Self.bare(name)) else {
      throw CLIError(
        "There is no schema with the name \"\(OutsideText.shown(name))\".",
        advice: "The names are: \(OutputSchemas.names.joined(separator: ", ")).",
        status: ExitStatus.usage)
    }
    try Output.say(text.trimmingTrailingLineBreak)
  }

  /// `trends`, where `pendulate.trends/1` is given.
  private static func bare(_ name: String) -> String {
    name.hasPrefix("pendulate.") && name.hasSuffix("/1")
      ? String(name.dropFirst("pendulate.".count).dropLast(2)) : name
  }
}

extension String {
  /// The text without the line break at its end, as another one is added where it is said.
  fileprivate var trimmingTrailingLineBreak: String {
    hasSuffix("\n") ? String(dropLast()) : self
  }
}
