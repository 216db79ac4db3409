package import PendulateCore

/// What was asked for on the command line.
package struct Options: Hashable, Sendable {
  /// The label of the next session.
  package var about: String?
  /// How long the timed parts may take, in minutes.
  package var minutes: Int?
  /// How many touches at most.
  package var touches: Int?
  /// How strong a touch may become.
  package var aim: Int?
  /// How many times faster a rehearsal runs; 1 is no rehearsal.
  package var speed = 1
  /// How much may move on the screen.
  package var motion = Motion.full
  /// What decides the order of prompts.
  package var seed: UInt64 = 0
  /// Whether the program ends with the session, rather than going home.
  package var endsWithSession = false

  /// Creates options that ask for nothing.
  package init() {}
}
