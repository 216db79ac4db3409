import PendulateCore

/// The persons whose sessions are recorded: each does one thing often that others do rarely.
enum RecordedPerson: String, CaseIterable {
  case willing, quiet, forgetful, early, pausing, stirred, drifting, choosing, wild

  /// Of a hundred answers, how many are not given.
  private var silences: Int {
    switch self {
    case .quiet: 100
    case .forgetful: 30
    case .early, .pausing, .drifting, .choosing, .wild: 4
    case .willing, .stirred: 1
    }
  }

  /// Of a hundred steps, in how many something else happens than what is asked or waited for.
  private var surprises: Int {
    switch self {
    case .quiet, .willing: 0
    case .forgetful, .stirred, .drifting: 1
    case .early: 2
    case .pausing: 8
    case .choosing: 12
    case .wild: 40
    }
  }

  /// What a person does next; nil is to let time pass.
  func cue(in session: Session, using random: inout SeededGenerator) -> Cue? {
    func oneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }
    guard let stage = session.stage else { return nil }
    if session.isPaused { return oneIn(3) ? .safety : .resume }
    if Int.random(in: 0..<100, using: &random) < surprises {
      return surprise(using: &random)
    }
    if stage.touchesDifficulty {
      let isEarly = self == .early ? oneIn(2) : oneIn(6)
      return isEarly ? earlyKey(using: &random) : nil
    }
    if let question = session.question {
      if Int.random(in: 0..<100, using: &random) < silences { return nil }
      return answer(to: question, using: &random)
    }
    if self == .quiet { return nil }
    switch stage {
    case .arrive: return .arrived(ready: !oneIn(12))
    case .checkPre where oneIn(6), .checkPost where oneIn(6):
      return .body([BodyMark(region: .chest, tone: .neither)], isDistant: oneIn(2))
    case .checkPre, .checkPost, .rest: return .done
    case .choose: return .chosen(choices(using: &random))
    case .stop where oneIn(3): return .close
    case .resource where session.isHunting && oneIn(3): return .found
    case .resource where session.isClimbing && oneIn(4):
      return .answer(.ladder(Ladder.allCases.randomElement(using: &random) ?? .tolerable))
    default: return nil
    }
  }

  private func choices(using random: inout SeededGenerator) -> Cue.Choices {
    Cue.Choices(
      aim: Int.random(in: 1...4, using: &random), touches: Int.random(in: 1...5, using: &random),
      glimmers: Bool.random(using: &random) ? ["touch-4", "touch-2"] : [],
      breath: ["soft", "easy", "off"].randomElement(using: &random) ?? "off",
      restsOnly: Int.random(in: 0..<15, using: &random) == 0,
      minutes: Int.random(in: 0..<6, using: &random) == 0 ? 12 : nil)
  }

  private func earlyKey(using random: inout SeededGenerator) -> Cue {
    let keys: [Cue] =
      [.activity, .safety, .close, .touch, .pause(.key), .interrupted(.resized), .skip]
      + [0, 1, 2, 3, 4, 5, 7].compactMap(Distress.init).map { .answer(.distress($0)) }
    return keys.randomElement(using: &random) ?? .activity
  }

  private func surprise(using random: inout SeededGenerator) -> Cue {
    let pauses: [Cue] = Cue.Interruption.allCases.flatMap { [.pause($0), .interrupted($0)] }
    let wishes: [Cue] = [
      .longer, .longer, .close, .safety, .shorter, .nextGlimmer, .settled, .stay, .skip, .touch,
      .breath("easy"), .breath(nil), .found, .activity, .done, .both(true),
    ]
    let all = sampleCues.filter { $0 != .cut && $0 != .leave || self == .wild }
    return switch self {
    case .pausing: pauses.randomElement(using: &random) ?? .resume
    case .choosing: wishes.randomElement(using: &random) ?? .activity
    case .willing, .quiet, .forgetful, .early, .stirred, .drifting, .wild:
      all.randomElement(using: &random) ?? .activity
    }
  }

  private func answer(to question: Question, using random: inout SeededGenerator) -> Cue {
    switch question.kind {
    case .go:
      return (Array(repeating: .touch, count: 16) + [.stay, .longer, .close, .shorter])
        .randomElement(using: &random) ?? .stay
    case .both: return .both(Int.random(in: 0..<4, using: &random) > 0)
    case .more: return [.stay, .longer, .close, .skip].randomElement(using: &random) ?? .stay
    case .rate(let occasion, .distress):
      return .answer(.distress(distress(occasion, using: &random)))
    case .rate(_, .presence): return .answer(.presence(presence(using: &random)))
    case .rate(_, .state):
      return .answer(.state(BodyState.allCases.randomElement(using: &random) ?? .mixed))
    case .rate(_, .ladder):
      return .answer(.ladder(Ladder.allCases.randomElement(using: &random) ?? .tolerable))
    }
  }

  private func distress(
    _ occasion: SessionEvent.Occasion, using random: inout SeededGenerator
  ) -> Distress {
    let range =
      switch (self, occasion) {
      case (.willing, .gate), (.willing, .settled): 1...2
      case (.willing, .peak): 1...4
      case (.stirred, .pre): 2...6
      case (.stirred, .gate): 2...4
      case (.stirred, .peak): 3...7
      case (.stirred, .settled): 2...5
      case (.stirred, _): 3...7
      case (.wild, _): 0...10
      case (_, .peak): 1...5
      case (_, .post): 0...5
      case (_, .pre): 1...5
      default: 0...4
      }
    let value = Int.random(in: range, using: &random)
    return Distress(Int.random(in: 0..<150, using: &random) == 0 ? 9 : value) ?? .lowest
  }

  private func presence(using random: inout SeededGenerator) -> Presence {
    let words: [Presence] =
      self == .drifting
      ? [.here, .here, .halfHere, .halfHere, .farAway]
      : Array(repeating: .here, count: 15) + [.halfHere]
    return words.randomElement(using: &random) ?? .here
  }
}

extension Distress {
  /// At ease.
  static var lowest: Distress {
    guard let zero = Distress(0) else { preconditionFailure("zero is within the scale") }
    return zero
  }
}
