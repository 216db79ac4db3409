import ArgumentParser
import PendulateLibrary
import Platform

/// Every fault of the files that a person wrote, and what would be kinder.
struct PracticeCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check files of your own: every fault with its place, and what would be kinder.",
    discussion: """
      A file is taken as a practice, unless its place says otherwise: prompts.yaml, glimmers.yaml,
      limits.yaml, patterns.yaml, or a file in a folder patterns. Of a folder its files are checked,
      and those in its folders practices and patterns. The status is 65 if there is any fault; advice
      alone leaves it at 0.
      """)

  @Argument(
    help: ArgumentHelp("The files, or folders of them.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  func run() throws {
    try Output.requireStandardOutput()
    var hasFault = false
    var missing: CLIError?
    for file in files {
      do {
        for path in try Self.paths(file) {
          let found = PracticeCheck.check(path, personFolder: UserFiles.folder)
          if !found.isEmpty {
            try Output.say(found.map(\.description).joined(separator: "\n"))
          }
          if found.isFine { try Output.say("No fault in \(path).") }
          hasFault = hasFault || !found.isFine
        }
      } catch let complaint as CLIError where complaint.status == ExitStatus.noInput {
        // The others are still checked; the first of these is told at the end.
        if let missing { Output.complain("pendulate: \(missing.sentence)\n\(missing.advice)") }
        missing = complaint
      }
    }
    if let missing { throw missing }
    if hasFault { throw ExitCode(ExitStatus.badData) }
  }

  /// The file, or what is to be checked in a folder.
  private static func paths(_ file: String) throws -> [String] {
    if (try? FileStatus(of: file))?.isFolder == true {
      let found = PracticeCheck.files(in: file)
      guard found.isEmpty else { return found }
      throw CLIError(
        "There is nothing to check in the folder \"\(file)\".",
        advice: "Name a file, or a folder with files that end in .yaml.",
        status: ExitStatus.noInput)
    }
    do throws(SystemError) {
      try Files.check(file, for: .reading)
    } catch {
      throw CLIError(
        error == .noSuchFile
          ? "There is no file \"\(file)\"."
          : "The file \"\(file)\" cannot be read: \(error.reason).",
        advice: "Look at the path and its spelling.", status: ExitStatus.noInput)
    }
    return [file]
  }
}
