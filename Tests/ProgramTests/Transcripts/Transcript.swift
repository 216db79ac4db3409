import Foundation

/// Commands that are run one after the other in one home, and what they say.
///
/// In a script a line is a command; `< ` before a line makes it one line of that command's input,
/// and `? ` waits for a text to be said before the next line of input goes in.
struct Transcript: CustomStringConvertible, Sendable {
  let name: String
  let script: String
  /// Puts into the home what is there before.
  var prepare: @Sendable (ProgramHome) throws -> Void = { _ in }

  var description: String { name }

  /// One command of a script.
  struct Command {
    let text: String
    var input: [Input] = []

    enum Input {
      case line(String)
      case awaited(String)
    }

    /// The arguments; quotation marks hold words together, and `~` is the home.
    func arguments(in home: ProgramHome) -> [String] {
      text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .flatMap { index, part in
          index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
        .map { $0.replacing("~", with: home.folder.path) }
    }

    var isConversation: Bool {
      input.contains { if case .awaited = $0 { true } else { false } }
    }
  }

  var commands: [Command] {
    script.split(separator: "\n").reduce(into: []) { commands, line in
      let rest = String(line.dropFirst(2))
      if line.first == "<" {
        commands[commands.count - 1].input.append(.line(rest))
      } else if line.first == "?" {
        commands[commands.count - 1].input.append(.awaited(rest))
      } else {
        commands.append(Command(text: String(line)))
      }
    }
  }

  /// Runs it, and gives all that was said as a text that is the same every time.
  func run() throws -> String {
    let home = try ProgramHome()
    try prepare(home)
    var text = ""
    for command in commands {
      let run =
        command.isConversation
        ? try home.converse(command) : try home.run(command, environment: Self.environment)
      text += "$ pendulate \(command.text)\n"
      text += run.output
      if !run.output.isEmpty, run.output.last != "\n" { text += "\n(no end of line)\n" }
      text += run.messages.split(separator: "\n").map { "! \($0)\n" }.joined()
      text += "= \(run.status)\n"
    }
    return TranscriptText.settled(text, home: home.folder.path)
  }

  /// The same time zone and the same seed everywhere.
  static let environment = ["TZ": "UTC", "PENDULATE_SEED": "5"]
}

extension ProgramHome {
  fileprivate func run(
    _ command: Transcript.Command, environment: [String: String]
  ) throws -> ProgramRun {
    let lines = command.input.map { if case .line(let line) = $0 { line + "\n" } else { "" } }
    return try run(command.arguments(in: self), input: lines.joined(), environment: environment)
  }
}
