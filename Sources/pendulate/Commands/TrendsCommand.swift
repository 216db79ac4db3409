import ArgumentParser
import PendulateApp
import PendulateCore
import PendulateJournal
import PendulateLibrary

/// What changed over weeks.
struct TrendsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trends", abstract: "Tell what changed over weeks, in sentences and tables.",
    discussion: """
      Your own numbers, compared with nobody's. Rehearsals are left out. From three sessions on a \
      middle is told, from six on a direction. The same as pictures: pendulate, then "Looking back".
      """)

  @OptionGroup var range: DateRange

  @Option(help: "How long one period is: day, week or month.")
  var by = CalendarPeriod.Length.week

  @Flag(help: "With --json: each moment that ended touching by itself too.")
  var hard = false

  @Flag(help: "The result as JSON, pendulate.trends/1.")
  var json = false

  func run() throws {
    try Output.requireStandardOutput()
    let settings = SettingsSources.read().settings
    guard settings.preferences.showsTrends else {
      throw CLIError(
        "Trends are hidden, as you set it (trends: off).",
        advice: "To see them, set trends to on: pendulate config path names the file.", status: 0)
    }
    let today = Timestamp.now().localDate
    let days = try range.days(on: today)
    let trends = try Self.trends(
      days, today: today, length: by, edge: settings.preferences.windowEdge)
    if json { return try Output.say(try TrendsDocument(trends, listsHardMoments: hard).text) }
    guard trends.whole.sessions > 0 || !trends.bodyMaps.isEmpty else {
      return try Output.say("Nothing recorded in these days yet.")
    }
    let names = try GlimmerShelf.read().namesByID
    let words = TrendWords(trends) { names[$0].map(OutsideText.shown) }
    try Output.say(lines(words).joined(separator: "\n"))
  }

  /// Computes the trends of the days that are meant.
  static func trends(
    _ days: (first: CivilDate?, last: CivilDate?), today: CivilDate,
    length: CalendarPeriod.Length, edge: Int
  ) throws -> Trends {
    let read = { (journal: Journal?) throws(JournalError) in
      try Trends.read(
        journal, from: days.first, through: days.last ?? today, length: length, edge: edge)
    }
    return try UserFiles.readJournal(orElse: read(nil), read)
  }

  private func lines(_ words: TrendWords) -> [String] {
    var lines = ["What changed, \(words.span)"]
    if let caution = words.caution { lines += ["", caution] }
    for picture in TrendPicture.allCases {
      lines += ["", picture.title, "  " + picture.meaning(edge: words.trends.edge)]
      lines += words.sentences(picture).map { "  " + $0 }
      if let table = TrendTable(picture, of: words.trends), !table.rows.isEmpty {
        lines += Columns.lines([table.headings] + table.rows).map { "    " + $0 }
      }
      lines.append("  " + picture.caveat)
    }
    return lines
  }
}
