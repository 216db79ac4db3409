/// What holds in one stage: what a cue does in it, what is due in it, and where it goes from there.
///
/// A stage is a small value that holds what only it needs. What it does, it does to the session;
/// where something in it changes, a changed one takes its place. What a stage leaves out is as
/// written below: nothing, or what all stages have in common.
protocol StageRules: Hashable, Sendable {
  /// Its name.
  var stage: Stage { get }
  /// Whose prompts are said in it.
  var promptStage: Stage { get }
  /// Whether it is a page to fill in, without a time of its own.
  var isPage: Bool { get }
  /// Whether the page asks questions too, which wait from the last key on as it does.
  var isCheckIn: Bool { get }
  /// Whether a breath may be paced in it.
  var allowsBreath: Bool { get }
  /// Whether it looks outward because of a signal.
  var isGrounding: Bool { get }
  /// Which questions without an answer are counted as silence.
  var silenceCount: SilenceCount { get }
  /// What a number belongs to that nobody asked for.
  var occasionOfReports: SessionEvent.Occasion { get }
  /// Whether such a number is heard as an alarm.
  var alarmsAtReports: Bool { get }
  /// Whether a number that nobody asked for is kept at all.
  var takesReports: Bool { get }

  // MARK: What is due

  /// Its planned time has passed.
  func timeIsUp(in session: inout Session)
  /// Nobody did anything on a page that asks nothing.
  func patienceIsOver(in session: inout Session)
  /// The time has come to ask about the peak.
  func askPeak(in session: inout Session)
  /// The time has come to ask how it is at the start, where a session began without asking.
  func askCheckIn(in session: inout Session)
  /// The time has come to ask again.
  func askAgain(in session: inout Session)

  // MARK: Answers

  /// A rating was answered, or with nil was not.
  func goOn(
    from occasion: SessionEvent.Occasion, _ scale: Scale, with answer: Answer?,
    in session: inout Session
  )
  /// The question about the peak was answered.
  func takePeak(_ distress: Distress, in session: inout Session)
  /// What a touch came to at most, or both did, was this, whatever the key that ended it said.
  func correctStrength(_ distress: Distress, in session: inout Session)
  /// A number that nobody asked for; true if it is the peak of the last touch.
  func takeReportAsPeak(_ distress: Distress, in session: inout Session) -> Bool
  /// A number that nobody asked for and that is kept.
  func takeReport(_ distress: Int, in session: inout Session)
  /// A word about presence that nobody asked for and that is kept.
  func takePresence(_ presence: Presence, in session: inout Session)
  /// A rung that nobody asked for.
  func takeRung(_ answer: Answer, in session: inout Session)

  // MARK: Cues

  /// Whether a cue only says that somebody is there; then it is taken for no more.
  func takeSignOfLife(_ cue: Cue, in session: inout Session) -> Bool
  /// The questions on arriving are answered.
  func arrived(ready: Bool, in session: inout Session)
  /// The setting up is done.
  func chosen(_ choices: Cue.Choices, in session: inout Session)
  /// The body map was marked.
  func takeBody(_ marks: [BodyMark], isDistant: Bool, in session: inout Session)
  /// The page or the card is finished.
  func done(in session: inout Session)
  /// Nothing is asked, and one goes on.
  func skip(in session: inout Session)
  /// The wish to stay, where one is asked what comes next.
  func stay(in session: inout Session)
  /// To safety.
  func goToSafety(in session: inout Session)
  /// Close gently.
  func close(in session: inout Session)
  /// Stay longer here.
  func stayLonger(in session: inout Session)
  /// It has settled.
  func settled(in session: inout Session)
  /// A shorter touch.
  func shorter(in session: inout Session)
  /// Another glimmer.
  func nextGlimmer(in session: inout Session)
  /// Here is one of what was looked out for.
  func found(in session: inout Session)
  /// Leave now: how the session ends then.
  func outcomeOfLeaving(_ session: Session) -> Outcome

  // MARK: What comes between

  /// From what touches difficulty back to safety.
  func comeBack(_ reason: SessionEvent.ExitReason, in session: inout Session)
  /// A number that came with the key that brought one back.
  func takeComingBack(_ distress: Distress, in session: inout Session)
  /// Time was taken away from it: pages, and what grounds already, stay.
  func interrupted(in session: inout Session)
}

/// Which questions without an answer are counted as silence.
enum SilenceCount: Hashable, Sendable {
  case none
  /// Those that nobody reacted to; one that is left out by choice says that somebody is there.
  case timeouts
  /// Those too that were left out by choice.
  case all
}

extension StageRules {
  var promptStage: Stage { stage }
  var isPage: Bool { false }
  var isCheckIn: Bool { false }
  var allowsBreath: Bool { false }
  var isGrounding: Bool { false }
  var silenceCount: SilenceCount { .none }
  var occasionOfReports: SessionEvent.Occasion { .settled }
  var alarmsAtReports: Bool { true }
  var takesReports: Bool { true }

  func timeIsUp(in session: inout Session) {}
  func patienceIsOver(in session: inout Session) {}
  func askPeak(in session: inout Session) {}
  func askCheckIn(in session: inout Session) {}
  func askAgain(in session: inout Session) {}
  func goOn(
    from occasion: SessionEvent.Occasion, _ scale: Scale, with answer: Answer?,
    in session: inout Session
  ) {}
  func takePeak(_ distress: Distress, in session: inout Session) {}
  func correctStrength(_ distress: Distress, in session: inout Session) {}
  func takeReportAsPeak(_ distress: Distress, in session: inout Session) -> Bool { false }
  func takeReport(_ distress: Int, in session: inout Session) { session.alarm(at: distress) }
  func takePresence(_ presence: Presence, in session: inout Session) {
    if presence == .farAway { session.comeNearer() }
  }
  func takeRung(_ answer: Answer, in session: inout Session) {}
  func takeSignOfLife(_ cue: Cue, in session: inout Session) -> Bool { false }
  func arrived(ready: Bool, in session: inout Session) {}
  func chosen(_ choices: Cue.Choices, in session: inout Session) {}
  func takeBody(_ marks: [BodyMark], isDistant: Bool, in session: inout Session) {}
  func done(in session: inout Session) {}
  func skip(in session: inout Session) {}
  func stay(in session: inout Session) {}
  func goToSafety(in session: inout Session) { session.nextPrompt() }
  func close(in session: inout Session) { session.enterClose(reason: .key) }
  func stayLonger(in session: inout Session) {}
  func settled(in session: inout Session) {}
  func shorter(in session: inout Session) {}
  func nextGlimmer(in session: inout Session) { session.changeGlimmer() }
  func found(in session: inout Session) {}
  func outcomeOfLeaving(_ session: Session) -> Outcome { .left }
  func comeBack(_ reason: SessionEvent.ExitReason, in session: inout Session) {}
  func takeComingBack(_ distress: Distress, in session: inout Session) {}
  func interrupted(in session: inout Session) {}
}
