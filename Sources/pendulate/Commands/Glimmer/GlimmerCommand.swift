import ArgumentParser

/// The glimmer library.
struct GlimmerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glimmer", abstract: "Keep small moments of safety or goodness, and meet one.",
    discussion: """
      An id may be cut to its front, as far as it tells which one is meant. What came with the \
      program, or stands in your glimmers.yaml, can be changed too; the change is kept in the journal.
      """,
    subcommands: [
      GlimmerAddCommand.self, GlimmerTodayCommand.self, GlimmerListCommand.self,
      GlimmerSearchCommand.self,
      GlimmerRandomCommand.self, GlimmerEditCommand.self, GlimmerMoveCommand.self,
      GlimmerFavouriteCommand.self, GlimmerArchiveCommand.self, GlimmerRestoreCommand.self,
      GlimmerRemoveCommand.self, GlimmerHelpsCommand.self,
      GlimmerImportCommand.self, GlimmerExportCommand.self,
    ])
}
