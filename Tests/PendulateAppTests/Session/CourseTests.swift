import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

extension Player {
  /// A person before a ladder and a hunt.
  static func withCourses(columns: Int = 80, rows: Int = 24) -> Player {
    Player(columns: columns, rows: rows) { model in
      model.content.practices += [
        Practice(
          id: "savour", name: "Savouring, rung by rung", summary: "Staying with one glimmer.",
          mode: .glimmer, course: .ladder),
        Practice(
          id: "hunt", name: "A glimmer hunt", summary: "Looking for some.", mode: .glimmer,
          course: .hunt, huntSeconds: 60),
        Practice(
          id: "way", name: "A way of sound", summary: "A few minutes of sound.", mode: .glimmer,
          prompts: [.resource: ["What is there.", "Staying.", "Longer.", "What was found."]],
          course: .pathway, pathwaySeconds: 120, categories: [.sound], shelf: .pathways),
      ]
      model.content.huntPrompts = Glimmer.Category.allCases.map {
        HuntPrompt(id: "hunt-\($0)", text: "Something of \($0), perhaps?", category: $0)
      }
    }
  }

  fileprivate var keptGlimmers: [Glimmer] {
    effects.compactMap { if case .journal(.glimmer(let glimmer), _) = $0 { glimmer } else { nil } }
  }

  fileprivate var huntAsked: AskedDays? {
    effects.reversed().compactMap {
      if case .journal(.preference(.huntAsked(let asked)), _) = $0 { asked } else { nil }
    }.first
  }
}

@Suite struct CourseTests {
  @Test(arguments: SessionFrameTests.sizes)
  func aLadderAndAHunt(columns: Int, rows: Int) {
    var player = Player.withCourses(columns: columns, rows: rows)
    player.start("savour")
    player.wait(5)
    expectFrame(
      player.model.frame(at: player.stamp, glyphs: .unicode),
      named: "course-ladder-\(columns)x\(rows)")
    player.wait(15.5)
    player.type("2")
    player.wait(3)
    expectFrame(
      player.model.frame(at: player.stamp, glyphs: .unicode),
      named: "course-rung-\(columns)x\(rows)")
    player = .withCourses(columns: columns, rows: rows)
    player.start("hunt")
    player.press(.enter)
    player.wait(21)
    expectFrame(
      player.model.frame(at: player.stamp, glyphs: .unicode),
      named: "course-hunt-\(columns)x\(rows)")
  }

  @Test func arrowsGoUpAndDownARungAsEasily() {
    var player = Player.withCourses()
    player.start("savour")
    player.press(.up)
    #expect(player.model.sessionScreen?.session.rung == .tolerable)
    player.press(.up)
    #expect(player.model.sessionScreen?.session.rung == .enjoyable)
    player.press(.down)
    #expect(player.model.sessionScreen?.session.rung == .tolerable)
    player.press(.down)
    #expect(player.model.sessionScreen?.session.rung == .notNow)
  }

  @Test func aHighNumberOnTheLadderIsStillDistress() {
    var player = Player.withCourses()
    player.start("savour")
    player.type("8")
    #expect(player.stage == .high)
  }

  @Test func aHuntEndsWithWhatWasFoundReadyToKeep() {
    var player = Player.withCourses()
    player.start("hunt")
    let first = player.model.sessionScreen?.session.glimmer
    player.press(.enter)
    player.wait(61)
    #expect(player.screen.contains("What turned up"))
    expectFrame(
      player.model.frame(at: player.stamp, glyphs: .unicode), named: "course-finds-80x24")
    player.type("the blue cup")
    player.press(.enter)
    player.type("rain")
    player.press(.enter)
    player.type("4")
    #expect(player.keptGlimmers.map(\.text) == ["the blue cup", "rain"])
    #expect(player.keptGlimmers.map(\.category) == [first?.category, .sound])
    #expect(player.keptGlimmers.allSatisfy { $0.origin == .session })
    #expect(player.model.isAtHome)
  }

  @Test func aPathwayKeepsWhatWasFoundWithItsCategory() {
    var player = Player.withCourses()
    player.start("way")
    #expect(player.screen.contains("What is there."))
    player.wait(31)
    #expect(player.screen.contains("Staying."))
    player.wait(60)
    #expect(player.screen.contains("What was found."))
    player.wait(30)
    #expect(player.screen.contains("What was found.") && player.screen.contains("how is it?"))
    player.type("1")
    #expect(player.screen.contains("as a glimmer of sound"))
    expectFrame(
      player.model.frame(at: player.stamp, glyphs: .unicode), named: "course-found-80x24")
    player.type("the kettle")
    player.press(.enter)
    #expect(player.keptGlimmers.map(\.text) == ["the kettle"])
    #expect(player.keptGlimmers.map(\.category) == [.sound])
    #expect(player.model.isAtHome)
  }

  @Test func nothingHasToBeFoundOnAPathway() {
    var player = Player.withCourses()
    player.start("way")
    player.type("c")
    player.press(.enter)
    #expect(player.keptGlimmers.isEmpty && player.model.isAtHome)
    player.start("way")
    player.type("q")
    #expect(player.keptGlimmers.isEmpty)
  }

  @Test func aPathwayOfSeveralCategoriesAsksWhichItWas() {
    var player = Player.withCourses()
    player.model.content.practices.append(
      Practice(id: "any", name: "Any way", summary: "", mode: .glimmer, course: .pathway))
    player.start("any")
    player.type("c")
    player.type("the kettle")
    player.press(.enter)
    player.type("4")
    #expect(player.keptGlimmers.map(\.category) == [.sound])
  }

  @Test func aPathwayInLines() {
    var player = Player.withCourses()
    var narrator = Narrator()
    player.start("way")
    var lines = narrator.lines(for: player.model, at: player.stamp)
    #expect(lines.prefix(2) == ["A way of sound, about 2 minutes.", "What is there."])
    player.wait(121)
    player.enter("2")
    lines = narrator.lines(for: player.model, at: player.stamp)
    #expect(lines.contains { $0.hasPrefix("Something from this to keep?") })
    player.enter("the kettle")
    #expect(player.keptGlimmers.map(\.text) == ["the kettle"])
  }

  @Test func escapeKeepsWhatWasWrittenSoFar() {
    var player = Player.withCourses()
    player.start("hunt")
    player.press(.enter)
    player.wait(61)
    player.type("the blue cup")
    player.press(.enter, .escape)
    #expect(player.keptGlimmers.map(\.text) == ["the blue cup"])
  }

  @Test func nothingIsAskedAgainWithinAWeek() throws {
    var player = Player.withCourses()
    var asked: [[String]] = []
    for _ in 0..<3 {
      player.start("hunt")
      asked.append(player.model.sessionScreen?.session.plan.glimmers.map(\.id) ?? [])
      player.wait(61)
      player.press(.escape)
    }
    // Three of six things a hunt; after two hunts nothing is left, and the room takes its place.
    #expect(Set(asked[0] + asked[1]).count == 6)
    #expect(asked[2] == [])
    #expect(player.huntAsked?.days.count == 6)
  }

  @Test func aHuntInLines() {
    var player = Player.withCourses()
    var narrator = Narrator()
    player.start("hunt")
    var lines = narrator.lines(for: player.model, at: player.stamp)
    player.enter("")
    lines += narrator.lines(for: player.model, at: player.stamp)
    player.wait(61)
    lines += narrator.lines(for: player.model, at: player.stamp)
    player.enter("the blue cup", "")
    #expect(lines.contains { $0.hasPrefix("Something of") })
    #expect(lines.contains(Session.stayWithFind))
    #expect(player.keptGlimmers.map(\.text) == ["the blue cup"])
  }

  @Test func aLadderInLines() {
    var player = Player.withCourses()
    var narrator = Narrator()
    player.start("savour")
    _ = narrator.lines(for: player.model, at: player.stamp)
    player.enter("enjoyable")
    #expect(
      narrator.lines(for: player.model, at: player.stamp).contains { $0.hasPrefix("Again, 25") })
    player.enter("down")
    #expect(player.model.sessionScreen?.session.rung == .tolerable)
  }
}

@Suite struct BothTests {
  /// To the offer of both at once.
  private func offered(columns: Int = 80, rows: Int = 24) -> Player {
    var player = Player(columns: columns, rows: rows) { $0.options.touches = 2 }
    player.start()
    player.reachGate()
    for _ in 0..<2 {
      player.type("t")
      player.wait(26)
      player.type("1")
      player.waitForQuestion()
      player.type("1")
      player.type("i")
    }
    return player
  }

  @Test func whatIsDifficultAndTheGlimmerStandSideBySide() {
    for (columns, rows) in SessionFrameTests.sizes {
      var player = offered(columns: columns, rows: rows)
      #expect(player.model.sessionScreen?.session.question?.kind == .both)
      player.type("y")
      player.wait(4)
      #expect(player.stage == .both)
      #expect(player.model.moving(at: player.moment).pendulum?.place ?? 0 == 0)
      expectFrame(
        player.model.frame(at: player.stamp, glyphs: .unicode), named: "both-\(columns)x\(rows)")
    }
  }

  @Test func itCanBeLeftOutForGood() {
    var player = offered()
    player.type("l")
    #expect(player.stage == .close)
    #expect(
      player.effects.contains {
        if case .journal(.preference(.both(isOffered: false)), _) = $0 { true } else { false }
      })
    #expect(player.model.notice == SessionWords.bothLeftOut)
    player = Player { $0.person.preferences.choose(.both(isOffered: false)) }
    player.start()
    #expect(player.model.sessionScreen?.session.plan.offersBoth == false)
  }
}
