import ArgumentParser
import PendulateCore
import PendulateJournal
import PendulateReport

/// One page to hand to somebody, two for a year.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write a page to hand to a therapist.",
    discussion: """
      What was practised, before and after, hard moments, what helps, and what it cannot show, \
      with the pictures after it: one sheet of A4 or Letter for twelve weeks, at most two for a \
      year. It needs nothing beside it: open it in a browser, and print it there. What you wrote \
      yourself is left out unless you say --with-notes; then the days follow on sheets of their own.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, markdown
  }

  @OptionGroup var range: DateRange

  @Option(help: "The format: html or markdown.")
  var format = Format.html

  @Flag(help: "Tell labels, notes and your own glimmers as well.")
  var withNotes = false

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("The file; without it, standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  func run() throws {
    let now = Timestamp.now()
    var reading = ReportReading()
    reading.days = try range.days(on: now.localDate)
    // Twelve weeks where nothing else was said: what two people can talk over.
    reading.days.first = reading.days.first ?? now.localDate.advanced(byDays: -83)
    reading.tellsPrivateText = withNotes
    reading.tellsEntries = withNotes
    let target = try ResultTarget(output)
    try UserFiles.usingJournal { journal in
      var content = try reading.content(journal, now: now)
      // On paper the pictures of trends stand for the sessions.
      content.records = []
      content.years = []
      switch format {
      case .html: try HTMLReport(content, .page).write(target.write)
      case .markdown: try MarkdownReport(content, .page).write(target.write)
      }
    }
    try target.finish()
  }
}
