import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// As last time: the same practice with the same choices, on one key.
@Suite struct LastTimeTests {
  /// A session that was set up in some way, up to the glimmer, and what was known then.
  private func player(_ practice: Practice, _ choices: Cue.Choices) -> Player {
    var player = Player {
      $0.content.practices.append(practice)
      $0.person.ledger.completedSessions = 9
      $0.person.ledger.completedTouchSessions = 9
    }
    player.carryOut(player.model.start(practice, at: player.stamp))
    player.arrive()
    player.cue(.chosen(choices))
    return player
  }

  private static let practices = [
    Practice(id: "p-full", name: "Full", summary: "", mode: .touch),
    Practice(id: "p-first", name: "First", summary: "", mode: .touch, touches: 2, aim: 2),
    Practice(id: "p-rest", name: "Rest", summary: "", mode: .resource, resourceSeconds: 360),
    Practice(id: "p-both", name: "Both", summary: "", mode: .touch, course: .both),
  ]

  private static let choices = [
    Cue.Choices(aim: 2, touches: 2, glimmers: ["glimmer3", "glimmer1"], breath: "even"),
    Cue.Choices(aim: 1, touches: 1, glimmers: [], breath: "off", minutes: 10),
    Cue.Choices(aim: 3, touches: 3, glimmers: ["glimmer2"], breath: "soft", minutes: 15),
    Cue.Choices(aim: 2, touches: 3, glimmers: [], breath: "room", restsOnly: true),
  ]

  @Test(arguments: practices.indices, choices.indices)
  func theSamePlanComesAgain(practice: Int, choices: Int) throws {
    var player = player(Self.practices[practice], Self.choices[choices])
    let ledger = player.model.person.ledger
    let before = try #require(player.model.sessionScreen?.session.plan)
    #expect(player.stage == .resource)
    player.goHome()
    #expect(player.model.isAtHome)
    // Nothing of the day closes what this is about.
    player.model.person.ledger = ledger
    player.press(.enter)
    player.arrive()
    let again = try #require(player.model.sessionScreen?.session.plan)
    #expect(player.stage == .resource)
    #expect(again.mode == before.mode && again.practice == before.practice)
    if before.mode == .touch {
      #expect(again.aim == before.aim && again.touches == before.touches)
    }
    #expect(again.breath == before.breath)
    #expect(again.chosenGlimmers == before.chosenGlimmers)
    #expect(
      again.glimmers.prefix(again.chosenGlimmers) == before.glimmers.prefix(before.chosenGlimmers))
    #expect(again.plannedSeconds == before.plannedSeconds && again.minutes == before.minutes)
  }

  private func home(
    _ last: LastSession?, columns: Int = 80, rows: Int = 24, hasConsent: Bool = true,
    _ prepare: (inout Model) -> Void = { _ in }
  ) -> Player {
    Player(columns: columns, rows: rows, hasConsent: hasConsent) {
      $0.person.ledger.completedSessions = 9
      $0.person.ledger.completedTouchSessions = 9
      $0.person.lastSession = last
      prepare(&$0)
    }
  }

  @Test func itIsTheFirstLineAndSaysWhatItIs() {
    let player = home(SampleModel.lastSession())
    #expect(player.screen.contains("As last time: Touch and return"))
    #expect(player.screen.contains("10 minutes, 2 touches, soft 4-6"))
    #expect(player.screen.contains("e change it"))
    #expect(!home(nil).screen.contains("As last time"))
  }

  /// In a narrow window what has no room beside the name is said below the list.
  @Test func itIsWholeInANarrowWindow() {
    let seen = home(SampleModel.lastSession(), columns: 50, rows: 15).screen
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(seen.contains("10 minutes, 2 touches, soft 4-6."))
  }

  @Test func whatComesBeforeTouchingIsAskedAllTheSame() {
    var player = home(SampleModel.lastSession(), hasConsent: false)
    player.press(.enter)
    #expect(player.screen.contains("Before touching"))
    player.type("nnnnnnnnnn")
    if player.stage == nil { player.press(.enter) }
    #expect(player.stage == .arrive)
    #expect(player.model.sessionScreen?.settingUp.last == SampleModel.lastSession())
  }

  @Test func thePageHasTheChoicesOfTheLastTime() throws {
    var player = home(SampleModel.lastSession(aim: 3, touches: 1, breath: "even"))
    player.type("e")
    player.arrive()
    let form = try #require(player.model.sessionScreen?.form)
    #expect(player.stage == .choose)
    #expect(form.number(.aim) == 3 && form.number(.touches) == 1 && form.number(.minutes) == 10)
    #expect(form.choice(.breath) == "even" && form.value(.glimmers) == .picks(["glimmer3"]))
  }

  /// A lock is said beside it, and what it is then: a rest session at once.
  @Test func whereTouchingIsClosedItSaysSoAndRests() {
    var player = home(SampleModel.lastSession()) { $0.person.isHistoryUnknown = true }
    #expect(player.screen.contains("closed; rest instead"))
    player.press(.enter)
    #expect(player.stage == .resource)
    #expect(player.model.sessionScreen?.session.plan.mode == .resource)
  }

  /// Limits of today hold, whatever was chosen when they were wider.
  @Test func aNarrowerDayHolds() {
    var player = home(SampleModel.lastSession(aim: 4, touches: 3)) {
      $0.person.careLimits.aim = 1
      $0.person.careLimits.touches = 1
    }
    #expect(player.screen.contains("1 touch,"))
    player.press(.enter)
    #expect(player.model.sessionScreen?.session.plan.touches == 1)
    #expect(player.model.sessionScreen?.session.plan.aim == 1)
  }

  /// Shut down, no breath begins by itself; nor one that is not there or not open any more.
  @Test func noBreathBeginsThatIsNotOpen() {
    var player = home(SampleModel.lastSession(breath: "soft"))
    player.press(.enter)
    player.arrive(as: .shutDown)
    #expect(player.stage == .resource)
    #expect(player.model.sessionScreen?.session.plan.breath == "off")
    for breath in ["gone", "box"] {
      var player = home(SampleModel.lastSession("rest", mode: .resource, breath: breath)) {
        $0.content.patterns.append(
          BreathPattern(
            id: "box", name: "box", inhale: .seconds(4), second: .seconds(4), exhale: .seconds(4),
            rest: .seconds(4), purpose: ""))
      }
      player.press(.enter)
      #expect(player.model.sessionScreen?.session.plan.breath == "off")
    }
  }

  /// The private label of a session is never at home.
  @Test func theLabelIsNotShown() {
    var player = Player { $0.options.about = "a very private word" }
    player.start("rest")
    player.cue(.chosen(Cue.Choices(aim: 1, touches: 1, breath: "off")))
    player.goHome()
    #expect(player.screen.contains("As last time") && !player.screen.contains("private word"))
  }

  @Test func nothingOfItIsKnownWhereNothingIsKeptOrIsGone() {
    var player = home(nil) { $0.person.isOffRecord = true }
    player.start("rest")
    player.cue(.chosen(Cue.Choices(aim: 1, touches: 1, breath: "off")))
    player.goHome()
    #expect(player.model.isAtHome && player.model.person.lastSession == nil)
    #expect(!home(SampleModel.lastSession("gone")).screen.contains("As last time"))
    var without = home(nil)
    without.type("r")
    #expect(without.model.isAtHome && without.model.notice != nil)
  }

  @Test func aSessionThatWasNotSetUpIsNone() {
    var start = SessionEvent(t: 0, event: .sessionStart)
    start.plan = SessionEvent.PlanFacts()
    start.plan?.practice = "touch"
    start.plan?.mode = .touch
    let id = Identifier(rawValue: "a")
    #expect(LastSession(id: id, events: [start]) == nil)
    start.plan?.mode = .glimmer
    #expect(LastSession(id: id, events: [start])?.practice == "touch")
    start.plan?.rehearsal = true
    #expect(LastSession(id: id, events: [start]) == nil)
  }
}

extension Player {
  /// Hands a cue to the session as its pages do, whatever keys those take.
  fileprivate mutating func cue(_ cue: Cue) {
    let stamp = stamp
    carryOut(
      model.onTop(at: stamp) { state, context in
        guard var session = state as? SessionScreen else { return .stay }
        defer { state = session }
        return session.run(cue, in: &context, at: stamp)
      })
  }

  /// Through arriving and the check-in before, where they are asked.
  fileprivate mutating func arrive(as state: BodyState = .stirredUp) {
    guard stage == .arrive, let distress = Distress(3) else { return }
    cue(.arrived(ready: true))
    cue(.answer(.distress(distress)))
    cue(.answer(.presence(.here)))
    cue(.answer(.state(state)))
    cue(.done)
  }

  /// To the end of the session, and home.
  fileprivate mutating func goHome() {
    cue(.safety)
    wait(70)
    cue(.close)
    wait(4000)
    for _ in 0..<20 where !model.isAtHome { press(.enter) }
  }
}
