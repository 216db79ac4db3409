import ArgumentParser
import PendulateCore
import PendulateJournal
import PendulateReport

/// All that was recorded, for other programs, for a spreadsheet, for reading.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write out all that was recorded.",
    discussion: """
      As json the form is pendulate.journal/1, which import takes again. As csv there is one file \
      for each table, in a folder that -o names. As html it is one page with all pictures, as \
      markdown sentences and tables. A file is written whole or not at all, for your eyes only: \
      what stood there before stays until the new one is complete. With days or a filter only what \
      they let through is written, with the glimmers that were close by in it.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, csv, markdown, html
  }

  @Option(help: "The format: json, csv, markdown or html.")
  var format = Format.json

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      "The file, or the folder of csv; without it, standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var wanted: EntryFilterOptions

  @Flag(
    help: "Begin each file of csv with a byte order mark, by which some spreadsheets know UTF-8.")
  var bom = false

  func validate() throws {
    guard output != "" else { throw ValidationError("-o has an empty name, and it takes a file.") }
    guard format != .csv || (output != nil && output != "-") else {
      throw ValidationError("As csv there are several files: name a folder for them with -o.")
    }
    if bom, format != .csv {
      throw ValidationError("--bom is for csv, and the format is \(format.rawValue).")
    }
  }

  func run() throws {
    // Where the result cannot go is told before the journal is opened.
    let target = format == .csv ? nil : try ResultTarget(output)
    let days = try wanted.range.days()
    var losses: [String] = []
    try UserFiles.usingJournal { whole in
      let (journal, lost) = try whole.asFarAsItCanBeRead()
      losses = whole.notices.flatMap(\.losses) + lost
      let only = try wanted.isGiven ? Set(entries(of: journal, days).map(\.id)) : nil
      guard let target else {
        return try CSVExport(journal: journal, only: only, hasByteOrderMark: bom)
          .write(into: output ?? "")
      }
      let now = Timestamp.now()
      var reading = ReportReading()
      reading.tellsPrivateText = true
      reading.tellsEntries = true
      reading.days = days
      reading.filter = wanted.filter
      switch format {
      case .json, .csv: try journal.export(at: now, only: only, write: target.write)
      case .html:
        try HTMLReport(try reading.content(journal, now: now), .whole)
          .write(target.write)
      case .markdown:
        try MarkdownReport(try reading.content(journal, now: now), .whole).write(target.write)
      }
      try target.finish()
    }
    try Losses.tell(losses, of: "the journal")
  }

  private func entries(
    of journal: Journal, _ days: (first: CivilDate?, last: CivilDate?)
  ) throws -> [JournalEntry] {
    try journal.entries(since: days.first, until: days.last, filter: wanted.filter)
  }
}

extension UserFiles {
  /// Runs a piece of reading on the journal that may fail in other ways too.
  static func usingJournal(_ work: (Journal) throws -> Void) throws {
    let journal = try openJournalToRead()
    defer { journal.close() }
    for notice in journal.notices { Output.complain(notice.message) }
    do {
      try work(journal)
    } catch let error as JournalError {
      throw CLIError(error)
    }
  }
}
