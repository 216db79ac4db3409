import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// Every key of every table, pressed where it means something, does more than a key without meaning.
@Suite struct KeysAtWorkTests {
  private func works(_ key: Key, in player: Player) -> Bool {
    player.model.after(key, at: player.stamp) != nil
  }

  private func expectWork(
    _ keys: [Key], in players: [Player], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for key in keys where !players.contains(where: { works(key, in: $0) }) {
      Issue.record("\(key) does nothing", sourceLocation: sourceLocation)
    }
  }

  private func pressing(_ keys: Key..., in player: Player) -> Player {
    var player = player
    for key in keys { player.press(key) }
    return player
  }

  @Test func atHome() {
    let home = Player { $0.person.lastSession = SampleModel.lastSession() }
    let shared = AnyKeyTable("", SharedKeys.table).keys
    expectWork(
      AnyKeyTable("", HomeKeys.table).keys + shared,
      in: [
        home, pressing(.down, .down, in: home),
      ])
    var section = Player {
      $0.content.practices += (1...8).map {
        Practice(id: "way-\($0)", name: "Way \($0)", summary: "", mode: .glimmer, shelf: .pathways)
      }
    }
    section.enter("six pathways")
    expectWork(
      AnyKeyTable("", HomeKeys.section).keys + shared, in: [section, pressing(.down, in: section)])
  }

  @Test func whileBreathing() {
    var paced = Player {
      $0.content.anchors = [
        BreathAnchor(
          id: "bodies", name: "a place", purpose: "a place to rest with",
          choices: [
            BreathAnchor.Choice(id: "hands", name: "the hands", line: "The hands."),
            BreathAnchor.Choice(id: "feet", name: "the feet", line: "The feet."),
          ])
      ]
    }
    let request = BreathingRequest(.pattern(paced.model.content.patterns[0]))
    paced.carryOut(paced.model.startBreathing(request, at: paced.stamp))
    paced.wait(2)
    var still = paced
    while still.model.breathShape != .none { still.type("b") }
    let changed = pressing(.character("+"), in: paced)
    expectWork(AnyKeyTable("", BreatheKeys.table).keys, in: [paced, still, changed])
    let finding = pressing(.character("o"), in: paced)
    expectWork(AnyKeyTable("", BreatheKeys.finding).keys, in: [finding])
  }

  @Test func inTheLibrary() {
    let library = Player.inLibrary()
    expectWork(
      AnyKeyTable("", LibraryKeys.table).keys,
      in: [
        library, pressing(.down, .down, in: library), pressing(.right, in: library),
      ])
    expectWork(
      AnyKeyTable("", LibraryKeys.finding).keys,
      in: [
        pressing(.character("/"), .character("r"), in: library),
        pressing(.character("/"), .down, .down, in: library),
      ])
    expectWork(
      AnyKeyTable("", LibraryKeys.editing).keys,
      in: [
        pressing(.character("e"), in: library)
      ])
    expectWork(
      AnyKeyTable("", LibraryKeys.moving).keys,
      in: [
        pressing(.character("m"), in: library)
      ])
    expectWork(
      AnyKeyTable("", LibraryKeys.removing).keys,
      in: [
        pressing(.character("d"), in: library)
      ])
  }

  @Test func whileLookingBack() {
    func looking(_ keys: Key...) -> Player {
      var player = Player.lookingBack()
      for key in keys { player.look(key) }
      return player
    }
    expectWork(
      AnyKeyTable("", LookingBackKeys.table).keys,
      in: [
        looking(), looking(.down, .down), looking(.right), looking(.right, .right),
        looking(.enter),
      ])
    expectWork(
      AnyKeyTable("", LookingBackKeys.finding).keys,
      in: [
        looking(.character("/"), .character("a")), looking(.down, .down, .character("/")),
      ])
    expectWork(
      AnyKeyTable("", LookingBackKeys.writing).keys,
      in: [
        looking(.enter, .character("e"), .character("a"))
      ])
    expectWork(
      AnyKeyTable("", LookingBackKeys.deleting).keys,
      in: [
        looking(.character("d"))
      ])
  }

  @Test func onTheCard() {
    let card = pressing(.character("!"), in: Player())
    expectWork(AnyKeyTable("", CardKeys.table).keys, in: [card])
  }

  @Test func inASession() {
    var session = Player()
    session.start()
    session.settleIn()
    let resource = session
    session.wait(Double(session.model.sessionScreen?.session.plan.resourceSeconds ?? 0) + 0.5)
    let distress = session
    session.type("2")
    let presence = session
    session.type("i")
    let gate = session
    session.type("t")
    session.type("4")
    let orient = session
    let places = [resource, distress, gate, orient]
    expectWork(AnyKeyTable("", SessionKeys.table).keys, in: places)
    expectWork(AnyKeyTable("", AnswerKeys.go).keys, in: [gate])
    expectWork(AnyKeyTable("", AnswerKeys.presence).keys, in: [presence])
    expectWork(AnyKeyTable("", AnswerKeys.open).keys, in: [distress])
    #expect(gate.stage == .gate && orient.stage == .orient)
  }

  @Test func onALadderAndAHunt() {
    var ladder = Player.withCourses()
    ladder.start("savour")
    ladder.wait(5)
    let rung = pressing(.character("2"), in: ladder)
    expectWork(AnyKeyTable("", AnswerKeys.climb).keys, in: [ladder, rung])
    var hunt = Player.withCourses()
    hunt.start("hunt")
    hunt.press(.enter)
    hunt.wait(21)
    expectWork(AnyKeyTable("", AnswerKeys.hunt).keys, in: [hunt])
  }

  @Test func onAPage() {
    let choices = [
      Field.Choice("a", "apple"), Field.Choice("b", "berry"), Field.Choice("c", "cherry"),
      Field.Choice("d", "date"),
    ]
    expectTaken(.choice(choices), FormKeys.choice(.ofFour), [])
    expectTaken(.distress, FormKeys.distress, [])
    expectTaken(.text(limit: 9), FormKeys.text, [.character("a")])
    expectTaken(.number(1...50, unit: ""), FormKeys.number(), [.right])
    expectTaken(.picks(choices), FormKeys.picks, [])
    expectTaken(.body, BodyKeys.region, [.character("a"), .character("1"), .enter, .enter])
    expectTaken(.body, BodyKeys.tone, [.enter])
    expectTaken(.body, BodyKeys.change, [.enter, .character("1")])
    expectTaken(.body, BodyKeys.words, [.enter, .character("1"), .enter, .right])
  }

  /// Every key of a table is taken at a question of its kind, after some others.
  private func expectTaken<Action>(
    _ kind: Field.Kind, _ table: KeyTable<Action>, _ before: [Key],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var form = Form(
      title: "", fields: [Field(.aim, "First", kind: .distress), Field(.about, "", kind: kind)])
    form.sensationWords = (1...14).map { "word \($0)" }
    form.hasEarlierMap = true
    _ = form.take(.enter)
    for key in before { _ = form.take(key) }
    for key in table.bindings.flatMap(\.keys) {
      var pressed = form
      #expect(pressed.take(key) != .ignored, "\(key)", sourceLocation: sourceLocation)
    }
  }

  /// The plain face tells the same bindings as the drawn one, on every screen.
  @Test func whatIsSaidOfTheKeysIsTheTable() {
    var page = Player()
    page.start()
    var breathing = Player()
    let request = BreathingRequest(.pattern(breathing.model.content.patterns[0]))
    breathing.carryOut(breathing.model.startBreathing(request, at: breathing.stamp))
    let places = [Player(), page, breathing, Player.inLibrary(), Player.lookingBack()]
    var told: Set<[String]> = []
    for player in places {
      let help = player.model.help(at: player.stamp)
      var narration = HelpScreen.Narration()
      let lines = narration.lines(
        for: HelpScreen(page: help), in: player.model.context, at: player.stamp, isNew: true)
      for entry in help.entries {
        #expect(lines.contains("\(entry.keys.text()): \(entry.summary)"))
      }
      told.insert(lines)
    }
    #expect(told.count == places.count)
  }
}
