import PendulateCore
import TerminalGrid

@testable import PendulateApp

/// What a journey comes to after one of its steps: the program as it is then.
struct JourneyPlace: CustomStringConvertible, Sendable {
  let description: String
  private(set) var model: Model
  let stamp: Stamp

  /// Every place that a journey comes to, each once.
  static let all: [JourneyPlace] = {
    var seen: Set<Model> = []
    return Journey.drawn.flatMap { journey -> [JourneyPlace] in
      var player = JourneyPlayer(journey, size: Size(columns: 80, rows: 24)) { _, _, _ in }
      return JourneyStep.drawn(journey.script).compactMap { step -> JourneyPlace? in
        player.take(step)
        guard !player.isOver, player.model.size.columns >= 50, seen.insert(player.model).inserted
        else { return nil }
        return JourneyPlace(
          description: "\(journey.name) after \(step.text)", model: player.model,
          stamp: player.stamp)
      }
    }
  }()

  /// The same in a window of another size.
  func resized(to size: Size) -> JourneyPlace {
    var place = self
    _ = place.model.update(.resized(size), at: stamp)
    return place
  }

  /// What a person sees.
  var text: String { model.frame(at: stamp, glyphs: .unicode).rows.joined(separator: "\n") }

  /// What is seen after a key; nil where the key changes nothing, as an unknown one.
  func screen(after key: Key) -> Screen? { model.after(key, at: stamp)?.screen }

  /// Whether the keys stand on the same rows whatever is free above: below a breath that moves, and
  /// below what is said of a line of a list.
  var keysStandStill: Bool {
    switch model.screen {
    case .breathe, .home, .library: true
    case .session, .lookingBack, .consent, .offer, .restOffer, .checkIn, .glimmer, .finds,
      .breatheSetup, .holds, .ramp, .about, .today, .plan, .window, .card, .help, .hidden:
      false
    }
  }

  /// Whether any key does the same here, so that no other is told.
  var takesAnyKey: Bool {
    switch model.screen {
    case .help, .card, .hidden: true
    case .session(let screen):
      screen.session.stage.map { $0.touchesDifficulty || $0 == .silent } ?? false
    case .breathe(let screen): screen.finder != nil
    case .home, .library, .lookingBack, .consent, .offer, .restOffer, .checkIn, .glimmer, .finds,
      .breatheSetup, .holds, .ramp, .about, .today, .plan, .window:
      false
    }
  }
}
