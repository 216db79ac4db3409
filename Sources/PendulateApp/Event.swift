package import PendulateCore
package import TerminalGrid

/// When something happened: on the monotonic clock, and on the wall's for the journal's dates.
package struct Stamp: Hashable, Sendable {
  /// The instant everything is computed from.
  package let moment: Moment
  /// The date that is kept.
  package let wall: Timestamp
  /// The real time since the program started; a rehearsal's moments pass faster than a hand moves.
  package let real: Duration

  /// Creates a stamp; without a real time of its own, moments pass as fast as it does.
  package init(_ moment: Moment, wall: Timestamp, real: Duration? = nil) {
    self.moment = moment
    self.wall = wall
    self.real = real ?? moment.offset
  }
}

/// Something that happened outside, stamped once where it came in.
package enum Event: Hashable, Sendable {
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
  /// There will be no more input.
  case inputEnded
  /// The program, or its terminal, is asked to end.
  case ending(EndCause)
  /// The journal says something.
  case journal(JournalReply)
  /// Something is said of what limits the next touch.
  case limits(LimitsReply)
  /// What the files of the person's own words hold now; nil for one that cannot be read.
  case own(plan: OwnPlan?, window: OwnWindow?)
  /// Something else could not be done: a sentence that says what, and what to do.
  case notice(String)
}

/// What the journal says.
package enum JournalReply: Hashable, Sendable {
  /// Just this is on disk.
  case kept(Echo)
  /// There is no journal, so this was heard and is not kept.
  case heard(Echo)
  /// Something is not on disk: what, and what to do.
  case failed(String)
  /// Everything that waited is on disk.
  case recovered
  /// A session cannot begin, as another one is going on: a sentence about it.
  case refused(String)
  /// The answer to a question.
  case answered(JournalAnswer)
}

/// Why the program is asked to end.
package enum EndCause: Hashable, Sendable {
  /// A signal with this number.
  case signal(Int32)
  /// The terminal is gone.
  case hangup
}
