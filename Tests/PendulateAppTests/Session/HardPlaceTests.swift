import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// Where it is hard, people one could reach are among the hints, in every window and in lines.
@Suite struct HardPlaceTests {
  static let sizes = [(160, 50), (80, 24), (50, 15), (40, 10), (30, 8), (24, 6), (20, 6)]

  /// A place with its name; each is reached from the time with a glimmer.
  static func places(_ columns: Int, _ rows: Int) -> [(String, Player)] {
    func player(_ steps: (inout Player) -> Void) -> Player {
      var player = Player(columns: columns, rows: rows)
      player.start()
      player.settleIn()
      steps(&player)
      return player
    }
    var high = player { $0.type("7") }
    let stop = player { $0.type("9") }
    let numb = player {
      $0.wait(Double($0.model.sessionScreen?.session.plan.resourceSeconds ?? 0) + 0.5)
      $0.type("2f")
    }
    let unsettled = player {
      $0.wait(Double($0.model.sessionScreen?.session.plan.resourceSeconds ?? 0) + 0.5)
      $0.type("2it")
      $0.wait(3)
      $0.type("4")
      for _ in 0..<400 where $0.model.sessionScreen?.session.isUnsettled == false {
        $0.wait(1)
        if $0.model.sessionScreen?.session.question?.scale == .distress { $0.type("4") }
        if $0.model.sessionScreen?.session.question?.scale == .presence { $0.type("i") }
      }
    }
    let silent = player { player in
      for _ in 0..<3_000 where player.stage != .silent && player.stage != nil { player.wait(1) }
    }
    var steady = Player(columns: columns, rows: rows)
    steady.type(" ")
    let places = [
      ("high", high), ("stop", stop), ("numb", numb), ("unsettled", unsettled),
      ("silent", silent), ("steady", steady),
    ]
    high.type("p")
    return places + [("high, paused", high)]
  }

  @Test(arguments: sizes)
  func peopleAreNeverTheHintThatIsDropped(_ columns: Int, _ rows: Int) {
    for (name, player) in Self.places(columns, rows) {
      #expect(player.model.sessionScreen?.session.isHard == true, "\(name)")
      #expect(player.screen.contains("! people"), "\(name):\n\(player.screen)")
    }
  }

  @Test func theyAreToldInLinesOnce() {
    for start in ["7", "steady"] {
      var player = Player()
      var narrator = Narrator()
      _ = narrator.lines(for: player.model, at: player.stamp)
      if start == "steady" {
        player.type(" ")
      } else {
        player.start()
        player.settleIn()
        _ = narrator.lines(for: player.model, at: player.stamp)
        player.type(start)
      }
      let told = narrator.lines(for: player.model, at: player.stamp)
      #expect(told.contains(SessionWords.people), "\(told)")
      player.wait(40)
      let later = narrator.lines(for: player.model, at: player.stamp)
      #expect(!later.contains(SessionWords.people))
    }
  }

  /// It is said once that it has stopped, whatever is drawn or told beside it.
  @Test func stoppingSaysItselfOnce() {
    var player = Player()
    player.start()
    player.settleIn()
    var narrator = Narrator()
    _ = narrator.lines(for: player.model, at: player.stamp)
    player.type("9")
    let drawn = player.screen.lowercased()
    let told = narrator.lines(for: player.model, at: player.stamp).joined(separator: "\n")
    #expect(drawn.ranges(of: "stopped").count == 1, "\(drawn)")
    #expect(told.lowercased().ranges(of: "stopped").count == 1, "\(told)")
    for text in [drawn, told.lowercased()] {
      #expect(text.contains(StopWords.thanks.lowercased()) && text.contains("a word for stop."))
    }
    player.wait(200)
    #expect(narrator.lines(for: player.model, at: player.stamp).isEmpty)
  }
}
