import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// What limits the next touch is kept as it happens, wherever it comes from.
@Suite struct LimitsFlowTests {
  private func notes(_ player: Player) -> [LimitsEntry] {
    player.effects.compactMap { if case .limits(.note(let entry)) = $0 { entry } else { nil } }
  }

  private func lock(_ player: Player, days: Double = 0) -> DoseLimits.Lock.Reason? {
    player.model.person.limits(at: player.stamp.wall.advanced(by: .seconds(days * 86_400))).lock?
      .reason
  }

  /// A session that reached the gate, at which touching is open.
  private func atGate(_ prepare: (inout Model) -> Void = { _ in }) -> Player {
    var player = Player(prepare: prepare)
    player.start()
    player.reachGate()
    return player
  }

  // MARK: In a session

  @Test func theFirstTouchIsKeptAtItsBeginning() {
    var player = atGate()
    #expect(notes(player).isEmpty)
    player.rest(.seconds(1))
    player.type("t")
    #expect(player.stage == .touch)
    #expect(notes(player).map(\.didTouch) == [true])
    #expect(notes(player).map(\.isOver) == [false])
    #expect(lock(player) == .today)
  }

  /// What limits is on disk before the journal has what it follows from.
  @Test func anAlarmIsKeptInTheStepOfItsEvent() {
    var player = atGate()
    player.effects = []
    player.type("9")
    let kept = player.effects.firstIndex { if case .limits(.note) = $0 { true } else { false } }
    let event = player.effects.firstIndex {
      if case .journal(.record(let events, _), _) = $0 {
        events.contains { $0.kind == .stop }
      } else {
        false
      }
    }
    #expect(kept != nil && event != nil)
    #expect((kept ?? 1) < (event ?? 0))
    #expect(lock(player) == .stop && lock(player, days: 2.9) == .stop)
  }

  @Test func aRehearsalKeepsNothing() {
    var player = Player { $0.options.speed = 10 }
    player.start()
    player.type("9q")
    #expect(!player.effects.contains { if case .limits = $0 { true } else { false } })
  }

  @Test func restIsKeptWhereItIsOverAndClosesNothing() {
    var player = Player()
    player.start("rest")
    player.type("yyq")
    #expect(notes(player).map(\.isOver) == [true])
    #expect(notes(player).map(\.didTouch) == [false])
    #expect(lock(player) == nil)
  }

  // MARK: Elsewhere

  @Test(arguments: [("7", 0.9), ("9", 2.9), ("x", 2.9)])
  func anAlarmInSteadyCounts(key: String, days: Double) {
    var player = Player()
    player.carryOut(player.model.startSteady(at: player.stamp))
    #expect(notes(player).isEmpty)
    player.type(key)
    player.rest(.seconds(1))
    #expect(notes(player).last?.hasAlarm == true)
    #expect(player.records.isEmpty)
    #expect(lock(player, days: days) != nil && lock(player, days: days + 0.2) == nil)
  }

  @Test func steadyWithoutAnAlarmLeavesNothing() {
    var player = Player()
    player.carryOut(player.model.startSteady(at: player.stamp))
    player.type("3")
    player.wait(600)
    player.type("2q")
    #expect(!player.effects.contains { if case .limits = $0 { true } else { false } })
  }

  @Test(arguments: ["7", "9"])
  func anAlarmInAGlimmerMomentCounts(key: String) {
    var player = Player()
    player.start("glimmer")
    player.type(key)
    player.rest(.seconds(1))
    #expect(notes(player).last?.hasAlarm == true)
    #expect(lock(player) != nil)
  }

  @Test(arguments: [("6", nil), ("7", 3.0), ("9", 3)] as [(String, Double?)])
  func whatIsSaidHoursLaterCounts(key: String, days: Double?) {
    var player = Player { model in
      model.person.sessions = [
        SessionSummary(startedAt: SampleModel.now, mode: .touch, events: [])
      ]
      model.person.askLaterAfter = Identifier(rawValue: "last")
    }
    player.model.openHome()
    // How it has been since is asked in words before the number.
    player.type("1")
    player.rest(.seconds(1))
    player.type(key)
    // From 9 on people come first.
    if key == "9" { player.press(.character("z")) }
    player.press(.escape)
    #expect(lock(player) == days.map { _ in .later })
    if let days {
      #expect(lock(player, days: days - 0.01) == .later && lock(player, days: days) == nil)
    }
    #expect((player.model.person.ledger.folded.lastStop != nil) == (key == "9"))
  }

  @Test func theCheckInThatClosesAnInterruptedSessionCounts() {
    var player = Player {
      $0.person.unfinished = UnfinishedSession(
        id: Identifier(rawValue: "open"), stage: .orient, when: "yesterday")
    }
    player.model.openHome()
    player.type("28")
    player.press(.escape)
    #expect(lock(player) == .checkIn)
  }

  /// From 9 on people come before any other question.
  @Test func aNineAtACheckInShowsPeopleAtOnce() {
    for (key, isShown) in [("8", false), ("9", true), ("x", true)] {
      var player = Player()
      player.model.stack.append(CheckInScreen(.open, in: player.model.context).screen)
      player.type(key)
      #expect((player.model.cover == .card(CardScreen(isGrounding: true))) == isShown)
      if isShown { player.press(.character("z")) }
      #expect(player.model.cover == nil)
      player.press(.backspace)
      #expect(lock(player) == nil)
    }
  }

  // MARK: Other programs

  @Test func aTouchSessionIsClaimedBeforeAnythingOfItIsKept() {
    var player = Player()
    player.start()
    guard case .limits(.claim(let id, let ledger))? = player.effects.first else {
      Issue.record("it was not claimed")
      return
    }
    #expect(id == player.model.sessionScreen?.id)
    #expect(ledger == player.model.person.ledger)
    var rest = Player()
    rest.start("rest")
    #expect(!rest.effects.contains { if case .limits = $0 { true } else { false } })
  }

  @Test func whereAnotherProgramTouchesThisOneRests() throws {
    var player = Player()
    player.start()
    let first = try #require(player.model.sessionScreen?.id)
    player.take(.limits(.elsewhere(first)))
    let session = try #require(player.model.sessionScreen)
    #expect(session.id != first && session.session.plan.mode == .resource)
    #expect(session.session.plan.limits.lock?.reason == .elsewhere)
    #expect(player.screen.contains("in another window"))
    #expect(player.model.stack.count == 2)
    // The next time it may be over.
    #expect(lock(player) == nil)
  }

  @Test func whereAnotherProgramHasTouchedTodayThisOneRests() throws {
    var player = Player()
    player.start()
    let first = try #require(player.model.sessionScreen?.id)
    var ledger = player.model.person.ledger
    var entry = LimitsEntry(
      id: Identifier(rawValue: "other"), begunAt: SampleModel.now, endedAt: SampleModel.now)
    entry.didTouch = true
    ledger.note(entry, at: SampleModel.now)
    player.take(.limits(.changed(ledger, of: first)))
    #expect(player.model.sessionScreen?.session.plan.limits.lock?.reason == .today)
    #expect(player.model.sessionScreen?.session.plan.mode == .resource)
  }

  @Test func whatCannotBeKeptClosesTouching() throws {
    var player = Player()
    player.start()
    let first = try #require(player.model.sessionScreen?.id)
    player.take(.limits(.unkept("Nothing can be written.", of: first)))
    #expect(player.model.sessionScreen?.session.plan.mode == .resource)
    #expect(lock(player) == .unkept)
  }
}
