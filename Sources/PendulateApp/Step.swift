import PendulateCore

/// What comes of an input: what is to be done outside, and where to go.
struct Step {
  /// Where to go, seen from the screen that says it.
  enum Move {
    /// Nowhere.
    case stay
    /// To another screen, and later back here.
    case push(Screen)
    /// Back to what lies beneath, with what was answered here.
    case pop(ScreenAnswer)
    /// To another screen in the place of this one.
    case replace(Screen)
    /// Home, and from there on to other screens if there are any.
    case home([Screen])
    /// The same, with home as it is at first.
    case freshHome([Screen])
    /// Where a key leads that does the same on every screen: out of the program, or to help.
    case perform(SharedAction)
  }

  var effects: [Effect]
  var move: Move

  init(_ effects: [Effect] = [], _ move: Move = .stay) {
    self.effects = effects
    self.move = move
  }

  static let stay = Step()
  static let leave = Step([], .perform(.leave))
  static let pop = Step([], .pop(.nothing))

  static func push(_ screen: some ScreenState) -> Step { Step([], .push(screen.screen)) }
  static func replace(_ screen: some ScreenState) -> Step { Step([], .replace(screen.screen)) }
  static func home(_ effects: [Effect] = []) -> Step { Step(effects, .home([])) }

  /// Whether nothing is done and one stays.
  var isNothing: Bool {
    if case .stay = move { effects.isEmpty } else { false }
  }

  /// The same step after other effects.
  func after(_ earlier: [Effect]) -> Step { Step(earlier + effects, move) }
}

/// What was answered on a screen, for the one that it lay over.
enum ScreenAnswer: Hashable, Sendable {
  case nothing
  /// The glimmer that was caught or asked about.
  case glimmer(String)
  /// How many minutes the way from one's own pace takes.
  case rampMinutes(Int)
}
