import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// A question that a key brought takes no other key of the same burst, wherever it is asked.
@Suite struct AnswerGuardTests {
  static let keys = Key.digits(0...9) + [.enter, .character("y"), .character("t"), .tab]

  /// Real time after a key until what it leads to can be answered.
  private func patience(_ key: Key, at place: Player) -> Duration {
    key == .character("1") && place.model.screen.state.takesDistress
      ? AnswerGuard.burst * 2 : AnswerGuard.burst
  }

  @Test(arguments: AskingPlace.all)
  func twoPressesInABurstAnswerOneQuestion(place: AskingPlace) {
    let start = place.player()
    var count = 0
    for key in Self.keys {
      var once = start
      once.press(key, then: .seconds(1))
      // What brings nothing new, such as a letter of a text, may be pressed as fast as one likes.
      guard once.asked != start.asked, !once.model.screen.state.isTouching else { continue }
      var twice = start
      twice.press(key, then: .milliseconds(299))
      twice.press(key, then: .seconds(1))
      #expect(twice.outcome == once.outcome, "\(key)")
      #expect(twice.effects == once.effects, "\(key)")
      count += 1
    }
    #expect(count > 0)
  }

  @Test(arguments: AskingPlace.all)
  func aMomentLaterBothCount(place: AskingPlace) {
    let start = place.player()
    for key in Self.keys {
      var slow = start
      slow.press(key, then: .seconds(3))
      slow.press(key, then: .seconds(3))
      var quick = start
      quick.press(key, then: patience(key, at: start) + .milliseconds(1))
      quick.press(key, then: .seconds(3))
      #expect(quick.outcome == slow.outcome, "\(key)")
    }
  }

  @Test(arguments: AskingPlace.all)
  func aHeldKeyRunsThroughNothing(place: AskingPlace) {
    let start = place.player()
    for key in Self.keys {
      var once = start
      once.press(key, then: .seconds(1))
      guard once.asked != start.asked, !once.model.screen.state.isTouching else { continue }
      var held = start
      for _ in 0..<60 { held.press(key, then: .milliseconds(33)) }
      held.rest(.seconds(1))
      #expect(held.outcome == once.outcome, "\(key)")
    }
  }

  @Test(arguments: AskingPlace.all)
  func noWayToSafetyOrOutWaits(place: AskingPlace) {
    let ways: [Key] = [
      .escape, .character(" "), .character("q"), .control("c"), .character("!"), .character("?"),
      .character("h"), .control("z"), .control("l"),
    ]
    let start = place.player()
    for way in ways {
      for key in Self.keys {
        var slow = start
        slow.press(key, then: .seconds(1))
        slow.press(way, then: .seconds(1))
        var quick = start
        quick.press(key, then: .zero)
        quick.press(way, then: .zero)
        #expect(quick.outcome == slow.outcome, "\(key) \(way)")
        #expect(quick.effects == slow.effects, "\(key) \(way)")
      }
    }
  }

  @Test(arguments: AskingPlace.all)
  func noBurstSaysWhatNoPressOfItSays(place: AskingPlace) {
    let start = place.player()
    let keys =
      Key.digits(0...9) + [.enter, .tab, .character("t"), .character("y"), .character("n")]
    var random = SeededGenerator(seed: 9)
    let alone = Dictionary(
      uniqueKeysWithValues: (keys + [.character("x")]).map { key in
        var player = start
        player.press(key, then: .seconds(1))
        return (key, Set(Danger.all(of: player, since: start)))
      })
    for _ in 0..<60 {
      let burst = (0..<Int.random(in: 2...12, using: &random)).compactMap { _ in
        keys.randomElement(using: &random)
      }
      var player = start
      for key in burst {
        player.press(key, then: .milliseconds(Int.random(in: 0..<300, using: &random)))
      }
      player.rest(.seconds(1))
      var said = burst.reduce(into: Set<Danger>()) { $0.formUnion(alone[$1] ?? []) }
      if burst.contains(.character("1")), burst.contains(.character("0")) {
        said.formUnion(alone[.character("x")] ?? [])
      }
      #expect(said.isSuperset(of: Danger.all(of: player, since: start)), "\(burst)")
    }
  }
}

/// What nobody may come to by a slip of the hand.
private enum Danger: Hashable {
  case touch
  case farAway
  case rating(Int)

  static func all(of player: Player, since start: Player) -> [Danger] {
    player.effects.dropFirst(start.effects.count).flatMap { effect -> [Danger] in
      switch effect {
      case .journal(.record(let events, _), _): events.compactMap(Danger.init)
      case .journal(.checkIn(let checkIn), _):
        (checkIn.presence == .farAway ? [.farAway] : [])
          + [checkIn.distress?.value].compactMap { $0 }.filter { $0 >= 7 }.map(Danger.rating)
      case .journal, .limits, .read, .own, .readOwn, .tell, .face, .process: []
      }
    }
  }

  private init?(_ event: SessionEvent) {
    if event.event == .stageEnter, event.stage == .touch {
      self = .touch
    } else if event.answer == .presence(.farAway) {
      self = .farAway
    } else if let distress = event.answer?.distress, distress >= 7 {
      self = .rating(distress)
    } else {
      return nil
    }
  }
}
