import ArgumentParser
import PendulateCore
import PendulateJournal

/// Takes what the journal of another machine holds.
struct JournalMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Take what the journal of another machine, or a backup, holds.",
    discussion: """
      Entries are told apart by their ids: to merge twice changes nothing, and any order gives the \
      same. The other file is never written to. What the questions before touching led to and \
      choices are not taken; of what limits touching the stricter holds.
      """)

  @Argument(help: "The other journal.sqlite.", completion: .file())
  var file: String

  func run() throws {
    try Output.requireStandardOutput()
    let counts = try UserFiles.withJournal { journal throws(JournalError) in
      try UserFiles.tighteningLimits(by: journal) { () throws(JournalError) in
        try journal.merge(file, now: .now())
      }
    }
    try Output.say(counts.lines.joined(separator: "\n"))
    try Losses.tell(counts.losses, of: "the other journal")
  }
}

extension MergeCounts {
  /// What was new, known and completed, a line for each kind.
  var lines: [String] {
    [("sessions", sessions), ("check-ins", checkIns), ("glimmers", glimmers)].map { name, found in
      "\(name): \(found.new) new, \(found.known) known, \(found.completed) completed"
    }
  }
}
