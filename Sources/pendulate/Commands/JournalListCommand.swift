import ArgumentParser
import PendulateApp
import PendulateCore
import PendulateJournal

/// What was recorded, newest first.
struct JournalListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the sessions, and check-ins on their own, newest first.")

  @Flag(help: "The result as JSON, pendulate.sessions/1.")
  var json = false

  private struct Entry {
    let id: String
    let at: Timestamp
    /// Practice, mode, length and outcome; for a check-in, what was answered.
    let columns: [String]
  }

  func run() throws {
    try Output.requireStandardOutput()
    let (sessions, checkIns) = try Belongings.readJournal(orElse: ([], []), Self.read)
    if json { return try Output.say(try document(sessions, checkIns)) }
    let entries = (sessions.map(Self.entry) + checkIns.map(Self.entry)).sorted {
      ($0.at, $0.id) > ($1.at, $1.id)
    }
    guard !entries.isEmpty else { return try Output.say("Nothing recorded yet.") }
    let ids = ShortIDs(entries.map(\.id))
    let rows = entries.map { entry in
      [ids.short(entry.id), entry.at.localDate.description + " " + entry.at.localTime]
        + entry.columns
    }
    try Output.say(Columns.lines(rows).joined(separator: "\n"))
  }

  private static func read(
    _ journal: Journal
  ) throws(JournalError) -> ([PendulateJournal.SessionSummary], [CheckIn]) {
    let checkIns = try journal.checkIns().filter { $0.sessionID == nil }
    return (try journal.sessions(), checkIns.reversed())
  }

  private static func entry(_ session: PendulateJournal.SessionSummary) -> Entry {
    Entry(
      id: session.id.rawValue, at: session.startedAt,
      columns: [
        ShownText.line(session.practice), StoryWords.mode(session.mode),
        ShownLength.clock(session.activeSeconds),
        StoryWords.outcome(session.outcome) + (session.isRehearsal ? ", a rehearsal" : ""),
      ])
  }

  private static func entry(_ checkIn: CheckIn) -> Entry {
    Entry(
      id: checkIn.id.rawValue, at: checkIn.at,
      columns: ["-", "check-in", "-", StoryWords.answers(of: checkIn, own: OwnWords.states)])
  }

  private func document(
    _ sessions: [PendulateJournal.SessionSummary], _ checkIns: [CheckIn]
  ) throws -> String {
    MachineOutput.object([
      ("schema", "\"pendulate.sessions/1\""),
      (
        "sessions",
        MachineOutput.list(try sessions.map { try MachineOutput.line(SessionRecord($0)) })
      ),
      (
        "checkIns",
        MachineOutput.list(try checkIns.map { try MachineOutput.line(CheckInRecord($0)) })
      ),
    ])
  }
}
