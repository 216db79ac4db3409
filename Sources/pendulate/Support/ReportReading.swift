import PendulateApp
import PendulateCore
import PendulateJournal
import PendulateLibrary
import PendulateReport

/// Reads what a report tells from the journal and the content.
struct ReportReading {
  /// The days that are meant; nil is from the first session, and until today.
  var days: (first: CivilDate?, last: CivilDate?) = (nil, nil)
  /// What each line of the journal has to be that is told.
  var filter = EntryFilter()
  /// How long the periods are; nil is as long as what is there has room for.
  var length: CalendarPeriod.Length?
  /// Whether labels, notes and one's own glimmers are told.
  var tellsPrivateText = false
  /// Whether the lines of the journal are told, and the last sessions whole.
  var tellsEntries = false

  /// How many sessions are drawn one by one.
  private static let drawn = 12

  func content(_ journal: Journal, now: Timestamp) throws -> ReportContent {
    let settings = SettingsSources.read().settings
    let coach = UserFiles.content([.practices, .glimmers, .patterns])
    let trends = try Trends.read(
      journal, from: days.first, through: days.last ?? now.localDate, length: length,
      edge: settings.preferences.windowEdge)
    let shelf = GlimmerShelf(kept: try journal.glimmers(), content: coach.starterGlimmers)
    let glimmers = Dictionary(
      shelf.all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let tellsPrivateText = tellsPrivateText
    var content = ReportContent(
      trends: trends, madeAt: now,
      glimmerName: { id in
        guard let glimmer = glimmers[id] else { return nil }
        if tellsPrivateText || !glimmer.isOwn { return glimmer.text.onOneLineForReport }
        return glimmer.category.map { "One of their own (\($0.rawValue))" } ?? "One of their own"
      },
      practiceName: { id, mode in
        let practice = coach.practice(id)
        return StoryWords.practised(
          practice?.name ?? coach.pattern(id)?.name ?? id, of: practice, in: mode)
      },
      stateWord: { StoryWords.state($0, own: OwnWords.states) })
    content.tellsPrivateText = tellsPrivateText
    if tellsPrivateText, let folder = UserFiles.folder,
      let window = try? PersonFolder(folder).words(OwnWindow.self)
    {
      content.window = WindowWords.sides(window)
    }
    guard tellsEntries else { return content }
    content.entries = try journal.entries(since: days.first, until: days.last, filter: filter)
    for entry in content.entries where entry.kind != .checkIn {
      guard content.records.count < Self.drawn else { break }
      content.records.append(try journal.record(of: entry.id))
    }
    for year in trends.from.parts.year...trends.through.parts.year {
      guard let first = CivilDate(year: year, month: 1, day: 1),
        let last = CivilDate(year: year, month: 12, day: 31)
      else { continue }
      content.years.append((year, try journal.days(from: first, through: last)))
    }
    return content
  }
}

extension String {
  /// With a space for each line break.
  fileprivate var onOneLineForReport: String {
    String(map { $0.isNewline ? " " : $0 })
  }
}
