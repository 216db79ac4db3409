import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// When what was, below the picture of a session.
@Suite struct SessionChartTests {
  @Test(arguments: JournalSample.sessions.map(\.record.entry.id))
  func theTimesStandBelowTheirPlaces(_ id: Identifier) throws {
    let record = try #require(JournalSample.sessions.first { $0.record.entry.id == id }?.record)
    let chart = try #require(SessionChart(record.events))
    #expect((2...7).contains(chart.times.count), "\(chart.times)")
    for columns in [46, 76, 100] {
      let rows = SwingTimelineView(events: record.events, columns: columns, glyphs: .unicode).rows
      let axis = try #require(rows.first { $0.text.contains(":") })
      #expect(axis.columns <= columns)
      let told = axis.text.split(separator: " ").map(String.init)
      #expect(told == chart.times.map(TrendNumbers.clock), "\(axis.text)")
    }
  }

  /// A session is seen at once in a large window, and only where it is longer it is scrolled through.
  @Test func aPageUsesAllItsRows() throws {
    var player = Player.lookingBack(columns: 160, rows: 50)
    player.look(.enter)
    #expect(player.screen.contains("Every mark"), "\(player.screen)")
    #expect(!player.screen.contains("read on"))
    var small = Player.lookingBack(columns: 80, rows: 24)
    small.look(.enter)
    #expect(small.screen.contains("read on"))
  }

  /// Where nothing was touched in what may touch, it is told as rest.
  @Test func whatBecameRestIsNamedSo() {
    let context = SampleModel.model().context
    for (mode, name) in [(Mode.touch, "Touch and return"), (.resource, "Rest session")] {
      let entry = JournalEntry(
        id: Identifier(rawValue: "e"), at: SampleModel.now,
        kind: .session(
          practice: "touch", mode: mode, isRehearsal: false, outcome: .closed, activeSeconds: 300,
          touchSeconds: 0))
      let practice = context.content.practice("touch")
      #expect(
        EntryWords.name(entry, in: context.content) == (mode == .touch ? practice?.name : name))
    }
  }
}
