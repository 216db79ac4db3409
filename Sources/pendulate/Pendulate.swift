import ArgumentParser
import Platform
import TerminalCurses

/// The program: its commands, and how it tells what went wrong.
struct Pendulate: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "pendulate",
    abstract: "A coach for pendulation: touch a little of what is difficult, come back, go again.",
    discussion: "Without a command it opens the home screen. It is practice support, not therapy.",
    version: version,
    subcommands: [
      HomeCommand.self, SessionCommand.self, BreatheCommand.self, SteadyCommand.self,
      CheckInCommand.self, ConsentCommand.self, PracticeCommand.self, GlimmerCommand.self,
      JournalCommand.self,
      TrendsCommand.self, ReportCommand.self, ExportCommand.self, ImportCommand.self,
      CardCommand.self, WindowCommand.self,
      DoctorCommand.self, ConfigCommand.self, AboutCommand.self, SchemaCommand.self,
    ], defaultSubcommand: HomeCommand.self)
}

/// Runs the command line and ends with the right status.
@main
enum Program {
  static func main() {
    MemoryImage.forbid()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      try requireText()
      try run(arguments)
    } catch let complaint as CLIError {
      end(with: complaint)
    } catch let code as ExitCode {
      // What is wrong has been said.
      ThisProcess.exit(status: code.rawValue)
    } catch {
      end(with: UsageError.complaint(error, arguments))
    }
  }

  /// An argument that is no text would come as another one, and a file of another name be written.
  private static func requireText() throws {
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let argument = CommandLine.unsafeArgv[index],
        String(validatingCString: argument) == nil
      else { continue }
      throw CLIError(
        "Argument \(index) is not UTF-8.", advice: "Give it as text in UTF-8.",
        status: ExitStatus.usage)
    }
  }

  private static func run(_ arguments: [String]) throws {
    try CommandNames.check(arguments)
    do {
      var command = try Pendulate.parseAsRoot(arguments)
      try command.run()
    } catch  where !(error is CLIError) && Pendulate.exitCode(for: error).isSuccess {
      // Help and the version come as errors, too.
      try Output.say(Pendulate.fullMessage(for: error))
    }
  }

  private static func end(with complaint: CLIError) {
    Output.complain("pendulate: \(complaint.sentence)")
    Output.complain(complaint.advice)
    ThisProcess.exit(status: complaint.status)
  }
}
