import ArgumentParser
import PendulateApp
import PendulateCore
import PendulateJournal
import PendulateLibrary

/// What changed over weeks.
struct TrendsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trends", abstract: "Tell what changed over weeks, in sentences and a table.",
    discussion: """
      Your own numbers, compared with nobody's. Rehearsals are left out. From three sessions on a \
      middle is told, from six on a direction. --tables tells the numbers of each picture as well, \
      and what it does not show. The same as pictures: pendulate, then "Looking back".
      """)

  @OptionGroup var range: DateRange

  @Option(help: "How long one period is: auto (as suits what is there), day, week, month, quarter.")
  var by = PeriodChoice.auto

  @Flag(help: "Tell the numbers of each picture too, and what it does not show.")
  var tables = false

  @Flag(help: "Tell hard moments only, each in a line; with --json, each by itself too.")
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
      days, today: today, length: by.length, edge: settings.preferences.windowEdge)
    if json { return try Output.say(try TrendsDocument(trends, listsHardMoments: hard).text) }
    guard trends.whole.sessions > 0 || !trends.bodyMaps.isEmpty else {
      return try Output.say("Nothing recorded in these days yet.")
    }
    let names = try GlimmerShelf.read().namesByID
    let words = TrendWords(
      trends, stateWord: { OutsideText.shown(StoryWords.state($0, own: OwnWords.states)) },
      glimmerName: { names[$0].map(OutsideText.shown) })
    try Output.say((hard ? hardMoments(words) : lines(words)).joined(separator: "\n"))
  }

  /// Computes the trends of the days that are meant.
  static func trends(
    _ days: (first: CivilDate?, last: CivilDate?), today: CivilDate,
    length: CalendarPeriod.Length?, edge: Int
  ) throws -> Trends {
    let read = { (journal: Journal?) throws(JournalError) in
      try Trends.read(
        journal, from: days.first, through: days.last ?? today, length: length, edge: edge)
    }
    return try UserFiles.readJournal(orElse: read(nil), read)
  }

  private func lines(_ words: TrendWords) -> [String] {
    var lines = head(words)
    if let caution = words.caution { lines += [""] + told(caution, after: "") }
    let pictures = TrendPicture.allCases.filter { tables || !words.isWithoutNumbers($0) }
    for picture in pictures {
      lines += tables ? whole(picture, words) : [picture.title] + sentences(picture, words)
    }
    let nothing = TrendPicture.allCases.filter { !pictures.contains($0) }.map(\.title)
    if !nothing.isEmpty {
      lines += told("\(nothing.joined(separator: "; ")).", after: "Nothing yet of: ")
    }
    guard !tables else { return lines }
    return lines + [""] + table(TrendTable(briefly: words.trends), indent: "")
  }

  /// The most sentences of a picture where everything is to be read at once.
  private static let mostSentences = 3

  private func head(_ words: TrendWords) -> [String] {
    told("What changed, \(words.span)", after: "")
      + told(words.periods + (words.gaps.map { " " + $0 } ?? ""), after: "")
  }

  /// A picture with its numbers, what it shows and what it does not.
  private func whole(_ picture: TrendPicture, _ words: TrendWords) -> [String] {
    var lines = ["", picture.title] + told(picture.meaning(edge: words.trends.edge), after: "  ")
    lines += sentences(picture, words)
    if let numbers = TrendTable(picture, of: words.trends) {
      lines += table(numbers, indent: "    ")
    }
    return lines + told(picture.caveat, after: "  ")
  }

  private func sentences(_ picture: TrendPicture, _ words: TrendWords) -> [String] {
    let all = words.sentences(picture)
    let shown = tables || picture == .hard ? all : Array(all.prefix(Self.mostSentences))
    return told(shown.joined(separator: " "), after: "  ")
  }

  private func hardMoments(_ words: TrendWords) -> [String] {
    let lines =
      head(words) + ["", TrendPicture.hard.title] + sentences(.hard, words)
      + told(TrendPicture.hard.caveat, after: "  ")
    let moments = words.hardMomentLines
    return lines + (moments.isEmpty ? [] : [""]) + moments.flatMap { told($0, after: "") }
  }

  private func told(_ text: String, after head: String) -> [String] {
    Columns.wrapped(text, after: head)
  }

  private func table(_ table: TrendTable, indent: String) -> [String] {
    table.rows.isEmpty ? [] : Columns.lines([table.headings] + table.rows).map { indent + $0 }
  }
}
