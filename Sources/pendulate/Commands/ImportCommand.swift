import ArgumentParser
import PendulateCore
import PendulateJournal

/// Takes in what was exported, here or on another machine.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in what was exported, all of it or nothing.",
    discussion: """
      The file is one that pendulate export wrote (pendulate.journal/1). What is known already \
      stays as it is, so that an import may be done again. With --breathing the file is a log of \
      breathing as CSV with the columns date, time, pattern, seconds and breaths, in any order, in \
      local time.
      """)

  /// More than a hundred thousand sessions take.
  private static let mostBytes = 2_000_000_000

  @Argument(help: "The file; - is standard input.", completion: .file())
  var file: String

  @Flag(help: "The file is a log of breathing, as CSV.")
  var breathing = false

  func run() throws {
    try Output.requireStandardOutput()
    let text = try InputFile.text(file, limit: Self.mostBytes)
    let counts = try UserFiles.importing { journal throws(JournalError) in
      breathing
        ? try journal.importBreathing(text, zone: LocalZone.offset) : try journal.importExport(text)
    }
    try Output.say((breathing ? [counts.lines[0]] : counts.lines).joined(separator: "\n"))
  }
}
