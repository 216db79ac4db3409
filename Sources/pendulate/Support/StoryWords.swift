import PendulateCore
import PendulateLibrary

/// The words of what was recorded, for the story of a session.
enum StoryWords {
  static func presence(_ presence: Presence) -> String {
    switch presence {
    case .here: "here"
    case .halfHere: "half here"
    case .farAway: "far away"
    }
  }

  /// The person's own words for the states.
  private static let ownStates = SettingsSources.read().settings.states

  static func state(_ state: BodyState) -> String {
    if let own = ownStates[state] { return own }
    return switch state {
    case .settled: "settled"
    case .stirredUp: "stirred up"
    case .shutDown: "shut down"
    case .mixed: "mixed"
    }
  }

  static func ladder(_ ladder: Ladder) -> String {
    switch ladder {
    case .notNow: "not right now"
    case .tolerable: "tolerable"
    case .enjoyable: "enjoyable"
    case .nourishing: "nourishing"
    }
  }

  static func mode(_ mode: Mode) -> String {
    switch mode {
    case .touch: "touch session"
    case .resource: "resource session"
    case .glimmer: "glimmer moment"
    case .ground: "back to the room"
    case .breathe: "breathing"
    }
  }

  static func outcome(_ outcome: Outcome?) -> String {
    switch outcome {
    case .closed: "closed"
    case .closedSilent: "closed by itself"
    case .stopped: "stopped"
    case .left: "left"
    case .interrupted: "interrupted"
    case nil: "not closed yet"
    }
  }

  static func escalation(_ kind: SessionEvent.Escalation) -> String {
    let why =
      switch kind {
      case .high: "a 7 or 8"
      case .stop: "a 9 or 10"
      case .numb: "far away"
      case .silent: "no answer"
      case .unsettled: "not settled"
      case .rising: "it rose twice"
      case .edge: "a second 5 or more"
      }
    return "touching is over (\(why))"
  }

  /// An answer in words, with what it was about.
  static func answer(_ answer: Answer, _ occasion: SessionEvent.Occasion?) -> String {
    switch answer {
    case .distress(let distress):
      switch occasion {
      case .peak: "peak \(distress.value)"
      case .settled: "settled at \(distress.value)"
      default: "distress \(distress.value)"
      }
    case .presence(let presence): Self.presence(presence)
    case .state(let state): "body \(Self.state(state))"
    case .ladder(let ladder): "glimmer \(Self.ladder(ladder))"
    }
  }

  /// What a check-in says, without the body and the words.
  static func answers(of checkIn: CheckIn) -> String {
    let said = [
      checkIn.distress.map { "distress \($0.value)" }, checkIn.presence.map(presence),
      checkIn.state.map { "body \(state($0))" },
    ].compactMap { $0 }
    return said.isEmpty ? "nothing said" : said.joined(separator: ", ")
  }

  /// The question that stayed without an answer.
  static func missing(_ scale: Scale?, _ occasion: SessionEvent.Occasion?) -> String {
    switch (scale, occasion) {
    case (.distress, .peak): "peak not said"
    case (.distress, .settled): "settling not said"
    case (.distress, _), (nil, _): "distress not said"
    case (.presence, _): "presence not said"
    case (.state, _): "body not said"
    case (.ladder, _): "glimmer not said"
    }
  }
}
