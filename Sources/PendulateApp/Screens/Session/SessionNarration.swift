import PendulateCore

extension SessionScreen {
  /// How a session is told: stages, prompts, glimmers, questions and breaths, each once.
  struct Narration: ScreenNarration {
    private var saidSession: Identifier?
    private var saidStage: Stage?
    private var saidPrompt: String?
    private var saidGlimmer: String?
    private var saidQuestion: Question?
    private var saidRound = 0
    private var saidEnding: Ending?
    private var saidKept: String?
    private var saidBreath: BreathPosition.Phase?
    private var saidPause = false
    private var saidCard = false
    private var saidAnchorIn: Stage?
    private var saidLead = false
    private var saidPeople = false
    private var saidClosing: Int?
    private var field = FieldNarration()

    init() {}

    mutating func askAgain() {
      saidQuestion = nil
      field.askAgain()
    }

    mutating func lines(
      for screen: SessionScreen, in context: Context, at stamp: Stamp, isNew: Bool
    ) -> [String] {
      if screen.id != saidSession {
        self = Narration()
        saidSession = screen.id
      }
      let session = screen.session
      var lines = keptLines(screen)
      if session.isPaused {
        defer { saidPause = true }
        return saidPause ? lines : lines + [SessionWords.pausedInLines]
      }
      if saidPause {
        saidPause = false
        if session.welcome != nil {
          lines.append(
            session.stage == .orient ? SessionWords.welcomeInLines : SessionWords.welcome)
        }
      }
      if session.stage != saidStage { saidAnchorIn = nil }
      lines += stageLines(session, context)
      if session.stage == .rest { return lines + endingLines(screen, context) }
      lines += cardLines(session, context)
      if let page = screen.openPage {
        return lines + leadLines(page) + field.lines(for: page)
      }
      if let anchor = AnchorWords.line(context, in: session), session.stage != saidAnchorIn {
        saidAnchorIn = session.stage
        lines.append(anchor)
      }
      return lines + questionLines(session, context.person.window) + closingLines(session)
        + breathLines(screen, context, at: stamp.moment)
    }

    /// What stands above the questions of a page, once: its prompt, and why touching is closed.
    private mutating func leadLines(_ page: Form) -> [String] {
      defer { saidLead = true }
      return saidLead ? [] : page.lead
    }

    private mutating func keptLines(_ screen: SessionScreen) -> [String] {
      defer { saidKept = screen.kept }
      guard let kept = screen.kept, kept != saidKept else { return [] }
      return ["(\(kept))"]
    }

    private mutating func stageLines(_ session: Session, _ context: Context) -> [String] {
      var lines: [String] = []
      let isNew = session.stage != saidStage
      if isNew, let stage = session.stage {
        lines.append(
          CourseWords.opening(session)
            ?? StageWords.opening(stage, seconds: session.plannedLength.map { Int($0.inSeconds) }))
        lines += WindowWords.helps(in: session, context.person.window)
        if stage == .stop { lines += [StopWords.thanks] + StopWords.lines(session, context) }
        field.forget()
        saidLead = false
        saidQuestion = nil
        saidGlimmer = nil
      }
      saidStage = session.stage
      if let prompt = session.prompt, prompt != saidPrompt, session.stage?.isPage != true {
        lines.append(prompt)
      }
      saidPrompt = session.prompt
      if session.isHard, session.stage != .stop, !saidPeople {
        lines.append(SessionWords.people)
      }
      saidPeople = session.isHard
      if session.isClimbing, !isNew, session.round != saidRound {
        lines.append(CourseWords.again(Int(session.plannedLength?.inSeconds ?? 0)))
      }
      saidRound = session.round
      if let glimmer = session.glimmer, glimmer.id != saidGlimmer,
        session.stage == .resource || session.stage == .both || !isNew
      {
        lines.append(CourseWords.line(for: glimmer, in: session))
        saidGlimmer = glimmer.id
      }
      return lines
    }

    /// People one could reach, once a session.
    private mutating func cardLines(_ session: Session, _ context: Context) -> [String] {
      guard session.stage == .stop || session.showsSupportCard, !saidCard else { return [] }
      saidCard = true
      return CardWords.lines(context, showsLines: false)
        + (session.stage == .stop ? [SessionWords.stopInLines] : [])
    }

    private mutating func questionLines(_ session: Session, _ window: OwnWindow) -> [String] {
      guard session.question != saidQuestion else { return [] }
      saidQuestion = session.question
      let compared = session.question?.kind == .go && session.stage == .gate
      return (compared ? [WindowWords.line(window)].compactMap { $0 } : [])
        + (session.question.map { [QuestionWords.line($0, session: session)] } ?? [])
    }

    private mutating func closingLines(_ session: Session) -> [String] {
      defer { saidClosing = session.closingSoon }
      guard let seconds = session.closingSoon, seconds != saidClosing else { return [] }
      return [SessionWords.closing(in: SessionWords.closingSeconds(.seconds(seconds)))]
    }

    private mutating func endingLines(
      _ screen: SessionScreen, _ context: Context
    ) -> [String] {
      guard screen.ending != saidEnding else { return [] }
      saidEnding = screen.ending
      switch screen.ending {
      case .summary:
        return Comparison.sentences(
          before: screen.pre, after: screen.post, states: screen.states)
          + [SessionWords.goesOn]
      case .keepGlimmer(let form): return field.lines(for: form)
      case .card:
        return (screen.session.showsSupportCard ? CardWords.lines(context, showsLines: false) : [])
          + RestWords.lines
          + (screen.offersWindow(context) ? [WindowWords.offer] : []) + [SessionWords.ends]
      }
    }

    private mutating func breathLines(
      _ screen: SessionScreen, _ context: Context, at moment: Moment
    ) -> [String] {
      guard context.breathShape != .none, let breath = screen.pacedBreath else {
        saidBreath = nil
        return []
      }
      let phase = breath.position(at: moment).phase
      guard phase != saidBreath else { return [] }
      saidBreath = phase
      return [BreathWords.cue(phase)]
    }
  }
}

extension Stage {
  /// Whether its prompt stands on a page, above its questions, or is none of those that come one by
  /// one.
  fileprivate var isPage: Bool {
    switch self {
    case .arrive, .checkPre, .choose, .checkPost, .rest, .stop: true
    case .resource, .gate, .touch, .orient, .both, .close, .high, .numb, .silent, .later: false
    }
  }
}
