import ArgumentParser
import PendulateLibrary
import Platform

/// Takes a practice from a file.
struct PracticeImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take a practice from a file to your own ones.",
    discussion: """
      It is checked first; with a fault, nothing is taken. Its path is printed. A practice of the
      same id, your own or one that comes with the program, stays unless --replace is given.
      """)

  @Argument(
    help: ArgumentHelp("The file, or - for standard input.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Flag(help: "Take the place of the practice with the same id.")
  var replace = false

  func run() throws {
    try Output.requireStandardOutput()
    let isInput = file == "-"
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes =
        isInput
        ? try OwnPractices.bytes(of: .standardInput) : try OwnPractices.bytes(of: file)
    } catch {
      throw CLIError(
        "\"\(file)\" cannot be read: \(error.reason).",
        advice: "Look at the path and its spelling.", status: ExitStatus.noInput)
    }
    let name = isInput ? "standard input" : file
    let faults =
      bytes.count > 1_000_000
      ? [
        ContentFault(
          file: name, message: "The file is larger than 1 MB.",
          advice: "Make it smaller; a practice takes a few lines.")
      ]
      : PracticeCheck.check(bytes, file: name, personFolder: UserFiles.folder, isPractice: true)
    for fault in faults { Output.complain(fault.description) }
    guard faults.isFine, let id = PracticeShelf.id(of: bytes) else {
      throw CLIError(
        "\"\(name)\" was not taken, because of what is told above.",
        advice: "Mend it, and try again.", status: ExitStatus.badData)
    }
    try take(String(decoding: bytes, as: UTF8.self), id)
  }

  private func take(_ text: String, _ id: String) throws {
    let shelf = OwnPractices.shelf
    let own = shelf.ownPath(of: id)
    if !replace, own != nil || shelf.shippedText(of: id) != nil {
      throw CLIError(
        own.map { "There is a practice '\(id)' already, in \"\($0)\"." }
          ?? "A practice '\(id)' comes with the program.",
        advice: "Give --replace to put this one in its place, or give it another id.",
        status: ExitStatus.cannotCreate)
    }
    if let own {
      try OwnPractices.replace(text, at: own)
      return try Output.say(own)
    }
    // A file of that name may hold another practice.
    let folder = try OwnPractices.makeFolder()
    var path = "\(folder)/\(id).yaml"
    var number = 2
    while Files.exists(path) {
      path = "\(folder)/\(id)-\(number).yaml"
      number += 1
    }
    try OwnPractices.create(text, at: path)
    try Output.say(path)
  }
}
