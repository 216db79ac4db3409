import ArgumentParser
import PendulateApp
import PendulateCore
import PendulateJournal

/// What was caught today and in the days before.
struct GlimmerTodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: "Show what was caught today, and in these seven days.",
    discussion: "One a day is plenty, none is fine. Nothing here counts days.")

  @Flag(help: "The result as JSON, pendulate.today/1.")
  var json = false

  func run() throws {
    try Output.requireStandardOutput()
    let now = Timestamp.now()
    let shelf = try GlimmerShelf.read()
    let since = CaughtGlimmers.reach(before: now)
    let later = try UserFiles.readJournal(orElse: []) { journal throws(JournalError) in
      try journal.checkIns(since: since).compactMap(CheckInPage.unasked)
    }
    let caught = CaughtGlimmers(glimmers: shelf.all, unasked: later, now: now)
    if json { return try Output.say(try TodayRecord.document(caught)) }
    try Output.say(TodayWords.lines(caught, shown: OutsideText.shown).joined(separator: "\n"))
  }
}

/// One that was caught, in machine output.
private struct TodayRecord: Encodable {
  let at: String
  let text: String
  let category: Glimmer.Category?
  let time: HuntPrompt.TimeOfDay
  let from: CaughtGlimmers.Find.Way

  init(_ find: CaughtGlimmers.Find) {
    at = find.at.rfc3339
    text = find.text
    category = find.category
    time = find.time
    from = find.way
  }

  static func document(_ caught: CaughtGlimmers) throws -> String {
    let lines = { (finds: [CaughtGlimmers.Find]) in
      MachineOutput.list(try finds.map { try MachineOutput.line(TodayRecord($0)) })
    }
    return MachineOutput.object([
      ("schema", "\"pendulate.today/1\""), ("from", "\"\(caught.from.description)\""),
      ("through", "\"\(caught.today.description)\""), ("today", try lines(caught.ofToday)),
      ("days", try lines(caught.finds)),
    ])
  }
}
