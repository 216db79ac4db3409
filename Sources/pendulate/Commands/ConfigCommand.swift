import ArgumentParser
import PendulateJournal
import PendulateLibrary
import Platform

/// The file of settings.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Set the program's defaults in one commented file.",
    discussion: """
      A default gives way to what was chosen in the program, that to the file, the file to the \
      environment (PENDULATE_ and the key, as in PENDULATE_BREATH_SHAPE=circle), and that to the \
      options of a command.

      The file is $XDG_CONFIG_HOME/pendulate/config.yaml, or ~/.config/pendulate/config.yaml; \
      \(SettingsPlace.variable) names another. There need not be one.
      """,
    subcommands: [
      ConfigInitCommand.self, ConfigShowCommand.self, ConfigPathCommand.self,
      ConfigCheckCommand.self,
    ])
}

/// Writes the file with everything commented out.
struct ConfigInitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write the file with every key commented out at its default.",
    discussion: "A file that is there already is left as it is.")

  func run() throws {
    try Output.requireStandardOutput()
    let path = try SettingsSources.place().path
    // A link counts too, wherever it leads: what it is for is not known here.
    guard !Files.isTaken(path) else {
      throw CLIError(
        "There is a file \"\(path)\" already.",
        advice: "Edit it, or move it away and run the command again.",
        status: ExitStatus.cannotCreate)
    }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try Self.makeFolder(String(path[..<slash]))
    }
    let file = try AtomicFile(path: path)
    try file.write(SettingsText.whole)
    try file.finish()
    try Output.say("Written to \(path).")
  }

  /// Makes a folder that its owner alone can look into, and those above it.
  private static func makeFolder(_ path: String) throws {
    do throws(SystemError) {
      try Folders.makeAll(path)
    } catch {
      throw CLIError(
        "The folder \"\(path)\" cannot be made: \(error.reason).",
        advice: "Name a file elsewhere in \(SettingsPlace.variable).",
        status: ExitStatus.cannotCreate)
    }
  }
}

/// Where the file is.
struct ConfigPathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path", abstract: "Print where the file is, whether it exists or not.")

  func run() throws {
    try Output.requireStandardOutput()
    try Output.say(SettingsSources.place().path)
  }
}

/// Every fault of the file.
struct ConfigCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Tell every fault in the file, with its place.",
    discussion: """
      Without a file it is the one that the program reads, and the environment is looked at too. \
      The status is 65 if there is any fault.
      """)

  @Argument(
    help: ArgumentHelp("Another file.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var file: String?

  func run() throws {
    try Output.requireStandardOutput()
    let path = try file ?? SettingsSources.place().path
    let isThere = Files.exists(path)
    if file != nil, !isThere {
      throw CLIError(
        "There is no file \"\(path)\".", advice: "Look at the path and its spelling.",
        status: ExitStatus.noInput)
    }
    var reading = file == nil ? SettingsSources.read() : Settings.read(path) { _ in nil }
    SettingsSources.check(&reading)
    var faults = reading.faults
    if file == nil {
      faults += Settings.faults(ofVariables: Environment.names)
    }
    if !faults.isEmpty {
      try Output.say(faults.map(\.description).joined(separator: "\n"))
      throw ExitCode(ExitStatus.badData)
    }
    try Output.say(
      isThere ? "No fault in \(path)." : "There is no file \(path), and none is needed.")
  }
}
