import PendulateCore
import TerminalGrid

/// A session as it goes on: the machine, its page, and what was said in it.
package struct SessionScreen: ScreenState {
  /// What is shown after the check-in.
  enum Ending: Hashable, Sendable {
    case summary
    case keepGlimmer(Form)
    case card
  }

  /// The machine.
  var session: Session
  /// Its identifier in the journal.
  let id: Identifier
  /// When it began.
  let startedAt: Timestamp
  /// Whether it is recorded in the journal.
  let isRecorded: Bool
  /// The states of the body, in the person's own words where they chose some.
  let states: [Field.Choice]
  /// How it is set up.
  let settingUp: SettingUp
  /// A private label; nil if there is none.
  var about: String?
  /// The page that is filled in; nil in stages that are no page.
  var form: Form?
  /// The stage whose page is open.
  var formStage: Stage?
  /// The questions of pages of which those who listen were told.
  var toldQuestions: Set<ToldQuestion> = []
  /// The check-in before.
  var pre: CheckIn?
  /// The check-in after.
  var post: CheckIn?
  /// Which part of the ending one is at.
  var ending: Ending = .summary
  /// What the journal said of the last answer.
  var kept: String?
  /// Everything that happened.
  var events: [SessionEvent] = []
  /// The breath that is being paced.
  var pacedBreath: BreathCourse?
  /// The pattern that was paced last.
  var lastPattern = "soft"
  /// The row that what is read through begins with, where it is longer than the window.
  var firstRow = 0
  /// The side of the pendulum before the stage changed.
  var earlierSide = PendulumSide.safety

  var screen: Screen { .session(self) }
  var help: HelpPage {
    if session.stage == .rest, !session.isPaused {
      return openPage.map { FormKeys.help(for: $0) } ?? EndingKeys.help
    }
    return openPage.map(SessionKeys.help) ?? SessionKeys.help(for: session)
  }
  var isTouching: Bool { session.stage?.touchesDifficulty ?? false }

  /// Only help right now, and a pause, go on for as long as one likes; all else closes by itself.
  var isWaitingForInput: Bool { session.plan.mode == .ground || session.isPaused }

  /// The page that is seen and takes what comes in; nil where the session itself does.
  var openPage: Form? {
    guard !session.isPaused else { return nil }
    if session.stage == .rest {
      if case .keepGlimmer(let form) = ending { return form }
      return nil
    }
    return session.question?.kind == .more ? nil : form
  }

  init(
    _ session: Session, id: Identifier, at now: Timestamp, about: String?, isRecorded: Bool,
    states: [Field.Choice], settingUp: SettingUp = .page
  ) {
    self.session = session
    self.id = id
    startedAt = now
    self.about = about
    self.isRecorded = isRecorded
    self.states = states
    self.settingUp = settingUp
  }
}
