import ArgumentParser
import PendulateCore
import PendulateJournal

/// Writes a copy of the journal, whatever else goes on with it.
struct JournalBackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Write a copy of the journal to a file.",
    discussion: """
      It may be done while a session goes on. The copy is checked before it is put in its place, \
      and nobody but you may read it. To go back to one, use: pendulate journal restore; to add \
      what it holds: pendulate journal merge.
      """)

  @Argument(help: "The file to write.", completion: .file())
  var file: String

  @Flag(help: "Put it in the place of a file that is there.")
  var replace = false

  func run() throws {
    try Output.requireStandardOutput()
    guard !file.isEmpty else {
      throw CLIError(
        "The backup has no name.", advice: "Name a file to write.", status: ExitStatus.usage)
    }
    let isThere = try UserFiles.readJournal(orElse: false) { journal throws(JournalError) in
      try journal.backUp(to: file, replacing: replace)
      return true
    }
    guard isThere else {
      return try Output.say("Nothing recorded yet, so there is nothing to back up.")
    }
    try Output.say("Backed up: \(OutsideText.shown(file))")
  }
}
