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
    player.type("21")
    #expect(player.stage == .gate)
    player.type("c")
    #expect(player.stage == .close)
    player.wait(200)
    #expect(player.stage == .checkPost)
    player.type("1112d")
    player.press(.enter, .enter)
    #expect(player.stage == .rest)
    player.press(.enter)
    player.type("rain")
    player.press(.enter)
    player.type("6")
    player.press(.enter)
    #expect(player.model.flow == nil)
    #expect(player.model.screen == .home)
    let kept = player.effects.contains {
      if case .keepGlimmer(let glimmer) = $0 {
        glimmer.text == "rain" && glimmer.origin == .session
      } else {
        false
      }
    }
    #expect(kept)
    #expect(player.records.last?.outcome == .closed)
    let checkIns = player.effects.filter {
      if case .keepCheckIn = $0 { true } else { false }
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
    #expect(player.effects.first == .present)
    #expect(player.model.overlay == nil)
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
    #expect(player.screen.contains("4, kept"))
  }

  @Test func aResizeEndsATouchAndKeepsEverythingElse() {
    var player = Player()
    player.start()
    player.reachGate()
    player.effects = []
    _ = player.model.update(.resized(Size(columns: 50, rows: 15)), at: player.stamp)
    #expect(player.stage == .gate)
    player.type("t")
    _ = player.model.update(.resized(Size(columns: 80, rows: 24)), at: player.stamp)
    #expect(player.stage == .orient)
  }

  @Test func sleepingAndHidingComeBackPausedInOrient() {
    var player = Player()
    player.start()
    player.reachGate()
    player.press(.control("z"))
    #expect(player.effects.last == .suspend)
    _ = player.model.update(.resumed, at: player.stamp)
    #expect(player.stage == .orient)
    #expect(player.model.flow?.session.isPaused == true)
    player.type("p")
    #expect(player.model.flow?.session.isPaused == false)
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
    guard case .record(let events, _)? = player.effects.first else {
      Issue.record("nothing was saved before leaving")
      return
    }
    #expect(events.last?.outcome == .left)
    guard case .quit(0, let line?)? = player.effects.last else {
      Issue.record("it did not leave")
      return
    }
    #expect(!line.isEmpty)
  }

  @Test func asksBeforeTheFirstTimeAndKeepsOnlyWhatFollows() {
    var player = Player(hasConsent: false)
    player.start()
    #expect(player.screen.contains("Before the first time"))
    player.type("nnnnnnnnn")
    #expect(player.stage == .arrive)
    let standing = player.effects.first
    #expect(
      standing == .keepStanding(Standing(at: SampleModel.now, restsOnly: false, allowsHolds: true)))
  }

  @Test(arguments: 0..<9)
  func aYesLeadsToRestAndTheFirstTwoToTheCard(index: Int) {
    var player = Player(hasConsent: false)
    player.start()
    player.type((0..<9).map { $0 == index ? "y" : "n" }.joined())
    let isResting = player.model.flow?.session.plan.mode == .resource
    #expect(isResting == (index < 8))
    #expect(player.model.overlay == (index < 2 ? .card(showsLines: false) : nil))
  }

  @Test func aNoOnArrivingLeadsToRest() {
    var player = Player()
    player.start()
    player.type("yyn")
    #expect(player.model.flow?.session.plan.mode == .resource)
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
    #expect(player.effects == [.closeInterrupted(Identifier(rawValue: "open"))])
    player.type("211d")
    player.press(.enter, .enter)
    let checkIn = player.effects.compactMap { effect in
      if case .keepCheckIn(let checkIn) = effect { checkIn } else { nil }
    }.first
    #expect(checkIn?.sessionID?.rawValue == "open")
    #expect(player.model.screen == .home)
  }

  @Test func aFailingDiskIsSaidAndTheSessionGoesOn() {
    var player = Player()
    player.start()
    player.settleIn()
    _ = player.model.update(.journalFailed("Not kept yet."), at: player.stamp)
    #expect(player.screen.contains("Not kept yet."))
    #expect(player.stage == .resource)
  }

  @Test func aDistantWordAsksForPresenceAgain() {
    var player = Player {
      $0.content.distantWords = ["cool"]
    }
    player.start()
    player.type("yyy")
    player.type("311")
    player.press(.enter)
    player.type("2")
    player.press(.enter, .right, .character(" "), .enter)
    player.type("d")
    #expect(player.screen.contains("far away"))
    player.type("3")
    #expect(player.stage == .numb)
  }

  @Test func steadyAsksNothingAndKeepsNothing() {
    var player = Player(columns: 20, rows: 6, hasConsent: false)
    player.effects = player.model.startSteady(at: player.stamp)
    #expect(player.stage == .high)
    #expect(player.model.flow?.form == nil)
    #expect(player.screen.contains("high"))
    #expect(player.records.isEmpty)
    player.wait(3600)
    #expect(player.stage == .high)
  }
}
