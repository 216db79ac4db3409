package import PendulateCore

/// One thing that can be told without looking: a span of the breath, or a stage that begins.
package enum EyesClosedCue: Hashable, Sendable {
  case breath(BreathPosition.Phase)
  case stage(Stage)

  /// All there are, in a fixed order.
  package static let all: [EyesClosedCue] =
    BreathPosition.Phase.allCases.map(EyesClosedCue.breath)
    + Stage.allCases.map(EyesClosedCue.stage)

  /// Whether it tells a stage.
  package var tellsStage: Bool {
    if case .stage = self { true } else { false }
  }

  /// How many times the bell rings, 0 to 6.
  package var bellCount: Int {
    switch self {
    case .breath(let phase):
      switch phase {
      case .inhale, .sip: 1
      case .hold, .rest: 2
      case .exhale: 3
      }
    case .stage(let stage):
      switch stage {
      case .resource: 1
      case .touch: 2
      case .orient: 3
      case .both: 4
      case .close: 5
      case .high, .numb, .stop, .silent: 6
      case .arrive, .checkPre, .choose, .gate, .checkPost, .rest, .later: 0
      }
    }
  }

  /// The time from one ring to the next: a stage is counted slower, so that three rings of the
  /// breath and three of a stage differ.
  package var bellSpacing: Duration {
    tellsStage ? .milliseconds(600) : .milliseconds(250)
  }

  /// What is said: one word for the breath, the title for a stage; never anything a person wrote.
  package func words(stageTitle: (Stage) -> String) -> String {
    switch self {
    case .breath(let phase):
      switch phase {
      case .inhale, .sip: "in"
      case .hold, .rest: "hold"
      case .exhale: "out"
      }
    case .stage(let stage): stageTitle(stage)
    }
  }
}
