import ArgumentParser
import PendulateCore
import PendulateJournal

/// Everything the program stands on, looked at.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Look at the terminal, the files and the journal, and say what to do.",
    discussion: """
      Nothing is changed without --mend, and no private text is told. Each line begins with ok, \
      look (worth knowing) or mend (something does not work). The status is 0 unless something \
      wants mending: 65 for the journal, 74 for the rest.
      """)

  @Flag(help: "Take from others the right to read your files, and compute anew what can be.")
  var mend = false

  @Flag(help: "The result as JSON, pendulate.doctor/1.")
  var json = false

  func run() throws {
    try Output.requireStandardOutput()
    let location: JournalLocation
    do {
      location = try JournalLocation.standard()
    } catch {
      throw CLIError(error)
    }
    if mend {
      for path in JournalInspection(of: location).mendModes() {
        Output.complain("\(path) could not be made private; look at who owns it.")
      }
      if JournalInspection(of: location).changedRecords.contains(where: \.isDerived) {
        try UserFiles.withJournal { journal throws(JournalError) in try journal.forgetFigures() }
      }
    }
    let findings = DoctorChecks(location).findings
    try Output.say(json ? try document(findings) : lines(findings).joined(separator: "\n"))
    let broken = findings.filter { $0.mark == .mend }
    guard let first = broken.first else { return }
    let status =
      broken.contains { ["journal", "entries", "figures"].contains($0.subject) }
      ? ExitStatus.badData : ExitStatus.cannotWrite
    throw CLIError(
      "\(broken.count) of these \(broken.count == 1 ? "wants" : "want") mending.",
      advice: first.advice ?? "Look at the lines that begin with mend.", status: status)
  }

  private func lines(_ findings: [DoctorFinding]) -> [String] {
    let heads = Columns.lines(findings.map { [$0.mark.rawValue, $0.subject, ""] })
    return zip(findings, heads).flatMap { finding, head in
      Columns.wrapped(OutsideText.shown(finding.found), after: head)
        + (finding.advice.map { Columns.wrapped(OutsideText.shown($0), after: "      ") } ?? [])
    }
  }

  private func document(_ findings: [DoctorFinding]) throws -> String {
    MachineOutput.object([
      ("schema", "\"pendulate.doctor/1\""),
      ("findings", MachineOutput.list(try findings.map { try MachineOutput.line($0) })),
    ])
  }
}
