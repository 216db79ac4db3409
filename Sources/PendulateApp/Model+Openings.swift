package import PendulateCore

/// Where the program can start.
extension Model {
  /// Goes home, or first to what waits there: an open session, or the question how it has been.
  package mutating func openHome() {
    context.notice = context.person.notice
    stack = [.home(HomeScreen())] + HomeScreen.waiting(in: context)
  }

  /// Starts a practice, or first the question how it has been since the last one, and the questions
  /// that come before touching.
  package mutating func start(_ practice: Practice, at stamp: Stamp) -> [Effect] {
    onTop(at: stamp) { _, context in
      CheckInScreen.due(before: practice, in: context).map { .push($0) }
        ?? SessionScreen.start(practice, in: &context, at: stamp)
    }
  }

  /// Starts help right now: nothing is asked and nothing is kept.
  package mutating func startSteady(at stamp: Stamp) -> [Effect] {
    onTop(at: stamp) { _, context in SessionScreen.startSteady(in: &context, at: stamp) }
  }

  /// Starts a check-in on its own, after which the program ends.
  package mutating func startCheckIn() {
    context.options.endsWithSession = true
    stack = [.home(HomeScreen()), .checkIn(CheckInScreen(.open, in: context))]
  }

  /// Asks the questions that come before touching, all of them, after which the program ends.
  package mutating func startConsent() {
    context.options.endsWithSession = true
    stack = [.home(HomeScreen()), .consent(ConsentScreen())]
  }

  /// Starts breathing on its own, or first says once what there is to know about holds.
  package mutating func startBreathing(_ request: BreathingRequest, at stamp: Stamp) -> [Effect] {
    onTop(at: stamp) { _, context in BreatheScreen.start(request, in: &context, at: stamp) }
  }

  /// Opens the library, or first asks what is asked once about glimmers without a category.
  package mutating func openLibrary() {
    stack = [.home(HomeScreen())] + LibraryScreen.opening(in: context)
  }

  /// Opens the journal at its newest line.
  package mutating func openLookingBack(at stamp: Stamp) -> [Effect] {
    onTop(at: stamp) { _, context in LookingBackScreen.open(at: stamp) }
  }
}
