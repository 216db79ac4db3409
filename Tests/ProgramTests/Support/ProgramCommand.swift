import Foundation

/// One command of the program, as it describes itself.
struct ProgramCommand: CustomStringConvertible, Sendable {
  /// The words that call it, without the program's name; empty for the program itself.
  let path: [String]
  /// Whether it is listed in the help of the command above.
  let isListed: Bool
  /// Its options, flags and arguments that are shown.
  let arguments: [Argument]
  /// What it does, in a sentence.
  let abstract: String

  /// Something that is given to a command.
  struct Argument: Sendable {
    /// As it is written, such as `--plain`, `-o` and `<id>`.
    let names: [String]
    /// What it is, in a sentence.
    let abstract: String
  }

  var description: String { (["pendulate"] + path).joined(separator: " ") }

  /// All commands, from the description that the program gives to tools.
  static func all(in home: ProgramHome) throws -> [ProgramCommand] {
    let dump = try home.run("--experimental-dump-help").output
    let description = try JSONDecoder().decode(Description.self, from: Data(dump.utf8))
    return commands(of: description.command, in: [])
  }

  private static func commands(of node: Description.Command, in parents: [String])
    -> [ProgramCommand]
  {
    let path = parents + [node.commandName]
    let command = ProgramCommand(
      path: Array(path.dropFirst()), isListed: node.shouldDisplay,
      arguments: (node.arguments ?? []).filter(\.shouldDisplay).map {
        Argument(names: $0.written, abstract: $0.abstract ?? "")
      }, abstract: node.abstract ?? "")
    return [command]
      + (node.subcommands ?? []).filter { $0.commandName != "help" }
      .flatMap { commands(of: $0, in: path) }
  }

  /// The parts of the description that are read here.
  private struct Description: Decodable {
    let command: Command

    struct Command: Decodable {
      let commandName: String
      let abstract: String?
      let shouldDisplay: Bool
      let arguments: [Argument]?
      let subcommands: [Command]?
    }

    struct Argument: Decodable {
      let shouldDisplay: Bool
      let abstract: String?
      let kind: String
      let valueName: String?
      let names: [Name]?

      var written: [String] {
        kind == "positional"
          ? ["<\(valueName ?? "")>"]
          : (names ?? []).map { ($0.kind == "short" ? "-" : "--") + $0.name }
      }
    }

    struct Name: Decodable {
      let kind: String
      let name: String
    }
  }
}
