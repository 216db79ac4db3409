package import PendulateCore

/// Something to be done outside, by whom it is done; comparable, so that a test is one line.
///
/// Effects are run in their order, and the screen is drawn after the last one: what is written
/// before the drawing is on disk before it is shown as taken.
package enum Effect: Hashable, Sendable {
  /// Keep something; the echo is shown once the journal says that it has just this.
  case journal(JournalWrite, echo: Echo? = nil)
  /// Keep, or look up, what limits the next touch.
  case limits(LimitsRequest)
  /// Read something from the journal; its answer comes as an event.
  case read(JournalQuestion)
  /// Keep words of the person's own, a file of theirs.
  case own(OwnFile, echo: Echo? = nil)
  /// Read the files of the person's own words again; they come as an event.
  case readOwn
  /// Tell whoever listens that a question was asked.
  case tell(AskedQuestion)
  /// Something the face does.
  case face(FaceEffect)
  /// Something that concerns the program as a whole.
  case process(ProcessEffect)
}

/// A file of the person's own words, and what it held when they began to be written: what was changed
/// elsewhere meanwhile stays.
package enum OwnFile: Hashable, Sendable {
  case plan(OwnPlan, since: OwnPlan)
  case window(OwnWindow, since: OwnWindow)
}

/// Something to be kept in the journal.
package enum JournalWrite: Hashable, Sendable {
  /// A session begins.
  case begin(SessionOpening)
  /// Something happened in the session.
  case record([SessionEvent], of: Identifier)
  /// The person gave the session a label.
  case label(String, of: Identifier)
  /// The note of a session or a check-in; nothing takes it back.
  case note(String, of: Identifier, at: Timestamp)
  /// A session or a check-in is deleted for good.
  case deleteEntry(Identifier)
  case checkIn(CheckIn)
  case glimmer(Glimmer)
  /// One thing about a glimmer changes, given as it was before.
  case changeGlimmer(Glimmer, GlimmerChange)
  /// The glimmer with that identifier is removed for good.
  case removeGlimmer(String)
  /// A choice for the next time.
  case preference(Preference)
  /// An interrupted session ends.
  case closeInterrupted(Identifier)
}

/// What is shown once the journal has what was told: nothing is called kept before.
package enum Echo: Hashable, Sendable {
  /// A sentence for the notice.
  case notice(String)
  /// The answer in a session, in a word or two.
  case answer(String, of: Identifier)
}

/// Something the face does.
package enum FaceEffect: Hashable, Sendable {
  /// Draw now, before what follows.
  case present
  /// A soft sound.
  case bell
  /// Draw everything anew.
  case repaint
}

/// Something that concerns the program as a whole.
package enum ProcessEffect: Hashable, Sendable {
  /// Stop the program until it is continued.
  case suspend
  /// End with this status, after printing a last line.
  case quit(status: Int32, lastLine: String?)
}

/// What a session begins with.
package struct SessionOpening: Hashable, Sendable {
  /// Its identifier.
  package let id: Identifier
  /// When it began.
  package let at: Timestamp
  /// The name of the practice.
  package let practice: String
  /// What kind of session it is.
  package let mode: Mode
  /// Whether it only shows how a practice goes.
  package let isRehearsal: Bool
}
