import ArgumentParser
import Glibc
import PendulateCore
import PendulateJournal

/// All that was recorded, for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write out all that was recorded.",
    discussion: """
      The form is pendulate.journal/1. A file is written whole or not at all, for your eyes only: \
      what stood there before stays until the new one is complete.
      """)

  @Option(help: "The format; there is json.", completion: .list(["json"]))
  var format = "json"

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("The file; without it, standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  func validate() throws {
    guard format == "json" else {
      throw ValidationError("There is no export as \"\(format)\"; there is one as json.")
    }
    guard output != "" else { throw ValidationError("-o has an empty name, and it takes a file.") }
  }

  func run() throws {
    let isToFile = output != nil && output != "-"
    if !isToFile { try Output.requireStandardOutput() }
    let journal = try Belongings.openJournal()
    defer { journal.close() }
    for notice in journal.notices { Output.complain(notice.message) }
    do {
      if isToFile, let output {
        let file = try WholeFile(path: output)
        try journal.export(at: .now(), write: file.write)
        try file.finish()
      } else {
        try writeToStandardOutput(journal)
      }
    } catch let error as JournalError {
      throw Complaint(error)
    }
  }

  private func writeToStandardOutput(_ journal: Journal) throws {
    var waiting = ""
    try journal.export(at: .now()) { piece in
      waiting += piece
      if waiting.utf8.count >= 65_536 {
        try Output.pass(waiting)
        waiting = ""
      }
    }
    try Output.pass(waiting)
  }
}

extension Output {
  /// Writes a piece of a result as it is; throws where the other end is full or gone.
  static func pass(_ text: String) throws {
    guard write(text, to: STDOUT_FILENO) else {
      throw Complaint(
        "The result could not be written: \(String(cString: strerror(errno))).",
        advice: "Give it somewhere with room, and run the command again.",
        status: ExitStatus.cannotWrite)
    }
  }
}
