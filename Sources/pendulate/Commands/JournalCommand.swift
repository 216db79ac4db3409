import ArgumentParser

/// What was recorded.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal", abstract: "Look at what was recorded, change it, or take it away.",
    subcommands: [
      JournalListCommand.self, JournalShowCommand.self, JournalSearchCommand.self,
      JournalNoteCommand.self, JournalLabelCommand.self, JournalDeleteCommand.self,
      JournalEraseCommand.self, JournalMergeCommand.self, JournalBackupCommand.self,
      JournalRestoreCommand.self, JournalRescueCommand.self,
    ])
}
