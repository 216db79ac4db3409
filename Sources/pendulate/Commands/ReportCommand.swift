import ArgumentParser
import PendulateCore
import PendulateJournal
import PendulateReport

/// One or two pages to hand to somebody.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write one or two pages to hand to a therapist.",
    discussion: """
      Numbers, pictures and what they do not show, on one page that needs nothing beside it: open \
      it in a browser, print it on A4 or Letter. What you wrote yourself is left out unless you \
      say --with-notes.
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
      case .html: try HTMLReport(content, isCompact: true).write(target.write)
      case .markdown: try MarkdownReport(content).write(target.write)
      }
    }
    try target.finish()
  }
}
