import ArgumentParser
import PendulateCore
import PendulateJournal
import PendulateLibrary

/// One session, or one check-in on its own.
struct JournalShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Tell the story of one session, or one check-in on its own.")

  @Argument(help: "The id or the front of it, as in: pendulate journal list.")
  var id: String

  @Flag(help: "The result as JSON, pendulate.session/1 or pendulate.checkin/1.")
  var json = false

  private enum Found {
    case session(Session)
    case checkIn(CheckIn)

    struct Session {
      let summary: JournalSession
      let events: [SessionEvent]
      let checkIns: [CheckIn]
      let glimmers: [Glimmer]
    }
  }

  func run() throws {
    try Output.requireStandardOutput()
    guard let found = try UserFiles.readJournal(orElse: nil, read) else {
      throw CLIError(JournalError.notFound(kind: .session, id: id))
    }
    if json { return try Output.say(try document(found)) }
    try Output.say(lines(of: found).joined(separator: "\n"))
  }

  private func read(_ journal: Journal) throws(JournalError) -> Found? {
    let summary: JournalSession
    do {
      summary = try journal.session(idPrefix: id)
    } catch .notFound {
      return .checkIn(try checkIn(in: journal))
    }
    return .session(
      Found.Session(
        summary: summary, events: try journal.events(of: summary.id),
        checkIns: try journal.checkIns(of: summary.id), glimmers: try journal.glimmers()))
  }

  private func checkIn(in journal: Journal) throws(JournalError) -> CheckIn {
    let found = try journal.checkIns().filter {
      !id.isEmpty && $0.sessionID == nil && $0.id.rawValue.hasPrefix(id.lowercased())
    }
    guard let first = found.first else { throw .notFound(kind: .session, id: id) }
    guard found.count == 1 else {
      throw .ambiguous(kind: .session, id: id, matches: found.count)
    }
    return first
  }

  private func lines(of found: Found) -> [String] {
    switch found {
    case .checkIn(let checkIn):
      return [checkIn.at.localDate.description]
        + SessionStory.lines(of: checkIn, names: UserFiles.content(.checkIn).regions)
    case .session(let found):
      let content = UserFiles.content([.practices, .patterns, .glimmers, .checkIn])
      return SessionStory(
        session: found.summary, events: found.events, checkIns: found.checkIns,
        glimmers: found.glimmers + content.starterGlimmers, content: content
      ).lines
    }
  }

  private func document(_ found: Found) throws -> String {
    switch found {
    case .checkIn(let checkIn):
      MachineOutput.object([
        ("schema", "\"pendulate.checkin/1\""),
        ("checkIn", try MachineOutput.line(CheckInRecord(checkIn))),
      ])
    case .session(let found):
      MachineOutput.object([
        ("schema", "\"pendulate.session/1\""),
        ("session", try MachineOutput.line(SessionRecord(found.summary))),
        ("events", MachineOutput.list(found.events.map(EventLine.encode))),
        (
          "checkIns",
          MachineOutput.list(
            try found.checkIns.map { try MachineOutput.line(CheckInRecord($0)) })
        ),
      ])
    }
  }
}
