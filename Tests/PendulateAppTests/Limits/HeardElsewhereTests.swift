import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// What is said in another window closes touching in the session that goes on in this one.
@Suite struct HeardElsewhereTests {
  private static let lock = DoseLimits.Lock(
    reason: .checkIn, until: SampleModel.now.advanced(by: .seconds(86_400)))

  private func close(_ player: inout Player) {
    guard let id = player.model.sessionScreen?.id else { return }
    player.take(.limits(.closed(Self.lock, of: id)))
  }

  @Test func theGateLooksBeforeItOffersATouch() {
    var player = Player()
    player.start()
    player.reachGate()
    let looks = player.effects.contains { if case .limits(.look) = $0 { true } else { false } }
    #expect(looks && player.stage == .gate)
    close(&player)
    #expect(player.model.notice == LockWords.sentence(Self.lock, at: SampleModel.now))
    player.type("t")
    #expect(player.stage == .gate && player.model.sessionScreen?.session.swing == 0)
  }

  @Test func outOfATouchAtOnce() {
    var player = Player()
    player.start()
    player.reachGate()
    player.type("t")
    #expect(player.stage == .touch)
    close(&player)
    #expect(player.stage == .orient)
    #expect(player.model.sessionScreen?.session.isTouchingOver == true)
  }
}

/// A key that comes a while after a 1 is no part of its burst: an alarm is heard.
@Suite struct KeyAfterOneTests {
  @Test(
    "f, 9 and x are heard behind a 1, however the wait for a ten falls",
    arguments: [0.31, 0.35, 0.5, 0.8], ["f", "9", "x"])
  func anAlarmIsHeardBehindAOne(seconds: Double, key: String) {
    var player = Player()
    player.start()
    player.type("yyy")
    player.take(.key(.character("1")))
    player.rest(.seconds(seconds))
    player.type(key)
    #expect(player.stage == (key == "f" ? .numb : .stop))
  }
}

/// The hours since a session: what is said there counts for touching as it is said.
@Suite struct LaterCountsAtOnceTests {
  private func later() -> Player {
    var player = Player {
      $0.person.askLaterAfter = Identifier(rawValue: "last")
      $0.person.sessions = [
        SessionSummary(
          startedAt: SampleModel.now.advanced(by: .seconds(-20_000)), mode: .touch, events: [])
      ]
    }
    player.model.openHome()
    return player
  }

  private func alarms(_ player: Player) -> Int {
    player.effects.count { effect in
      if case .limits(.note(let entry)) = effect { entry.hasAlarm } else { false }
    }
  }

  @Test(arguments: ["19", "1x", "f", "17", "129"])
  func anAlarmIsInTheLedgerBeforeTheNextQuestion(keys: String) {
    var player = later()
    player.type(keys)
    #expect(alarms(player) > 0)
    // Nothing of it is in the journal before the page is over.
    #expect(
      !player.effects.contains { if case .journal(.checkIn, _) = $0 { true } else { false } })
  }
}
