import PendulateCore
import PendulateLibrary
import TerminalGrid
import Testing

@testable import PendulateApp

/// What guides and what is asked is seen whole in a small window: no line of it ends in an ellipsis.
///
/// Left out are answers that were given already, which stand beside their questions as far as a third
/// of a row goes, and windows smaller than this one, where a page shows the question it is at.
@Suite struct WholeLinesTests {
  private static let content = ContentLoader.load(personFolder: nil).content
  private static let long =
    "The smell of rain on warm stone, that morning by the river when nobody was up yet"

  private func player(
    _ prepare: @escaping (inout Model) -> Void = { _ in }, hasConsent: Bool = true
  ) -> Player {
    Player(columns: 50, rows: 15, hasConsent: hasConsent) { model in
      model.content = Self.content
      model.person.glimmers = (1...6).map { number in
        Glimmer(
          id: "long\(number)", text: "\(Self.long), \(number)", category: .environment,
          origin: .added)
      }
      model.person.window[.tooMuch] = "heart racing and a tight chest, thoughts that go in circles"
      model.person.window[.tooLittle] = "foggy, far off, words go missing"
      model.person.preferences.choose(.breath("soft"))
      prepare(&model)
    }
  }

  private func expectWhole(
    _ player: Player, _ name: String, at location: SourceLocation = #_sourceLocation
  ) {
    let cut = player.screen.split(separator: "\n").filter { line in
      line.contains("…")
    }
    #expect(cut.isEmpty, "\(name):\n\(player.screen)", sourceLocation: location)
  }

  /// All practices by themselves, each second; the drawn text of every prompt and every glimmer.
  @Test func everyPractice() {
    for practice in Self.content.practices {
      var player = player()
      player.start(practice.id)
      for second in 0..<700 {
        guard player.stage != nil else { break }
        if second % 3 == 0 { expectWhole(player, "\(practice.id), \(second) s") }
        // The rungs keep their words beside the longest glimmer.
        if player.model.sessionScreen?.session.isClimbing == true {
          #expect(Ladder.allCases.allSatisfy { player.screen.contains($0.word) })
        }
        player.wait(1)
        if player.model.sessionScreen?.form != nil { player.press(.enter) }
      }
    }
  }

  /// A touch session through its gate, its touch and its questions; open and closed.
  @Test(arguments: [("2i", true), ("6i", false), ("2w", false)])
  func theGate(answers: String, isOpen: Bool) {
    var player = player()
    player.start("full")
    player.settleIn()
    expectWhole(player, "resource")
    #expect(player.screen.contains("yet"), "the glimmer is seen to its end: \(player.screen)")
    player.wait(Double(player.model.sessionScreen?.session.plan.resourceSeconds ?? 0) + 0.5)
    expectWhole(player, "distress")
    player.type(String(answers.prefix(1)))
    expectWhole(player, "presence")
    player.type(String(answers.suffix(1)))
    for _ in 0..<300 where player.stage != .gate && player.stage != nil {
      player.wait(1)
      if player.model.sessionScreen?.session.question?.scale == .presence { player.type("i") }
      expectWhole(player, "on the way to the gate")
    }
    expectWhole(player, "gate")
    guard isOpen else { return }
    #expect(player.screen.contains("! people") && player.screen.contains("f far"))
    #expect(player.screen.contains("heart racing"))
    player.type("t")
    player.wait(3)
    expectWhole(player, "touch")
    player.type("4")
    for _ in 0..<200 {
      player.wait(1)
      expectWhole(player, "after the touch")
    }
  }

  @Test func everyPageOfASession() {
    var player = player()
    player.start("full")
    for _ in 0..<30 {
      expectWhole(player, "a page")
      guard player.model.sessionScreen?.form != nil else { break }
      if player.model.sessionScreen?.form?.body != nil { player.type("d") }
      if player.stage == .checkPre { player.type("m") }
      if player.stage == .choose {
        for _ in 0..<20 {
          player.press(.down)
          expectWhole(player, "the setting up")
        }
      }
      player.press(.right)
      expectWhole(player, "a page, looked at")
      player.press(.left, .enter)
    }
    #expect(player.stage == .resource)
  }

  /// The questions before touching, each with yes, no and nothing; and all that is said before them.
  @Test(arguments: ["y", "n", "-"])
  func theQuestionsBeforeTouching(answer: String) {
    var player = player(hasConsent: false)
    player.start("full")
    var seen = ""
    for _ in ConsentQuestion.allCases {
      expectWhole(player, "consent")
      #expect(player.screen.contains("! people"))
      if case .consent(let screen) = player.model.screen {
        let question = screen.form.current?.label ?? ""
        let shown = player.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for word in question.split(separator: " ") {
          #expect(shown.contains(word), "\(word) of \(question)")
        }
        seen += " " + shown
      }
      answer == "-" ? player.press(.enter) : player.type(answer)
      if case .card = player.model.screen { player.press(.character("z")) }
    }
    for word in ConsentWords.form().lead.flatMap({ $0.split(separator: " ") }) {
      #expect(seen.contains(word), "\(word) is not seen")
    }
  }

  @Test func whatIsOnesOwnAndAbout() {
    var player = player()
    for (screen, keys) in [
      (PlanScreen(OwnPlan()).screen, 6), (WindowScreen(OwnWindow()).screen, 10),
      (AboutScreen().screen, 0), (TodayScreen().screen, 0),
    ] {
      player.model.stack = [.home(HomeScreen()), screen]
      for _ in 0..<max(1, keys) {
        expectWhole(player, "\(screen)")
        if keys > 0 { player.press(.down, .enter) } else { player.press(.pageDown) }
      }
    }
  }

  /// Wherever one stands at home, what is said of it is whole.
  @Test func home() {
    var player = player()
    for _ in 0..<20 {
      expectWhole(player, "home")
      player.press(.down)
    }
  }
}

/// Wherever a journey comes to, nothing is cut by an ellipsis, but for a line of a list, which is whole
/// where it is chosen, and an answer that was given, beside its question.
@Suite struct WholeScreensTests {
  @Test(arguments: [(50, 15), (80, 24), (120, 36)])
  func nothingIsCut(_ size: (Int, Int)) {
    for place in JourneyPlace.all {
      switch place.model.screen {
      case .home, .library, .lookingBack: continue
      case .session, .breathe, .consent, .offer, .restOffer, .checkIn, .glimmer, .finds,
        .breatheSetup, .holds, .ramp, .about, .today, .plan, .window, .card, .help, .hidden:
        break
      }
      let text = place.resized(to: Size(columns: size.0, rows: size.1)).text
      #expect(!text.contains("…"), "\(place) at \(size):\n\(text)")
    }
  }
}

/// What the signs of a picture mean is seen whole, too.
@Suite struct WholeLegendTests {
  @Test(arguments: TrendPicture.allCases)
  func noLegendIsCut(_ picture: TrendPicture) {
    var player = Player.lookingBack()
    player.look(.right)
    for _ in 0..<(TrendPicture.allCases.firstIndex(of: picture) ?? 0) { player.look(.down) }
    #expect(player.screen.contains(picture.title), "\(player.screen)")
    #expect(!player.screen.contains("…"), "\(player.screen)")
  }
}
