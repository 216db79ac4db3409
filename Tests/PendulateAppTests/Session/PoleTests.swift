import PendulateCore
import PendulateLibrary
import TerminalGrid
import Testing

@testable import PendulateApp

/// Where nothing is touched, neither pole is drawn and nothing is said of touching difficulty.
@Suite struct PoleTests {
  private static let content = ContentLoader.load(personFolder: nil).content
  private static let sizes = [(160, 50), (80, 24), (50, 15), (20, 6)]

  private func player(_ columns: Int = 80, _ rows: Int = 24) -> Player {
    Player(columns: columns, rows: rows) { model in
      model.content = Self.content
      model.content.prompts = Self.content.prompts
    }
  }

  /// Whether a pole stands on what is drawn: its label, or what the pendulum hangs from.
  private func hasPole(_ screen: String) -> Bool {
    let screen = screen.lowercased()
    return screen.contains("touch difficulty") || screen.contains("\u{252C}")
      || screen.contains(/[\u{25A1}\u{25C6}\u{25C7}] touch/)
  }

  private func expectNone(
    _ player: Player, _ name: String, at location: SourceLocation = #_sourceLocation
  ) {
    #expect(!hasPole(player.screen), "\(name)\n\(player.screen)", sourceLocation: location)
  }

  /// Lets a practice go by itself to its end, and looks at it all the way.
  @Test(arguments: sizes)
  func noPracticeWithoutTouchHasAPole(_ columns: Int, _ rows: Int) {
    for practice in Self.content.practices where practice.mode != .touch {
      var player = player(columns, rows)
      var narrator = Narrator()
      player.start(practice.id)
      var stages: Set<Stage> = []
      for second in 0..<900 {
        guard let stage = player.stage else { break }
        stages.insert(stage)
        if second % 5 == 0 || second < 3 { expectNone(player, "\(practice.id), \(stage)") }
        let told = narrator.lines(for: player.model, at: player.stamp).joined(separator: "\n")
        #expect(!told.lowercased().contains("touch difficulty"), "\(told)")
        player.wait(1)
      }
      #expect(!stages.isEmpty, "\(practice.id)")
      // To safety and to the keys, from any of them.
      player = self.player(columns, rows)
      player.start(practice.id)
      player.wait(20)
      player.press(.character(" "))
      expectNone(player, "\(practice.id), safety")
      player.type("?")
      #expect(!player.screen.lowercased().contains("in touch"), "\(practice.id)")
    }
  }

  /// Every stage in which it is hard, from every practice that can come to it.
  @Test(arguments: sizes)
  func noHardPlaceHasAPole(_ columns: Int, _ rows: Int) {
    for (name, player) in HardPlaceTests.places(columns, rows) where name != "unsettled" {
      expectNone(player, name)
      var asked = player
      asked.type("?")
      #expect(!asked.screen.lowercased().contains("in touch"), "\(name)")
    }
    for practice in Self.content.practices where practice.mode != .touch {
      for answer in ["7", "9", "x"] {
        var player = player(columns, rows)
        player.start(practice.id)
        player.wait(3)
        player.type(answer)
        expectNone(player, "\(practice.id) \(answer)")
      }
    }
  }

  /// A session of touch has its poles where it swings, and loses them with the alarm.
  @Test func whereItSwingsBothPolesStand() {
    var player = player()
    player.start("full")
    player.settleIn()
    #expect(hasPole(player.screen))
    player.type("7")
    #expect(!hasPole(player.screen))
  }

  /// A touch session that is closed to touch today is a rest session, and looks like one.
  @Test func aTouchSessionThatIsClosedHasNoPole() {
    var player = player()
    player.model.person.ledger.locks = [
      TouchLock(.high, until: SampleModel.now.advanced(by: .seconds(86_400)))
    ]
    player.start("full")
    player.reachResource()
    #expect(player.stage == .resource)
    expectNone(player, "closed")
  }

  /// What is told of a session without touch says nothing of touching.
  @Test func theRecordOfOneWithoutTouchNamesNone() {
    var player = player()
    player.start("resource")
    player.reachResource()
    player.type("7")
    let events = player.records
    #expect(events.contains { $0.event == .escalate })
    let told =
      Timeline(events, own: [:]).lines()
      + (SessionChart(events)?.names.map(\.words) ?? [])
    #expect(!told.joined(separator: " ").contains("touch"), "\(told)")
  }
}
