import ArgumentParser
import Glibc
import PendulateLibrary

/// Every fault of a file that a person wrote.
struct PracticeCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a file of your own, and tell every fault with its place.",
    discussion: """
      A file is taken as a practice, unless its place says otherwise: prompts.yaml, glimmers.yaml,
      patterns.yaml, or a file in a folder patterns. The status is 65 if there is any fault.
      """)

  @Argument(
    help: ArgumentHelp("The file.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  func run() throws {
    try Output.requireStandardOutput()
    guard access(file, R_OK) == 0 else {
      let reason = errno == ENOENT ? nil : String(cString: strerror(errno)).lowercased()
      throw Complaint(
        reason.map { "The file \"\(file)\" cannot be read: \($0)." }
          ?? "There is no file \"\(file)\".",
        advice: "Look at the path and its spelling.", status: ExitStatus.noInput)
    }
    let faults = PracticeCheck.check(file, personFolder: Belongings.folder)
    if faults.isEmpty { return try Output.say("No fault in \(file).") }
    try Output.say(faults.map(\.description).joined(separator: "\n"))
    throw ExitCode(ExitStatus.badData)
  }
}
