/// What was asked for on the command line.
public struct Options: Hashable, Sendable {
  /// The label of the next session.
  public var about: String?
  /// How long the timed parts may take, in minutes.
  public var minutes: Int?
  /// How many touches at most.
  public var touches: Int?
  /// How strong a touch may become.
  public var aim: Int?
  /// How many times faster a rehearsal runs; 1 is no rehearsal.
  public var speed = 1
  /// What decides the order of prompts.
  public var seed: UInt64 = 0
  /// Whether the program ends with the session, rather than going home.
  public var endsWithSession = false

  /// Creates options that ask for nothing.
  public init() {}
}
