import ArgumentParser
import PendulateCore
import PendulateJournal

/// Reads what can be read of a damaged journal.
struct JournalRescueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rescue", abstract: "Read what can be read of a damaged journal into a new one.",
    discussion: """
      The damaged file and its log are never written to. What could not be read, or is not as it \
      was written, is named. To go on with the new file, use: pendulate journal restore; to add \
      what it holds: pendulate journal merge.
      """)

  @Argument(help: "The damaged journal.sqlite.", completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp(
      "The new file; without it, one beside the damaged one that ends in .rescued.sqlite.",
      valueName: "file"), completion: .file())
  var into: String?

  func run() throws {
    try Output.requireStandardOutput()
    guard into != "" else {
      throw CLIError(
        "--into has an empty name.", advice: "Name a file, or leave --into away.",
        status: ExitStatus.usage)
    }
    let stem = file.hasSuffix(".sqlite") ? String(file.dropLast(7)) : file
    let target = into ?? stem + ".rescued.sqlite"
    let report: RescueReport
    do throws(JournalError) {
      report = try Journal.rescue(file, into: target)
    } catch {
      guard case .alreadyThere = error else { throw CLIError(error) }
      throw CLIError(
        error.message, advice: "Give another name with --into.", status: error.exitStatus)
    }
    try Output.say("Read: \(report.counts).\nThey are in \(OutsideText.shown(target)).")
    try Losses.tell(report.losses, of: "the journal")
  }
}
