import PendulateCore
import TerminalGrid

/// Pages that are filled in, within a session and outside of one.
extension Model {
  /// Opens the page of the stage that was entered, and keeps what was filled in where one was left.
  mutating func syncPage(at stamp: Stamp) -> [Effect] {
    guard var flow, flow.formStage != flow.session.stage else { return [] }
    var effects: [Effect] = []
    if let form = flow.form, let left = flow.formStage {
      effects += keepCheckIn(from: form, of: left, in: &flow, at: stamp)
    }
    flow.formStage = flow.session.stage
    flow.form = page(for: flow, at: stamp.wall)
    self.flow = flow
    return effects
  }

  private func page(for flow: SessionFlow, at now: Timestamp) -> Form? {
    let session = flow.session
    switch session.stage {
    case .arrive:
      let lock = session.plan.practice.mode == .touch ? session.plan.limits.lock : nil
      return SessionPages.arrive(
        session.plan, prompt: session.prompt,
        reason: lock.map { LockWords.sentence($0, at: now) })
    case .checkPre:
      return CheckInPage.form(.pre, preferences: person.preferences)
        .offering(content.sensationGroups, usual: person.usualMap)
    case .choose:
      return SessionPages.choose(
        session.plan, content: content, allowsHolds: person.offersHolds,
        about: flow.about, asksMinutes: options.minutes == nil, aimCeiling: session.aimCeiling)
    case .checkPost:
      return CheckInPage.form(
        .post, lead: [session.prompt].compactMap { $0 }, asksLadder: session.willAskLadder,
        preferences: person.preferences
      ).offering(content.sensationGroups, usual: person.usualMap)
    default: return nil
    }
  }

  /// A check-in that was left, whole or not, is kept if anything was answered.
  private mutating func keepCheckIn(
    from form: Form, of stage: Stage, in flow: inout SessionFlow, at stamp: Stamp
  ) -> [Effect] {
    guard case .checkIn(let kind) = form.purpose, form.fields.contains(where: { $0.isAnswered })
    else { return [] }
    let earlier = kind == .pre ? flow.pre : flow.post
    let checkIn = CheckInPage.checkIn(
      kind, from: form, id: earlier?.id ?? Identifier.make(at: stamp.wall, using: &random),
      at: stamp.wall, sessionID: flow.id)
    if kind == .pre { flow.pre = checkIn } else { flow.post = checkIn }
    return flow.isKept ? [.keepCheckIn(checkIn)] : []
  }

  // MARK: Within a session

  mutating func takeOnPage(_ key: Key, at stamp: Stamp) -> [Effect] {
    guard var form = flow?.form else { return [] }
    if key == .escape { return apply(.safety, at: stamp) }
    if key == .character(" "), !form.isTyping, !form.usesSpace { return apply(.safety, at: stamp) }
    if !form.takesText || key.isControl, let command = Command.named(by: key), command.isForPages {
      return perform(command, key: key, at: stamp)
    }
    let outcome = form.take(key)
    flow?.form = form
    switch outcome {
    case .ignored, .moved: return apply(.activity, at: stamp)
    case .answered(let field): return take(answerTo: field, at: stamp)
    }
  }

  /// Goes on after a field of a session's page was answered or skipped.
  mutating func take(answerTo field: String, at stamp: Stamp) -> [Effect] {
    guard let form = flow?.form, let stage = flow?.session.stage else { return [] }
    var effects: [Effect] = []
    switch (stage, field) {
    case (.checkPre, "body"), (.checkPost, "body"):
      effects += take(bodyOf: form, at: stamp)
    case (.checkPre, _), (.checkPost, _):
      if let answer = CheckInPage.answer(field, in: form) {
        effects += apply(.answer(answer), at: stamp)
      } else if CheckInPage.ratings.contains(field), flow?.session.question?.scale != nil {
        effects += apply(.skip, at: stamp)
      }
    default: effects += apply(.activity, at: stamp)
    }
    guard flow?.session.stage == stage, let now = flow?.form, now.current == nil else {
      return effects
    }
    return effects + finish(now, in: stage, at: stamp)
  }

  private mutating func take(bodyOf form: Form, at stamp: Stamp) -> [Effect] {
    let marks = CheckInPage.marks(form)
    let isDistant = marks.contains { !content.distantWords.isDisjoint(with: $0.sensations) }
    if !marks.contains(where: { $0.tone != .uncomfortable && $0.region != .nowhere }) {
      flow?.form?.insert(CheckInPage.comfortField)
    }
    if isDistant { flow?.form?.insert(CheckInPage.presenceAgain) }
    guard !marks.isEmpty else { return apply(.activity, at: stamp) }
    return apply(.body(marks, isDistant: isDistant), at: stamp)
  }

  private mutating func finish(_ form: Form, in stage: Stage, at stamp: Stamp) -> [Effect] {
    switch stage {
    case .arrive: return apply(.arrived(ready: SessionPages.isReady(form)), at: stamp)
    case .choose:
      guard let plan = flow?.session.plan, let id = flow?.id else { return [] }
      var effects: [Effect] = []
      if let about = form.text("about") {
        flow?.about = about
        effects.append(.label(about, of: id))
      }
      let choices = SessionPages.choices(from: form, plan: plan)
      if let breath = form.choice("breath") {
        person.preferences["breath"] = breath
        effects.append(.keepPreference("breath", breath))
      }
      return effects + apply(.chosen(choices), at: stamp)
    case .checkPre, .checkPost: return apply(.done, at: stamp)
    default: return []
    }
  }

  // MARK: The end of a session

  mutating func takeInEnding(_ key: Key, at stamp: Stamp) -> [Effect] {
    guard let flow else { return [] }
    if case .keepGlimmer(var form) = flow.ending {
      if key == .escape {
        form.finish()
      } else if form.takesText || key != .character("q") {
        _ = form.take(key)
      } else {
        return leave(at: stamp)
      }
      return goOn(withGlimmer: form, at: stamp)
    }
    switch Command.named(by: key) {
    case .leave: return leave(at: stamp)
    case .card: overlay = .card(showsLines: false)
    case .help: overlay = .help
    case .hide: overlay = .hidden
    default:
      if flow.ending == .summary {
        self.flow?.ending = .keepGlimmer(SmallPages.keepGlimmer())
        return []
      }
      return apply(.done, at: stamp)
    }
    return []
  }

  /// Takes the page about keeping something good as far as it is filled in.
  mutating func goOn(withGlimmer form: Form, at stamp: Stamp) -> [Effect] {
    let text = form.text("text")
    guard form.current == nil else {
      flow?.ending = .keepGlimmer(form)
      return []
    }
    flow?.ending = .card
    guard let text else { return [] }
    let glimmer = Glimmer(
      id: Identifier.make(at: stamp.wall, using: &random).rawValue, text: text,
      category: form.choice("category").flatMap(Glimmer.Category.init(rawValue:)),
      addedAt: stamp.wall, origin: .session)
    person.glimmers.insert(glimmer, at: 0)
    return [.keepGlimmer(glimmer)] + (glimmer.category == nil ? noteAsked([glimmer.id]) : [])
  }

  // MARK: Outside of a session

  mutating func take(_ key: Key, on form: Form, at stamp: Stamp) -> [Effect] {
    var form = form
    if key == .escape { return leave(page: form, at: stamp) }
    if !form.takesText || key.isControl, let command = Command.named(by: key), command.isForPages,
      command != .pause, command != .close
    {
      switch command {
      case .leave: return leave(at: stamp)
      case .card: overlay = .card(showsLines: false)
      case .help: overlay = .help
      case .hide: overlay = .hidden
      default: break
      }
      return []
    }
    guard case .answered(let field) = form.take(key) else {
      screen = .page(form)
      return form.current == nil ? finish(page: form, at: stamp) : []
    }
    return goOn(after: field, on: form, at: stamp)
  }

  /// Goes on after a field of a page was answered or skipped, by a key or by a line.
  mutating func goOn(after field: String, on form: Form, at stamp: Stamp) -> [Effect] {
    var form = form
    if field == "body" {
      let marks = CheckInPage.marks(form)
      if !marks.contains(where: { $0.tone != .uncomfortable && $0.region != .nowhere }) {
        form.insert(CheckInPage.comfortField)
      }
    }
    if field == "more", form.choice("more") == "more" { form.add(CheckInPage.longerFields) }
    screen = .page(form)
    let kept = keepOpenCheckIn(form, at: stamp)
    return kept + (form.current == nil ? finish(page: form, at: stamp) : [])
  }

  /// Keeps a check-in on its own from its first answer on: what is shown as taken is on disk.
  private mutating func keepOpenCheckIn(_ form: Form, at stamp: Stamp) -> [Effect] {
    guard form.purpose == .checkIn(.open), form.fields.contains(where: { $0.isTold }) else {
      return []
    }
    let id = openCheckInID ?? Identifier.make(at: stamp.wall, using: &random)
    openCheckInID = id
    let checkIn = CheckInPage.checkIn(.open, from: form, id: id, at: stamp.wall, sessionID: nil)
    // What it says counts from now on, and not only at the next start.
    person.checkIns.removeAll { $0.id == id }
    person.checkIns.append(checkIn)
    return [.keepCheckIn(checkIn)]
  }

  /// Opens the page of a check-in on its own.
  mutating func openCheckIn() {
    openCheckInID = nil
    screen = .page(
      CheckInPage.form(.open, preferences: person.preferences)
        .offering(content.sensationGroups, usual: person.usualMap))
  }

  private mutating func leave(page form: Form, at stamp: Stamp) -> [Effect] {
    waitingPractice = nil
    // What was written so far is kept: it was shown as taken.
    if form.purpose == .finds { return finishFinds(form, at: stamp) }
    if let effects = leaveGlimmerPage(form) { return effects }
    if form.purpose == .supportText { return closeSupportText() }
    if form.purpose == .ramp { return finishRampPage(nil, at: stamp) }
    waitingBreathing = nil
    if options.endsWithSession { return [.quit(status: 0, lastLine: nil)] }
    screen = .home
    return []
  }

  mutating func finish(page form: Form, at stamp: Stamp) -> [Effect] {
    switch form.purpose {
    case .consent: return finishConsent(form, at: stamp)
    case .offer: return finishOffer(form, at: stamp)
    case .supportText:
      person.supportText = form.text("text") ?? ""
      return [.keepSupportText(person.supportText)] + closeSupportText()
    case .checkIn(let kind): return finishCheckIn(kind, form, at: stamp)
    case .finds: return finishFinds(form, at: stamp)
    case .addGlimmer: return finishAdding(form, at: stamp)
    case .category: return finishCategory(form)
    case .breathe: return finishBreathePage(form, at: stamp)
    case .holds: return finishHoldsPage(form, at: stamp)
    case .ramp: return finishRampPage(form, at: stamp)
    case .arrive, .choose, .keepGlimmer: return []
    }
  }

  private mutating func closeSupportText() -> [Effect] {
    screen = waitingScreenForCard ?? .home
    waitingScreenForCard = nil
    overlay = .card(showsLines: false)
    return []
  }

  private mutating func finishConsent(_ form: Form, at stamp: Stamp) -> [Effect] {
    let (standing, showsCard) = ConsentPage.standing(from: form, at: stamp.wall)
    person.standing = standing
    var effects: [Effect] = [.keepStanding(standing)]
    screen = .home
    if let practice = waitingPractice {
      waitingPractice = nil
      effects += begin(practice, at: stamp, isKept: true)
    }
    if showsCard { overlay = .card(showsLines: false) }
    return effects
  }

  private mutating func finishOffer(_ form: Form, at stamp: Stamp) -> [Effect] {
    guard let unfinished = person.unfinished else { return [] }
    person.unfinished = nil
    screen = .home
    let closing: [Effect] = [.closeInterrupted(unfinished.id)]
    switch form.choice("offer") {
    case "rest":
      guard let rest = content.practices.first(where: { $0.mode == .resource }) else {
        return closing
      }
      return closing + start(rest, at: stamp)
    case "close":
      closingSession = unfinished.id
      screen = .page(
        CheckInPage.form(.post, preferences: person.preferences)
          .offering(content.sensationGroups, usual: person.usualMap))
      return closing
    default: return closing
    }
  }

  private mutating func finishCheckIn(
    _ kind: CheckIn.Kind, _ form: Form, at stamp: Stamp
  ) -> [Effect] {
    let sessionID = kind == .later ? person.askLaterAfter : kind == .post ? closingSession : nil
    person.askLaterAfter = nil
    closingSession = nil
    screen = .home
    let checkIn = CheckInPage.checkIn(
      kind, from: form, id: Identifier.make(at: stamp.wall, using: &random), at: stamp.wall,
      sessionID: sessionID)
    var effects: [Effect] = []
    if kind == .later || kind == .post && form.fields.contains(where: { $0.isTold }) {
      effects.append(.keepCheckIn(checkIn))
    }
    if kind == .later { takeLater(checkIn) }
    if (checkIn.distress?.value ?? 0) >= Titration.high || checkIn.presence == .farAway {
      overlay = .card(showsLines: false)
    }
    if options.endsWithSession, kind == .open, overlay == nil {
      let kept = openCheckInID == nil ? "" : "Kept. "
      effects.append(.quit(status: 0, lastLine: kept + GroundingLines.line(for: random)))
    }
    return effects
  }

  /// What the hours after a session say counts for the next one.
  private mutating func takeLater(_ checkIn: CheckIn) {
    guard let last = person.sessions.indices.last, let later = checkIn.distress?.value else {
      return
    }
    person.sessions[last].later = later
    if later >= Titration.high || later >= (person.sessions[last].post ?? later) + 3 {
      overlay = .card(showsLines: false)
      notice = "A rest session may suit for now."
    }
  }
}

extension Field {
  /// Whether something of oneself was answered, rather than only how to go on.
  var isTold: Bool { id != "more" && isAnswered }

  /// Whether something was answered, rather than only offered.
  var isAnswered: Bool {
    switch value {
    case nil, .picks([]), .body([]), .text(""): false
    default: true
    }
  }
}

extension Command {
  /// Whether it also works where letters may answer a question.
  var isForPages: Bool {
    switch self {
    case .leave, .close, .pause, .hide, .card, .help, .suspend, .redraw: true
    default: false
    }
  }
}

extension Key {
  /// Whether the key types nothing.
  var isControl: Bool {
    if case .control = self { true } else { false }
  }
}

extension Form {
  /// Whether the space bar chooses something here.
  var usesSpace: Bool {
    switch current?.kind {
    case .picks: true
    case .body: body?.step == .words
    default: false
    }
  }

  /// Puts more questions after the last one, and goes to the first of them.
  mutating func add(_ more: [Field]) {
    guard let first = more.first, !fields.contains(where: { $0.id == first.id }) else { return }
    fields += more
    go(to: first.id)
  }

  /// Puts one more question before the one it is at.
  mutating func insert(_ field: Field) {
    guard !fields.contains(where: { $0.id == field.id }) else { return }
    let index = fields.firstIndex { $0.id == current?.id } ?? fields.endIndex
    fields.insert(field, at: index)
    go(to: field.id)
  }

  /// The same page with what its body map offers: words for sensations, and what is usual.
  func offering(_ groups: [SensationGroup], usual: UsualMap = UsualMap()) -> Form {
    var form = self
    form.sensationWords = groups.flatMap(\.words)
    form.usualMap = usual
    return form
  }
}
