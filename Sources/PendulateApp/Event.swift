public import PendulateCore
public import TerminalGrid

/// When something happened: on the monotonic clock, and on the wall's for the journal's dates.
public struct Stamp: Hashable, Sendable {
  /// The instant everything is computed from.
  public let moment: Moment
  /// The date that is kept.
  public let wall: Timestamp

  /// Creates a stamp.
  public init(_ moment: Moment, wall: Timestamp) {
    self.moment = moment
    self.wall = wall
  }
}

/// Something that happened outside, stamped once where it came in.
public enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A text was pasted, in one line.
  case paste(String)
  /// A line was entered in the plain face.
  case line(String)
  /// A moment has come that something waits for.
  case tick
  /// The window has another size.
  case resized(Size)
  /// The program runs again after it was stopped.
  case resumed
  /// The program, or its terminal, is asked to end.
  case ending(EndCause)
  /// Something could not be kept: a sentence that says what, and one that says what to do.
  case journalFailed(String)
  /// A session cannot begin, as another one is going on: a sentence about it.
  case journalRefused(String)
  /// What was waiting is kept now.
  case journalRecovered
  /// What the journal says to a question.
  case answered(JournalAnswer)
  /// Something else could not be done: a sentence that says what, and what to do.
  case notice(String)
}

/// Why the program is asked to end.
public enum EndCause: Hashable, Sendable {
  /// A signal with this number.
  case signal(Int32)
  /// The terminal is gone.
  case hangup
}
