import ArgumentParser
import PendulateCore
import PendulateJournal

/// Looking for words in all that was written.
struct JournalSearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Look for words in labels, notes, sensations and glimmers.",
    discussion: """
      Case and accents do not matter. All words must stand somewhere in one entry: a session is one \
      with its check-ins.
      """)

  @Argument(help: "The words; - reads them from standard input, which keeps them private.")
  var text: String

  @OptionGroup var wanted: EntryFilterOptions

  @Option(help: ArgumentHelp("How many entries at most.", valueName: "n"))
  var limit = 50

  @Flag(help: "The result as JSON, pendulate.search/1.")
  var json = false

  func validate() throws {
    guard limit > 0 else {
      throw ValidationError("The limit is \(limit), and it takes at least 1.")
    }
  }

  func run() throws {
    try Output.requireStandardOutput()
    let words = try PrivateText.read(text, called: "text to look for")
    guard !words.isEmpty else {
      throw CLIError(
        "There is nothing to look for.", advice: "Give a word, or several.",
        status: ExitStatus.usage)
    }
    let days = try wanted.range.days()
    let (matches, ids) = try UserFiles.readJournal(orElse: ([JournalMatch](), [String]())) {
      journal throws(JournalError) in
      let matches = try journal.search(
        words, limit: limit, since: days.first, until: days.last, filter: wanted.filter)
      let shown = matches.filter { $0.kind != .glimmer }.map(\.id)
      return (matches, Array(try journal.neighbours(of: shown)) + shown)
    }
    if json {
      let list = try matches.map { try MachineOutput.line(MatchRecord($0)) }
      return try Output.say(
        MachineOutput.object([
          ("schema", "\"pendulate.search/1\""), ("matches", MachineOutput.list(list)),
        ]))
    }
    guard !matches.isEmpty else { return try Output.say("Nothing was found.") }
    let short = ShortIDs(ids)
    try Output.say(matches.flatMap { Self.lines($0, short) }.joined(separator: "\n"))
    if matches.count == limit { Output.complain("There may be more: give a higher --limit.") }
  }

  private static func lines(_ match: JournalMatch, _ ids: ShortIDs) -> [String] {
    let id = match.kind == .glimmer ? OutsideText.shown(match.id) : ids.short(match.id)
    let when = match.at.map { "  \($0.localDate.description) \($0.localTime)" } ?? ""
    let kind =
      switch match.kind {
      case .session: "session"
      case .checkIn: "check-in"
      case .glimmer: "glimmer"
      }
    return ["\(id)\(when)  \(kind)"]
      + match.texts.map { "  \($0.field.rawValue): \(EntryText.shortened($0.text, to: 200))" }
  }
}

/// A match in machine output.
private struct MatchRecord: Encodable {
  struct Text: Encodable {
    let field: JournalMatch.Field
    let text: String
  }

  let kind: JournalMatch.Kind
  let id: String
  let at: String?
  let texts: [Text]

  init(_ match: JournalMatch) {
    kind = match.kind
    id = match.id
    at = match.at?.rfc3339
    texts = match.texts.map { Text(field: $0.field, text: $0.text) }
  }
}
