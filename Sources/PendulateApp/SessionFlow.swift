public import PendulateCore

/// A session as the program carries it: the machine, its page, and what was said in it.
public struct SessionFlow: Hashable, Sendable {
  /// What is shown after the check-in.
  public enum Ending: Hashable, Sendable {
    case summary
    case keepGlimmer(Form)
    case card
  }

  /// The machine.
  public internal(set) var session: Session
  /// Its identifier in the journal.
  public let id: Identifier
  /// When it began.
  public let startedAt: Timestamp
  /// A private label; empty if none.
  public internal(set) var about: String?
  /// The page that is filled in; nil in stages that are no page.
  public internal(set) var form: Form?
  /// The check-in before.
  public internal(set) var pre: CheckIn?
  /// The check-in after.
  public internal(set) var post: CheckIn?
  /// Which part of the ending one is at.
  public internal(set) var ending: Ending = .summary
  /// What was answered last, and is on disk.
  public internal(set) var kept: String?
  /// Everything that happened.
  public internal(set) var events: [SessionEvent] = []
  /// The breath that is being paced.
  public internal(set) var course: BreathCourse?
  /// The side of the pendulum before the stage changed.
  public internal(set) var earlierSide = PendulumSide.safety
  /// The states of the body, in the person's own words where they chose some.
  var states = CheckInPage.states
  var formStage: Stage?
  var lastPattern = "soft"
  /// Whether it is kept in the journal.
  let isKept: Bool

  init(session: Session, id: Identifier, startedAt: Timestamp, about: String?, isKept: Bool) {
    self.session = session
    self.id = id
    self.startedAt = startedAt
    self.about = about
    self.isKept = isKept
  }
}
