package import PendulateCore

/// The words of what was recorded, for the story of a session.
package enum StoryWords {
  /// A state of the body, in the person's own words where there are some.
  package static func state(_ state: BodyState, own: [BodyState: String]) -> String {
    own[state] ?? state.word
  }

  /// What kind of session it was.
  package static func mode(_ mode: Mode) -> String {
    switch mode {
    case .touch: "touch session"
    case .resource: "rest session"
    case .glimmer: "glimmer moment"
    case .ground: "back to the room"
    case .breathe: "breathing"
    }
  }

  /// What was practised: rest where nothing was touched in what may touch, else the practice by its
  /// name.
  package static func practised(_ name: String, of practice: Practice?, in mode: Mode) -> String {
    practice?.wasRest(in: mode) ?? false ? "Rest session" : name
  }

  /// How a session ended.
  package static func outcome(_ outcome: Outcome?) -> String {
    switch outcome {
    case .closed: "closed"
    case .closedSilent: "closed by itself"
    case .stopped: "stopped"
    case .left: "left"
    case .interrupted: "interrupted"
    case nil: "not closed yet"
    }
  }

  /// Why touching was over, or what came up where nothing was touched.
  package static func escalation(_ kind: SessionEvent.Escalation, touches: Bool = true) -> String {
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
    return touches ? "touching is over (\(why))" : why
  }

  /// An answer in words, with what it was about.
  package static func answer(
    _ answer: Answer, _ occasion: SessionEvent.Occasion?, own: [BodyState: String]
  ) -> String {
    switch answer {
    case .distress(let distress):
      switch occasion {
      case .peak: "peak \(distress.value)"
      case .settled: "settled at \(distress.value)"
      case .pre, .gate, .both, .post, .later, nil: "distress \(distress.value)"
      }
    case .presence(let presence): presence.word
    case .state(let state): "body \(Self.state(state, own: own))"
    case .ladder(let ladder): "glimmer \(ladder.word)"
    }
  }

  /// What a check-in says, without the body and the words.
  package static func answers(of checkIn: CheckIn, own: [BodyState: String]) -> String {
    let said = [
      checkIn.distress.map { "distress \($0.value)" }, checkIn.presence?.word,
      checkIn.state.map { "body \(state($0, own: own))" },
      checkIn.unwanted.map(UnwantedWords.told),
    ].compactMap { $0 }
    return said.isEmpty ? "nothing said" : said.joined(separator: ", ")
  }

  /// The answer that was taken back.
  package static func takenBack(_ scale: Scale?) -> String {
    switch scale {
    case .distress, nil: "number taken back"
    case .presence: "presence taken back"
    case .state: "body taken back"
    case .ladder: "glimmer taken back"
    }
  }

  /// The question that stayed without an answer.
  package static func missing(_ scale: Scale?, _ occasion: SessionEvent.Occasion?) -> String {
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
