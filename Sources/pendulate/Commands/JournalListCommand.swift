import ArgumentParser
import PendulateCore
import PendulateJournal
import PendulateLibrary

/// What was recorded, newest first.
struct JournalListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the sessions, and check-ins on their own, newest first.",
    discussion: """
      By day: the time, the practice, its length, distress before and after, how the body was, and \
      a label or a word.
      """)

  /// So many lines are listed where nothing else is said.
  static let most = 50

  @OptionGroup var wanted: EntryFilterOptions

  @Option(help: ArgumentHelp("How many lines at most.", valueName: "n"))
  var limit: Int?

  @Flag(help: "All of them, and not only the newest \(most).")
  var all = false

  @Flag(help: "The result as JSON, pendulate.sessions/1; all in the range.")
  var json = false

  func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError("The limit is \(limit), and it takes at least 1.")
    }
    if all, limit != nil { throw ValidationError("Give either --all or --limit.") }
  }

  func run() throws {
    try Output.requireStandardOutput()
    let days = try wanted.range.days()
    if json { return try Output.say(try document(days)) }
    let most = all ? nil : limit ?? Self.most
    var (entries, ids, isEmpty) = try UserFiles.readJournal(
      orElse: ([JournalEntry](), [String](), true)
    ) { journal throws(JournalError) in
      // One more than is shown says whether there are more.
      let entries = try journal.entries(
        limit: most.map { $0 + 1 }, since: days.first, until: days.last, filter: wanted.filter)
      let shown = entries.prefix(most ?? entries.count).map(\.id.rawValue)
      return (
        entries, Array(try journal.neighbours(of: shown)) + shown,
        entries.isEmpty ? try journal.entries(limit: 1).isEmpty : false
      )
    }
    guard !entries.isEmpty else {
      return try Output.say(
        isEmpty
          ? "Nothing recorded yet."
          : wanted.filter.isEmpty
            ? "Nothing recorded in these days." : "Nothing of that kind is there.")
    }
    let areMore = most.map { entries.count > $0 } ?? false
    if let most { entries = Array(entries.prefix(most)) }
    try Output.say(Self.lines(entries, ids: ShortIDs(ids)).joined(separator: "\n"))
    if limit == nil, areMore {
      Output.complain("These are the newest \(entries.count). For all: --all.")
    }
  }

  private static func lines(_ entries: [JournalEntry], ids: ShortIDs) -> [String] {
    let content = ContentLoader.load(.practices, personFolder: UserFiles.folder).content
    let rows = Columns.lines(
      entries.map { entry in
        [ids.short(entry.id.rawValue), entry.at.localTime] + EntryText.columns(entry, in: content)
      })
    var lines: [String] = []
    var day: CivilDate?
    for (entry, row) in zip(entries, rows) {
      if entry.at.localDate != day {
        day = entry.at.localDate
        lines.append(entry.at.localDate.description)
      }
      lines.append("  " + row.trimmingTrailingSpaces)
    }
    return lines
  }

  private func document(_ days: (first: CivilDate?, last: CivilDate?)) throws -> String {
    let (entries, sessions, checkIns, figures) = try UserFiles.readJournal(
      orElse: ([], [], [], [])
    ) { journal throws(JournalError) in
      (
        try journal.entries(
          limit: limit, since: days.first, until: days.last, filter: wanted.filter),
        try journal.sessions(), try journal.checkIns(), try journal.figures()
      )
    }
    let alarms = Dictionary(figures.map { ($0.id, $0.body.escalations) }) { first, _ in first }
    let listed = Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
    return MachineOutput.object([
      ("schema", "\"pendulate.sessions/1\""),
      (
        "sessions",
        MachineOutput.list(
          try sessions.compactMap { session in
            try listed[session.id].map {
              try MachineOutput.line(ListedSession(session, $0, alarms[session.id] ?? []))
            }
          })
      ),
      (
        "checkIns",
        MachineOutput.list(
          try checkIns.reversed().filter { $0.sessionID == nil && listed[$0.id] != nil }
            .map { try MachineOutput.line(CheckInRecord($0)) })
      ),
    ])
  }
}

/// A session of the list in machine output: that of the export, with what its check-ins say.
private struct ListedSession: Encodable {
  let session: SessionRecord
  let entry: JournalEntry
  /// What ended its touching, or would have, in order.
  let alarms: [SessionEvent.Escalation]

  private enum Keys: String, CodingKey {
    case pre, post, state, words, alarms
  }

  init(_ session: JournalSession, _ entry: JournalEntry, _ alarms: [SessionEvent.Escalation]) {
    self.session = SessionRecord(session)
    self.entry = entry
    self.alarms = alarms
  }

  func encode(to encoder: any Encoder) throws {
    try session.encode(to: encoder)
    var fields = encoder.container(keyedBy: Keys.self)
    try fields.encodeIfPresent(entry.pre, forKey: .pre)
    try fields.encodeIfPresent(entry.post, forKey: .post)
    try fields.encodeIfPresent(entry.state, forKey: .state)
    try fields.encodeIfPresent(entry.words, forKey: .words)
    try fields.encode(alarms, forKey: .alarms)
  }
}

extension String {
  /// The text without spaces at its end.
  var trimmingTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
