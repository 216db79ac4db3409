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
      breathing as CSV, in local time: its first line names the columns, of which a date, a time and \
      a length in seconds or minutes are needed, and a pattern (or preset) and breaths are taken.
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
    guard breathing else {
      let counts = try UserFiles.withJournal { journal throws(JournalError) in
        try UserFiles.tighteningLimits(by: journal) { () throws(JournalError) in
          try journal.importExport(text)
        }
      }
      return try Output.say(counts.lines.joined(separator: "\n"))
    }
    let brought = try UserFiles.withJournal { journal throws(JournalError) in
      try journal.importBreathing(text, zone: LocalZone.offset)
    }
    try Output.say(brought.lines.joined(separator: "\n"))
  }
}

extension BreathingImport {
  /// What was new and known, and what was left.
  fileprivate var lines: [String] {
    var counts = MergeCounts()
    counts.sessions = sessions
    var lines = [counts.lines[0]]
    if linesLeft > 0 {
      lines.append("left: \(CountedNoun.words(linesLeft, "line")) of no length")
    }
    if !columnsLeft.isEmpty {
      let names = columnsLeft.map { $0.isEmpty ? "one without a name" : OutsideText.shown($0) }
      lines.append("left: the columns \(names.joined(separator: ", "))")
    }
    return lines
  }
}
