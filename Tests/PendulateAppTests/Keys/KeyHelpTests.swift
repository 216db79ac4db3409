import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// Help tells the keys of the screen that it is asked on, and no others.
@Suite struct KeyHelpTests {
  private func help(_ player: Player) -> [String] {
    player.model.screen.state.help.entries.map { "\($0.keys.text()): \($0.summary)" }
  }

  /// Whether a key does more than one without a meaning.
  private func works(_ key: Key, in player: Player) -> Bool {
    var model = player.model
    var other = player.model
    let effects = model.update(.key(key), at: player.stamp)
    let otherEffects = other.update(.key(.function(9)), at: player.stamp)
    return model != other || effects != otherEffects
  }

  /// A session from its check-in to its end, at each place where other keys mean something.
  private static func session(_ columns: Int, _ rows: Int) -> [Player] {
    var player = Player(columns: columns, rows: rows)
    player.start()
    player.settleIn()
    var places = [player]
    player.wait(Double(player.model.sessionScreen?.session.plan.resourceSeconds ?? 0) + 0.5)
    places.append(player)
    player.type("2")
    places.append(player)
    player.type("i")
    places.append(player)
    var staying = player
    staying.press(.enter)
    places.append(staying)
    player.type("t")
    player.type("4")
    places.append(player)
    player.type("p")
    places.append(player)
    return places
  }

  private static func steady(_ columns: Int, _ rows: Int) -> Player {
    var player = Player(columns: columns, rows: rows) {
      $0.content.prompts[.high] = ["How it is.", "Something near.", "Something far."]
    }
    player.type(" ")
    return player
  }

  static func places(_ columns: Int, _ rows: Int) -> [Player] {
    var library = Player.inLibrary()
    library.take(.resized(Size(columns: columns, rows: rows)))
    var figures = library
    figures.type("w")
    var back = Player.lookingBack()
    back.take(.resized(Size(columns: columns, rows: rows)))
    return session(columns, rows) + [
      Player(columns: columns, rows: rows), steady(columns, rows), library, figures, back,
    ]
  }

  @Test func everyKeyOfASessionThatIsToldDoesSomething() {
    for player in Self.session(80, 24) + [Self.steady(80, 24)] {
      guard let screen = player.model.sessionScreen else {
        Issue.record("no session")
        continue
      }
      let told = Set(screen.help.entries.map(\.keys))
      #expect(told.count > 4)
      for binding in SessionKeys.table.bindings {
        let works = binding.keys.contains { self.works($0, in: player) }
        let isTold = told.contains(binding.written)
        if isTold, !works {
          Issue.record("\(binding.written) is told in \(screen.session.stage as Any)")
        }
      }
    }
  }

  @Test func theGateTellsItsAnswersAndOnlyThoseThatAreOpen() throws {
    let gate = try #require(Self.session(80, 24).first { $0.stage == .gate })
    #expect(help(gate).contains("t: touch"))
    #expect(help(gate).contains("Enter: stay here"))
    #expect(help(gate).contains("left: shorter touch"))
    #expect(help(gate).first == "space, Esc: to safety, now")
    var closed = Player()
    closed.start()
    closed.settleIn()
    closed.wait(Double(closed.model.sessionScreen?.session.plan.resourceSeconds ?? 0) + 0.5)
    closed.type("5i")
    #expect(closed.stage == .gate)
    #expect(!help(closed).contains("t: touch"))
    #expect(!closed.screen.contains("shorter"))
  }

  @Test func steadyTellsWhatThereIsToDo() {
    let keys = help(Self.steady(80, 24))
    #expect(keys.first == "space, Esc: another way")
    #expect(!keys.contains { $0.hasPrefix("s:") || $0.hasPrefix("+:") })
    #expect(Self.steady(80, 24).model.screen.state.help.first.isEmpty)
  }

  @Test func aPauseTellsTheWayOnAndTheWayToSafety() throws {
    let paused = try #require(Self.session(80, 24).last)
    #expect(help(paused).prefix(2) == ["space, Esc: to safety, now", "p: pause, go on"])
    #expect(!help(paused).contains { $0.hasPrefix("n:") })
  }

  /// What is the same on every screen is told on every screen.
  @Test func whatIsTheSameEverywhereIsToldEverywhere() {
    for player in Self.places(80, 24) {
      let told = help(player)
      for binding in SharedKeys.table.bindings where binding.action != .leave {
        #expect(told.contains("\(binding.written.text()): \(binding.summary)"))
      }
    }
  }

  @Test func whatWentWithWhatTellsItsOwnKeys() {
    var player = Player.inLibrary()
    player.type("w")
    #expect(help(player).contains("Esc: back"))
    #expect(!help(player).contains { $0.hasPrefix("f:") })
  }

  @Test func everyViewOfLookingBackTellsItsOwnKeys() {
    var player = Player.lookingBack()
    #expect(help(player).contains { $0.hasPrefix("d:") })
    #expect(!help(player).contains { $0.hasPrefix("g:") || $0.hasPrefix("v:") })
    player.look(.right)
    #expect(help(player).contains { $0.hasPrefix("g:") })
    #expect(!help(player).contains { $0.hasPrefix("d:") || $0.hasPrefix("v:") })
    player.look(.right)
    #expect(help(player).contains { $0.hasPrefix("v:") })
    #expect(!help(player).contains { $0.hasPrefix("d:") || $0.hasPrefix("g:") })
  }
}
