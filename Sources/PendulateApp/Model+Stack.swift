import PendulateCore
import TerminalGrid

/// Going from screen to screen.
extension Model {
  /// Lets the screen that is seen do something, and goes where it says.
  mutating func onTop(
    at stamp: Stamp, _ body: (inout any ScreenState, inout Context) -> Step
  ) -> [Effect] {
    on(stack.count - 1, at: stamp, body)
  }

  /// Lets a screen of the stack do something, and goes where it says.
  mutating func on(
    _ index: Int, at stamp: Stamp, _ body: (inout any ScreenState, inout Context) -> Step
  ) -> [Effect] {
    var state = stack[index].state
    let step = body(&state, &context)
    stack[index] = state.screen
    return step.effects + go(step.move, from: index, at: stamp)
  }

  /// Goes somewhere from a screen of the stack; what only lies over it stays.
  mutating func go(_ move: Step.Move, from index: Int, at stamp: Stamp) -> [Effect] {
    switch move {
    case .stay: return []
    case .push(let screen):
      stack.insert(screen, at: index + 1)
      return []
    case .pop(let answer):
      guard index > 0 else { return [] }
      stack.remove(at: index)
      return on(index - 1, at: stamp) { $0.comeBack(with: answer, in: &$1, at: stamp) }
    case .replace(let screen):
      stack[index] = screen
      return []
    case .home(let screens):
      stack.replaceSubrange(1..<max(1, index + 1), with: screens)
      return []
    case .freshHome(let screens):
      stack.replaceSubrange(0..<index + 1, with: [.home(HomeScreen())] + screens)
      return []
    case .perform(let action): return perform(action, at: stamp)
    }
  }

  /// Leaves from wherever one is.
  mutating func leave(at stamp: Stamp) -> [Effect] {
    let isAtHome = uncovered is HomeScreen
    return endAll(.left, at: stamp) + [
      .process(.quit(status: 0, lastLine: isAtHome ? nil : context.groundingLine))
    ]
  }

  /// Ends every screen, the one that is seen first, each in its own way.
  mutating func endAll(_ outcome: Outcome, at stamp: Stamp) -> [Effect] {
    stack.indices.reversed().flatMap { index -> [Effect] in
      var state = stack[index].state
      let effects = state.leave(outcome, in: &context, at: stamp)
      stack[index] = state.screen
      return effects
    }
  }
}
