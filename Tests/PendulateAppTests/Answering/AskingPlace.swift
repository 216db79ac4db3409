import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// A place where something is asked, for what holds wherever something is asked.
struct AskingPlace: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Somebody who stands there and has pressed nothing for a while.
  let player: @Sendable () -> Player

  init(_ name: String, _ player: @escaping @Sendable () -> Player) {
    testDescription = name
    self.player = player
  }

  /// A place in a touch session, after these keys behind the first page.
  private static func session(
    _ name: String, _ go: @escaping @Sendable (inout Player) -> Void
  ) -> AskingPlace {
    AskingPlace(name) {
      var player = Player()
      player.start()
      go(&player)
      return player
    }
  }

  private static func screen(
    _ name: String, _ screen: @escaping @Sendable (Context) -> Screen
  ) -> AskingPlace {
    AskingPlace(name) {
      var player = Player()
      player.model.stack.append(screen(player.model.context))
      return player
    }
  }

  static let all: [AskingPlace] = pages + inSession + elsewhere

  /// The pages before a session and beside one.
  static let pages: [AskingPlace] = [
    AskingPlace("first page") {
      var player = Player(hasConsent: false)
      player.start()
      return player
    },
    screen("check-in") { .checkIn(CheckInScreen(.open, in: $0)) },
    screen("hours later") { .checkIn(CheckInScreen(.later, in: $0)) },
    screen("closing") {
      .checkIn(CheckInScreen(closing: Identifier(rawValue: "open"), in: $0))
    },
    screen("offer") { _ in
      .offer(
        OfferScreen(
          UnfinishedSession(id: Identifier(rawValue: "open"), stage: .orient, when: "today")))
    },
    screen("breathe") { .breatheSetup(BreatheSetupScreen(in: $0)) },
    screen("finds") { _ in .finds(FindsScreen([])) },
    screen("catching") { _ in .glimmer(GlimmerScreen.adding()) },
  ]

  /// Everything that a session asks.
  static let inSession: [AskingPlace] = [
    session("arriving") { _ in },
    session("distress before") { $0.type("yyy") },
    session("presence before") { $0.type("yyy3") },
    session("body before") { $0.type("yyy3i") },
    session("end before") { $0.type("yyy3i4") },
    session("map before") { $0.type("yyy3i4m") },
    session("setting up") {
      $0.type("yyy3i4")
      $0.press(.enter)
    },
    session("breath") {
      $0.type("yyy3i4")
      $0.press(.enter, .tab, .tab, .tab, .tab, .tab)
    },
    session("distress at the gate") {
      $0.settleIn()
      $0.waitForQuestion(121)
    },
    session("presence at the gate") {
      $0.settleIn()
      $0.wait(120.5)
      $0.type("2")
    },
    session("gate") { $0.reachGate() },
    session("peak") {
      $0.reachGate()
      $0.type("t")
      $0.wait(11)
      $0.waitForQuestion()
    },
    session("settled") {
      $0.reachGate()
      $0.type("t")
      $0.wait(11)
      $0.waitForQuestion()
      $0.type("2")
      $0.wait(60)
    },
    session("distress after") { Self.close(&$0) },
    session("presence after") {
      Self.close(&$0)
      $0.type("1")
    },
    session("before and after") {
      Self.close(&$0)
      $0.type("1i12")
      $0.press(.enter)
    },
    session("glimmer time") { $0.settleIn() },
  ]

  private static func close(_ player: inout Player) {
    player.settleIn()
    player.type("c")
    player.wait(200)
  }

  /// Home, the library and the journal.
  static let elsewhere: [AskingPlace] = [
    AskingPlace("home") {
      var player = Player()
      player.model.openHome()
      return player
    },
    AskingPlace("removing") {
      var player = Player.inLibrary()
      player.type("d")
      return player
    },
    AskingPlace("moving") {
      var player = Player.inLibrary()
      player.type("m")
      return player
    },
    AskingPlace("deleting") {
      var player = Player.lookingBack()
      player.look(.character("d"))
      return player
    },
  ]
}

extension Player {
  /// What stands on the screen, and on which one.
  var asked: [AnyHashable] {
    let state = model.screen.state
    return [ObjectIdentifier(Swift.type(of: state)), state.question]
  }

  /// What is known and where one is, whatever the hands did.
  var outcome: Model {
    var model = model
    model.answers = AnswerGuard()
    return model
  }

  /// Presses a key, and lets so much real time pass, with a journal that has not answered yet.
  mutating func press(_ key: Key, then time: Duration) {
    effects += model.update(.key(key), at: stamp)
    guard model.answers.held != nil, time >= AnswerGuard.burst else {
      pressed += time
      return
    }
    pressed += AnswerGuard.burst
    effects += model.update(.tick, at: stamp)
    pressed += time - AnswerGuard.burst
  }
}
