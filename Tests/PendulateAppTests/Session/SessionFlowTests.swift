import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

@Suite struct SessionFlowTests {
  @Test func aWholeSessionIsPlayedFromTheFirstPageToTheRestCard() {
    var player = Player()
    player.start()
    #expect(player.stage == .arrive)
    player.reachGate()
    #expect(player.stage == .gate)
    player.type("t")
    #expect(player.stage == .touch)
    player.wait(11)
    #expect(player.stage == .orient)
    player.waitForQuestion()
    player.type("2")
    player.wait(60)
    player.type("2i")
    #expect(player.stage == .gate)
    player.type("c")
    #expect(player.stage == .close)
    player.wait(200)
    #expect(player.stage == .checkPost)
    player.type("1i12")
    player.press(.enter)
    #expect(player.stage == .rest)
    player.press(.enter)
    player.type("rain")
    player.press(.enter)
    player.type("6")
    player.press(.enter)
    #expect(player.model.sessionScreen == nil)
    #expect(player.model.isAtHome)
    let kept = player.effects.contains {
      if case .journal(.glimmer(let glimmer), _) = $0 {
        glimmer.text == "rain" && glimmer.origin == .session
      } else {
        false
      }
    }
    #expect(kept)
    #expect(player.records.last?.outcome == .closed)
    let checkIns = player.effects.filter {
      if case .journal(.checkIn, _) = $0 { true } else { false }
    }
    #expect(checkIns.count == 2)
  }

  @Test(arguments: [
    Key.character("t"), .character(" "), .character("q"), .character("h"), .character("!"),
    .character("p"), .character("c"), .character("é"), .escape, .enter, .up, .backspace,
    .function(5), .control("l"), .unreadable, .tab,
  ])
  func anyKeyInTouchShowsSafetyBeforeAnythingElse(key: Key) {
    var player = Player()
    player.start()
    player.reachGate()
    player.type("t")
    player.effects = []
    player.press(key)
    #expect(player.stage == .orient)
    #expect(player.effects.first == .face(.present))
    #expect(player.model.cover == nil)
    #expect(player.screen.contains("orient to safety"))
  }

  @Test func aDigitInTouchIsKeptAsThePeakAndTheEchoSaysSo() {
    var player = Player()
    player.start()
    player.reachGate()
    player.type("t4")
    let peak = player.records.last { $0.event == .rate }
    #expect(peak?.occasion == .peak)
    #expect(peak?.answer?.distress == 4)
    #expect(player.screen.contains("distress 4, kept"))
  }

  @Test func aResizeEndsATouchAndKeepsEverythingElse() {
    var player = Player()
    player.start()
    player.reachGate()
    player.effects = []
    player.take(.resized(Size(columns: 50, rows: 15)))
    #expect(player.stage == .gate)
    player.type("t")
    player.take(.resized(Size(columns: 80, rows: 24)))
    #expect(player.stage == .orient)
  }

  @Test func sleepingAndHidingComeBackPausedInOrient() {
    var player = Player()
    player.start()
    player.reachGate()
    player.press(.control("z"))
    #expect(player.effects.last == .process(.suspend))
    player.take(.resumed)
    #expect(player.stage == .orient)
    #expect(player.model.sessionScreen?.session.isPaused == true)
    player.type("p")
    #expect(player.model.sessionScreen?.session.isPaused == false)
    player.type("h")
    #expect(!player.screen.contains("safety"))
    player.type("x")
    #expect(player.screen.contains("Paused"))
  }

  @Test func leavingAsksNothingAndSavesFirst() {
    var player = Player()
    player.start()
    player.settleIn()
    player.effects = []
    player.type("q")
    guard case .journal(.record(let events, _), _)? = player.effects.dropFirst().first else {
      Issue.record("nothing was saved before leaving")
      return
    }
    #expect(events.last?.outcome == .left)
    guard case .process(.quit(0, let line?))? = player.effects.last else {
      Issue.record("it did not leave")
      return
    }
    #expect(!line.isEmpty)
  }

  @Test func asksBeforeTouchingAndKeepsOnlyWhatFollows() {
    var player = Player(hasConsent: false)
    player.start()
    #expect(player.screen.contains("Before touching"))
    player.type("nnnnnnnnnn")
    #expect(player.stage == .arrive)
    #expect(
      player.effects.first
        == .limits(.consent(.open(at: SampleModel.now, allowsHolds: true))))
  }

  @Test func aNoOnArrivingLeadsToRest() {
    var player = Player()
    player.start()
    player.type("yyn")
    #expect(player.model.sessionScreen?.session.plan.mode == .resource)
  }

  @Test func anInterruptedSessionIsOfferedAGentleCloseAndNeverATouch() {
    var player = Player {
      $0.person.unfinished = UnfinishedSession(
        id: Identifier(rawValue: "open"), stage: .touch, when: "today at 09:00")
    }
    player.model.openHome()
    #expect(player.screen.contains("Welcome back"))
    #expect(!player.screen.lowercased().contains("resume"))
    player.type("2")
    #expect(player.effects == [.journal(.closeInterrupted(Identifier(rawValue: "open")))])
    player.type("2i1")
    player.press(.enter)
    #expect(player.keptCheckIns.first?.sessionID?.rawValue == "open")
    #expect(player.model.isAtHome)
  }

  @Test func aFailingDiskIsSaidAndTheSessionGoesOn() {
    var player = Player()
    player.start()
    player.settleIn()
    player.take(.journal(.failed("Not kept yet.")))
    #expect(player.screen.contains("Not kept yet."))
    #expect(player.stage == .resource)
  }

  @Test func aDistantWordAsksForPresenceAgain() {
    var player = Player {
      $0.content.distantWords = ["cool"]
    }
    player.start()
    player.type("yyy")
    player.type("3i1m")
    player.press(.enter)
    player.type("2")
    player.press(.enter, .right, .character(" "), .enter)
    player.type("d")
    #expect(player.screen.contains("far away"))
    player.type("f")
    #expect(player.stage == .numb)
  }

  @Test func steadyAsksNothingAndKeepsNothing() {
    var player = Player(columns: 20, rows: 6, hasConsent: false)
    player.carryOut(player.model.startSteady(at: player.stamp))
    #expect(player.stage == .high)
    #expect(player.model.sessionScreen?.form == nil)
    #expect(player.screen.contains("high"))
    #expect(player.records.isEmpty)
    player.wait(3600)
    #expect(player.stage == .high)
  }
}
