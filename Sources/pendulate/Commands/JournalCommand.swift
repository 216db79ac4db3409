import ArgumentParser

/// What was recorded.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal", abstract: "Look at what was recorded.",
    subcommands: [JournalListCommand.self, JournalShowCommand.self])
}
