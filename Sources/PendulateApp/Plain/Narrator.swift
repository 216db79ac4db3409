import PendulateCore

/// The spoken face: what changed since the last look, as lines that a screen reader reads well.
///
/// It writes no escape byte and moves no cursor; what was said stays said.
public struct Narrator: Sendable {
  private var saidStage: Stage?
  private var saidPrompt: String?
  private var saidGlimmer: String?
  private var saidQuestion: Question?
  private var saidField: String?
  private var saidScreen: Model.Screen?
  private var saidOverlay: Model.Overlay?
  private var saidEnding: SessionFlow.Ending?
  private var saidKept: String?
  private var saidNotice: String?
  private var saidBreath: BreathPosition.Phase?
  private var saidPause = false
  private var saidWords = false
  private var library = LibraryNarrator()
  private var lookingBack = LookingBackNarrator()
  private var saidAnchorIn: Stage?
  private var breathe = BreatheNarrator()

  /// Creates a face that has said nothing yet.
  public init() {}

  /// The lines that say what is new.
  public mutating func lines(for model: Model, at stamp: Stamp) -> [String] {
    var lines: [String] = []
    if let notice = model.notice, notice != saidNotice { lines.append(notice) }
    saidNotice = model.notice
    if let overlay = overlayLines(model) { return lines + overlay }
    switch model.screen {
    case .home: lines += homeLines(model, at: stamp)
    case .page(let form):
      if saidPageTitle(of: saidScreen) != form.title { lines += [form.title + "."] + form.lead }
      lines += fieldLines(form)
    case .session: lines += sessionLines(model, at: stamp)
    case .breathe(let breathing):
      lines += breathe.lines(for: model, breathing, at: stamp.moment)
    case .library(let browser):
      lines += library.lines(for: browser, of: model, isNew: !isLibrary(saidScreen))
    case .lookingBack(let back):
      lines += lookingBack.lines(for: back, of: model, isNew: !isLookingBack(saidScreen))
    }
    saidScreen = model.screen
    return lines
  }

  private func isLookingBack(_ screen: Model.Screen?) -> Bool {
    if case .lookingBack = screen { true } else { false }
  }

  private func isLibrary(_ screen: Model.Screen?) -> Bool {
    if case .library = screen { true } else { false }
  }

  private func saidPageTitle(of screen: Model.Screen?) -> String? {
    if case .page(let form) = screen { form.title } else { nil }
  }

  // MARK: What lies over the screen

  private mutating func overlayLines(_ model: Model) -> [String]? {
    defer { saidOverlay = model.overlay }
    guard let overlay = model.overlay else { return nil }
    guard overlay != saidOverlay else { return [] }
    switch overlay {
    case .hidden: return ["Hidden. An empty line comes back."]
    case .help:
      let page = HelpPage(for: model.screen)
      return (page.first.isEmpty ? [] : [page.first + "; elsewhere:"])
        + page.entries.map { "\($0.keys): \($0.summary)" } + ["An empty line comes back."]
    case .card(let showsLines):
      return SupportCard.lines(model, showsLines: showsLines) + [
        "e edits your own lines, l \(showsLines ? "hides" : "shows") services by country, an empty line comes back."
      ]
    }
  }

  // MARK: Home and pages

  private mutating func homeLines(_ model: Model, at stamp: Stamp) -> [String] {
    guard saidScreen != .home else { return [] }
    var lines = ["pendulate. Touch a little of what is difficult, come back, go again."]
    if let sentence = model.homeSentence(at: stamp.wall) { lines.append(sentence) }
    for (index, item) in model.homeItems(at: stamp.wall).enumerated() {
      lines.append("\(index + 1) \(item.title): \(item.summary)")
    }
    return lines + ["A number chooses. q leaves, ! shows people you could reach, ? the keys."]
  }

  private mutating func fieldLines(_ form: Form) -> [String] {
    guard let field = form.current else { return [] }
    let name = "\(field.id) \(form.body.map { "\($0.step) \($0.marks.count)" } ?? "")"
    guard name != saidField else { return [] }
    saidField = name
    var lines: [String] = []
    if let body = form.body, body.step != .region {
      switch body.step {
      case .tone:
        lines.append("\(body.region.plainName): 1 comfortable, 2 uncomfortable, 3 neither?")
      case .change: lines.append("More or less than before? 1 more, 2 less, or nothing.")
      default:
        if !saidWords { lines.append("Words: \(body.words.joined(separator: ", ")).") }
        saidWords = true
        lines.append("Words for it, with commas between, or nothing?")
      }
      return lines
    }
    if case .picks(let choices) = field.kind {
      lines += choices.enumerated().map { "\($0 + 1) \($1.word)" }
    }
    if case .choice(let choices) = field.kind, choices.count > 5 {
      lines += choices.enumerated().map { index, choice in
        "\(index + 1) \(choice.word)\(choice.hint.isEmpty ? "" : ": \(choice.hint)")"
      }
    }
    if let usual = form.body?.usual, !usual.places.isEmpty, form.body?.marks.isEmpty == true {
      let told = BodyRegion.allCases.compactMap { region in
        usual.places[region].map {
          "\(region.plainName), \($0.tone.rawValue), in \($0.count) of \(usual.count)"
        }
      }
      lines.append("Usual lately: \(told.joined(separator: "; ")).")
    }
    if !field.hint.isEmpty { lines.append(field.hint) }
    return lines + ["\(field.label) \(choices(of: field))"]
  }

  private func choices(of field: Field) -> String {
    let kept = field.valueText.isEmpty ? "nothing skips" : "nothing keeps \(field.valueText)"
    switch field.kind {
    case .choice(let choices) where choices.count > 5: return "(a number; \(kept))"
    case .choice(let choices):
      let words = choices.enumerated().map { "\($0 + field.firstNumber) \($1.word)" }
      return "(\(words.joined(separator: ", ")); \(kept))"
    case .distress: return "(0 at ease to 10 the most; \(kept))"
    case .text: return "(\(kept))"
    case .number(let range, let unit):
      return
        "(\(range.lowerBound) to \(range.upperBound)\(unit.isEmpty ? "" : " \(unit)"); \(kept))"
    case .picks: return "(numbers with commas; \(kept))"
    case .body: return "(a name such as chest or lower back; nothing goes on)"
    }
  }

  // MARK: Sessions

  private mutating func sessionLines(_ model: Model, at stamp: Stamp) -> [String] {
    guard let flow = model.flow else { return [] }
    let session = flow.session
    var lines: [String] = []
    if let kept = flow.kept, kept != saidKept { lines.append("(\(kept))") }
    saidKept = flow.kept
    if session.isPaused {
      defer { saidPause = true }
      return saidPause ? lines : lines + ["Paused. p or an empty line goes on, q leaves."]
    }
    if saidPause {
      saidPause = false
      if session.welcome != nil { lines.append("Welcome back. You are in orient; there is time.") }
    }
    let isNewStage = session.stage != saidStage
    lines += stageLines(session)
    if session.stage == .rest { return lines + endingLines(flow) }
    if session.stage == .stop || session.showsSupportCard, saidOverlay == nil, !saidCard {
      saidCard = true
      lines += SupportCard.lines(model, showsLines: false)
      if session.stage == .stop {
        lines.append("q or an empty line leaves, c closes with a check-in.")
      }
    }
    if let form = flow.form, session.question?.kind != .more { return lines + fieldLines(form) }
    if isNewStage { saidAnchorIn = nil }
    if let anchor = AnchorWords.line(model, in: session), session.stage != saidAnchorIn {
      saidAnchorIn = session.stage
      lines.append(anchor)
    }
    lines += questionLines(session, content: model.content)
    if model.breathShape != .none, let course = flow.course {
      lines += breathLines(course, at: stamp.moment)
    } else {
      saidBreath = nil
    }
    return lines
  }

  private var saidCard = false
  private var saidRound = 0

  private mutating func stageLines(_ session: Session) -> [String] {
    var lines: [String] = []
    let isNew = session.stage != saidStage
    if isNew, let stage = session.stage {
      lines.append(
        CourseWords.opening(session)
          ?? StageWords.opening(stage, seconds: session.plannedLength.map { Int($0.inSeconds) }))
      saidField = nil
      saidQuestion = nil
      saidGlimmer = nil
    }
    saidStage = session.stage
    if let prompt = session.prompt, prompt != saidPrompt, !isPage(session.stage) {
      lines.append(prompt)
    }
    saidPrompt = session.prompt
    if session.isClimbing, !isNew, session.round != saidRound {
      lines.append("Again, \(StageWords.spoken(Int(session.plannedLength?.inSeconds ?? 0))).")
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

  private func isPage(_ stage: Stage?) -> Bool {
    switch stage {
    case .arrive, .checkPre, .choose, .checkPost, .rest: true
    default: false
    }
  }

  private mutating func questionLines(_ session: Session, content: CoachContent) -> [String] {
    guard session.question != saidQuestion else { return [] }
    saidQuestion = session.question
    return session.question.map { [QuestionWords.line($0, session: session)] } ?? []
  }

  private mutating func endingLines(_ flow: SessionFlow) -> [String] {
    guard flow.ending != saidEnding else { return [] }
    saidEnding = flow.ending
    switch flow.ending {
    case .summary:
      return Comparison.sentences(
        before: flow.pre, after: flow.post, states: flow.states) + [
          "An empty line goes on."
        ]
    case .keepGlimmer(let form): return fieldLines(form)
    case .card: return RestCard.lines + ["An empty line ends."]
    }
  }

  private mutating func breathLines(_ course: BreathCourse, at moment: Moment) -> [String] {
    let phase = course.position(at: moment).phase
    guard phase != saidBreath else { return [] }
    saidBreath = phase
    return [BreathWords.cue(phase)]
  }
}
