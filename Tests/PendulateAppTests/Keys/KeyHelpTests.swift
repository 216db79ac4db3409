import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// Help tells the keys of the screen that it is asked on, and no others.
@Suite struct KeyHelpTests {
  private func help(_ player: Player) -> [String] {
    player.model.help(at: player.stamp).entries.map { "\($0.keys.text()): \($0.summary)" }
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
      let told = Set(player.model.help(at: player.stamp).entries.map(\.keys))
      #expect(told.count > 4)
      for binding in SessionKeys.table.bindings {
        let works = binding.keys.contains { player.model.after($0, at: player.stamp) != nil }
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
    let steady = Self.steady(80, 24)
    let keys = help(steady)
    #expect(keys.first == "space, Esc: another way")
    #expect(!keys.contains { $0.hasPrefix("s:") || $0.hasPrefix("+:") })
    #expect(steady.model.help(at: steady.stamp).first.isEmpty)
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

  /// On every screen there is, a key that does something is told by a line of its help.
  @Test func everyKeyThatDoesSomethingIsTold() {
    let bound = Set(AnyKeyTable.all.flatMap(\.keys))
    var missing: [String: String] = [:]
    for place in JourneyPlace.all where !place.takesAnyKey {
      let state = place.model.screen.state
      let entries = place.model.help(at: place.stamp).entries
      let told = Set(entries.flatMap(\.pressed))
      // Where any other key does something, that is told in one line.
      let isAnyTold = entries.contains {
        $0.pressed.isEmpty || $0.summary.contains("any other key")
      }
      if isAnyTold { continue }
      // Where a text is written, letters are text; and a choice is made by its first letter, too.
      let areLettersTold =
        state.keeps(.character("?")) || entries.contains { $0.summary.contains("first letter") }
      for key in bound where !told.contains(key) {
        if areLettersTold, case .character = key { continue }
        // Where it closes already, the key to close says no more than that; and where one is with
        // safety, the way to it is a sign of life.
        let session = place.model.sessionScreen?.session
        if session?.stage == .close || session?.closingSoon != nil, key.isLetter("c") { continue }
        if session != nil, [.escape, .character(" ")].contains(key),
          !entries.contains(where: \.isSafety)
        {
          continue
        }
        guard place.screen(after: key) != nil else { continue }
        missing["\(type(of: state)), \(key)"] = "\(place): \(entries.map { $0.keys.text() })"
      }
    }
    for (key, place) in missing.sorted(by: { $0.key < $1.key }) {
      Issue.record("\(key) is not told, \(place)")
    }
  }

  /// Where nothing is recorded, nothing is told of what could be done with it; nor at home of a last
  /// time that is not there.
  @Test func whereThereIsNothingNothingIsToldOfIt() {
    var player = Player()
    #expect(!help(player).contains { $0.contains("last time") })
    var empty = Player.inLibrary([], starters: [])
    #expect(!help(empty).contains { $0.hasPrefix("e:") || $0.hasPrefix("x:") })
    empty.type("w")
    #expect(!empty.screen.contains("more"))
    player.carryOut(player.model.openLookingBack(at: player.stamp))
    #expect(!help(player).contains { $0.contains("choose") || $0.contains("open a line") })
    for hint in ["choose", "open", "delete", "find"] {
      #expect(!player.screen.contains(hint), "\(player.screen)")
    }
    #expect(player.screen.contains("other views"))
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

extension Key {
  /// Whether it is a letter, in either case.
  fileprivate func isLetter(_ character: Character) -> Bool {
    Key.letter(character).contains(self)
  }
}
