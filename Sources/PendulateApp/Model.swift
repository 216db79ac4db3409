package import PendulateCore
package import TerminalGrid

/// Everything the program knows while it runs: what all screens share, and where one is.
///
/// Where one is stands in one place, the stack: what one comes back to lies beneath what is seen.
@dynamicMemberLookup package struct Model: Hashable, Sendable {
  /// What all screens share.
  package var context: Context
  /// The screens, home first and the one that is seen last; never empty.
  package internal(set) var stack: [Screen]
  /// What keeps a quick hand from answering what it has not seen.
  var answers = AnswerGuard()

  /// Creates a model that is at home.
  package init(
    size: Size, content: CoachContent, person: Person, options: Options = Options(), seed: UInt64
  ) {
    context = Context(
      size: size, content: content, person: person, options: options,
      random: SeededGenerator(seed: seed))
    stack = [.home(HomeScreen())]
  }

  /// What all screens share, by its own names.
  package subscript<Value>(dynamicMember path: WritableKeyPath<Context, Value>) -> Value {
    get { context[keyPath: path] }
    set { context[keyPath: path] = newValue }
  }

  /// What follows from what all screens share.
  package subscript<Value>(dynamicMember path: KeyPath<Context, Value>) -> Value {
    context[keyPath: path]
  }

  /// The screen that is seen.
  package var screen: Screen { stack.last ?? .home(HomeScreen()) }

  /// The screen that goes on beneath what only lies over it, such as help.
  var uncovered: any ScreenState {
    stack.last { !$0.state.isCover }?.state ?? HomeScreen()
  }
}
