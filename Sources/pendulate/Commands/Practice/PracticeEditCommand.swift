import ArgumentParser
import PendulateCore
import PendulateLibrary
import Platform

/// Changes a practice of one's own.
struct PracticeEditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change a practice of your own in your editor; it is checked on return.",
    discussion: """
      $VISUAL, else $EDITOR, else vi opens a draft beside the file; the practice itself is replaced
      at the end, as a whole, and only by one without faults. A practice that comes with the program
      is copied to your own ones first, and the copy takes its place.
      """)

  @Argument(
    help: "The practice, as listed by: pendulate practice list.",
    completion: Completions.practices)
  var id: String

  func run() throws {
    try Output.requireStandardOutput()
    try PracticeEditing(path: ownFile()).run()
  }

  /// The person's own file; a shipped practice is copied first.
  private func ownFile() throws -> String {
    let shelf = OwnPractices.shelf
    if let path = shelf.ownPath(of: id) { return path }
    guard let shipped = shelf.shippedText(of: id) else {
      throw CLIError.unknownPractice(id, in: UserFiles.content(.practices))
    }
    let path = try OwnPractices.makeFolder() + "/\(id).yaml"
    Output.complain(
      "'\(id)' comes with the program; it is copied to your own ones, and the copy takes its place: "
        + path)
    try OwnPractices.create(shipped.text, at: path)
    return path
  }
}

/// The way of one practice file through an editor.
struct PracticeEditing {
  private let path: String
  /// A copy that is edited in the file's stead; its name keeps it from being taken for a practice.
  private let draft: String
  private let before: [UInt8]

  init(path: String) throws {
    self.path = path
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    let name = path[path.index(after: slash)...].split(separator: ".").first ?? "practice"
    draft = path[...slash] + ".\(name).draft.yaml"
    do throws(SystemError) {
      before = try OwnPractices.bytes(of: path)
    } catch {
      throw CLIError(
        "\"\(path)\" cannot be read: \(error.reason).",
        advice: "Look at who may read it.", status: ExitStatus.noInput)
    }
  }

  func run() throws {
    if Files.exists(draft) {
      Output.complain("There is a draft from before, and it is opened: \(draft)")
    } else {
      try OwnPractices.replace(String(decoding: before, as: UTF8.self), at: draft)
    }
    while true {
      try edit()
      guard let after = try? OwnPractices.bytes(of: draft), after != before else {
        try? Files.remove(draft)
        return try Output.say("Nothing was changed.")
      }
      let faults = faults(in: after)
      for fault in faults { Output.complain(fault.description) }
      if faults.isFine { return try keep(after) }
      switch Self.ask() {
      case "e": continue
      case "d":
        try? Files.remove(draft)
        return try Output.say("The changes are dropped; the practice is as it was.")
      default:
        throw CLIError(
          "The changes hold a fault and are kept as a draft: \(draft)",
          advice: "The practice is as it was; the next 'practice edit' goes on with the draft.",
          status: ExitStatus.badData)
      }
    }
  }

  private func edit() throws {
    let outcome = Editor.open(draft)
    guard outcome != .done else { return }
    let after = try? OwnPractices.bytes(of: draft)
    let isChanged = after != nil && after != before
    if !isChanged { try? Files.remove(draft) }
    let command = OutsideText.shown(Editor.command)
    let kept = isChanged ? " What was written is kept as a draft: \(draft)" : ""
    throw outcome == .missing
      ? CLIError(
        "The editor \"\(command)\" could not be started.",
        advice: "Name another one in VISUAL or EDITOR.\(kept)", status: ExitStatus.noInput)
      : CLIError(
        "The editor \"\(command)\" ended with a failure, and the practice is as it was.",
        advice: "Run the command again.\(kept)", status: ExitStatus.cannotWrite)
  }

  /// Everything to say about the draft, with the name of the draft, where it can be looked up.
  private func faults(in bytes: [UInt8]) -> [ContentFault] {
    var faults = PracticeCheck.check(
      bytes, file: draft, personFolder: UserFiles.folder, isPractice: true)
    if faults.isFine, let id = PracticeShelf.id(of: bytes),
      let other = OwnPractices.shelf.ownPath(of: id), other != path
    {
      faults.append(
        ContentFault(
          file: draft, message: "The id '\(id)' is already used in \(other).",
          advice: "Give one of the two another id."))
    }
    return faults
  }

  private func keep(_ bytes: [UInt8]) throws {
    guard (try? OwnPractices.bytes(of: path)) == before else {
      throw CLIError(
        "The practice was changed elsewhere meanwhile, and your changes are kept as a draft: \(draft)",
        advice: "Look at both; the next 'practice edit' goes on with the draft.",
        status: ExitStatus.busy)
    }
    try OwnPractices.replace(String(decoding: bytes, as: UTF8.self), at: path)
    try? Files.remove(draft)
    try Output.say("Kept: \(path)")
  }

  /// What to do about faults; "k" where nobody can be asked.
  private static func ask() -> String {
    guard TerminalDevice.isInteractive else { return "k" }
    while true {
      Output.write(
        "e edit again, k keep as it is (a draft, not in use yet), d drop the changes: ",
        to: .standardOutput)
      guard let line = readLine() else { return "k" }
      let word = line.lowercased().filter { !$0.isWhitespace }
      if ["e", "k", "d"].contains(word) { return word }
    }
  }
}
