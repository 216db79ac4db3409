import ArgumentParser
import Platform

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
      CheckInCommand.self, PracticeCommand.self, GlimmerCommand.self, JournalCommand.self,
      TrendsCommand.self, ReportCommand.self, ExportCommand.self, ImportCommand.self,
      DoctorCommand.self, ConfigCommand.self,
    ], defaultSubcommand: HomeCommand.self)
}

/// Runs the command line and ends with the right status.
@main
enum Program {
  static func main() {
    do {
      var command = try Pendulate.parseAsRoot()
      try command.run()
    } catch let complaint as CLIError {
      Output.complain("pendulate: \(complaint.sentence)")
      Output.complain(complaint.advice)
      ThisProcess.exit(status: complaint.status)
    } catch {
      Pendulate.exit(withError: error)
    }
  }
}
