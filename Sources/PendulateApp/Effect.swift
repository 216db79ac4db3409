public import PendulateCore

/// Something to be done outside; comparable, so that a test is one line.
///
/// Effects are run in their order, and the screen is drawn after the last one: what is written
/// before the drawing is on disk before it is shown as taken.
public enum Effect: Hashable, Sendable {
  /// Draw now, before what follows.
  case present
  /// A session begins.
  case begin(SessionOpening)
  /// Something happened in the session.
  case record([SessionEvent], of: Identifier)
  /// A question was asked, at that session time in seconds.
  case asked(Question, t: Double)
  /// The person gave the session a label.
  case label(String, of: Identifier)
  /// Read something from the journal; its answer comes as an event.
  case read(JournalQuestion)
  /// Keep the note of a session or a check-in; nothing takes it back.
  case keepNote(String, of: Identifier, at: Timestamp)
  /// Delete a session or a check-in for good.
  case deleteEntry(Identifier)
  /// Keep a check-in.
  case keepCheckIn(CheckIn)
  /// Keep a glimmer.
  case keepGlimmer(Glimmer)
  /// Change one thing about a glimmer, given as it was before.
  case changeGlimmer(Glimmer, GlimmerChange)
  /// Remove the glimmer with that identifier for good.
  case removeGlimmer(String)
  /// Keep what the first page led to; its answers are not kept.
  case keepStanding(Standing)
  /// Keep a choice for the next time.
  case keepPreference(String, String)
  /// Keep the person's own support card.
  case keepSupportText(String)
  /// End an interrupted session in the journal.
  case closeInterrupted(Identifier)
  /// A soft sound.
  case bell
  /// Stop the program until it is continued.
  case suspend
  /// Draw everything anew.
  case repaint
  /// End with this status, after printing a last line.
  case quit(status: Int32, lastLine: String?)
}

/// What a session begins with.
public struct SessionOpening: Hashable, Sendable {
  /// Its identifier.
  public let id: Identifier
  /// When it began.
  public let at: Timestamp
  /// The name of the practice.
  public let practice: String
  /// What kind of session it is.
  public let mode: Mode
  /// Whether it only shows how a practice goes.
  public let isRehearsal: Bool
}

/// What the questions of the first page led to.
public struct Standing: Hashable, Sendable {
  /// When they were answered.
  public let at: Timestamp
  /// Whether sessions stay with rest.
  public let restsOnly: Bool
  /// Whether breath patterns with holds may be offered.
  public let allowsHolds: Bool

  /// Creates a standing.
  public init(at: Timestamp, restsOnly: Bool, allowsHolds: Bool) {
    self.at = at
    self.restsOnly = restsOnly
    self.allowsHolds = allowsHolds
  }

  /// How long it holds before the questions are asked again.
  public static let validity = Duration.seconds(90 * 86_400)
}
