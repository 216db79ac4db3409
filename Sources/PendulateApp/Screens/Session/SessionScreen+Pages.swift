import PendulateCore
import TerminalGrid

/// The pages of a session: arriving, setting up, and the check-ins before and after.
extension SessionScreen {
  /// Opens the page of the stage that was entered, and keeps what was filled in where one was left.
  mutating func syncPage(in context: inout Context, at stamp: Stamp) -> [Effect] {
    guard formStage != session.stage else { return [] }
    var effects: [Effect] = []
    if let form, let left = formStage {
      effects += keepCheckIn(from: form, of: left, in: &context, at: stamp)
    }
    formStage = session.stage
    if session.stage == .choose, let choices = settingUp.choices(for: session, in: context) {
      form = nil
      // What the page would have said first is said all the same.
      if session.plan.practice.mode == .touch, let lock = session.plan.limits.lock {
        context.notice = LockWords.atOnce(lock, at: stamp.wall)
      }
      return effects + apply(.chosen(choices), in: &context, at: stamp)
    }
    form = page(in: context, at: stamp.wall)
    return effects
  }

  private func page(in context: Context, at now: Timestamp) -> Form? {
    let content = context.content
    let person = context.person
    switch session.stage {
    case .arrive:
      return SessionPages.arrive(prompt: session.prompt)
    case .checkPre:
      return CheckInPage.form(.pre, preferences: person.preferences, wayOut: .safety)
        .offering(content.sensationGroups, usual: person.usualMap)
    case .choose:
      return SessionPages.choose(
        session.plan, content: content, allowsHolds: person.offersHolds, about: about,
        asksMinutes: context.options.minutes == nil, aimCeiling: session.aimCeiling,
        asked: (context.options.aim, context.options.touches),
        lead: [leadOfChoices(at: now)].compactMap { $0 }, isShutDown: session.isShutDown
      ).filled(with: settingUp.last)
    case .checkPost:
      return CheckInPage.form(
        .post, lead: [session.prompt].compactMap { $0 }, asksLadder: session.willAskLadder,
        preferences: person.preferences, wayOut: .safety
      ).offering(content.sensationGroups, usual: person.usualMap, isAfter: true)
    case .resource, .gate, .touch, .orient, .both, .close, .rest, .high, .stop, .numb, .silent,
      .later, nil:
      return nil
    }
  }

  /// What may be touched, or why a practice with touch goes without it today; a practice of rest has
  /// words of its own or none.
  private func leadOfChoices(at now: Timestamp) -> String? {
    let practice = session.plan.practice
    if session.plan.mode == .touch { return session.prompt }
    if practice.mode != .touch { return practice.prompts[.choose].flatMap { _ in session.prompt } }
    return session.plan.limits.lock.map { LockWords.arriving($0, at: now) }
  }

  /// What was said at the start where it was asked beside a glimmer, and on no page.
  mutating func keepCheckIn(
    from records: [SessionEvent], in context: inout Context, at stamp: Stamp
  ) -> [Effect] {
    let said = records.filter { $0.event == .rate && $0.occasion == .pre }.compactMap(\.answer)
    guard !said.isEmpty else { return [] }
    var checkIn =
      pre
      ?? CheckIn(
        id: context.identifier(at: stamp.wall), at: stamp.wall, kind: .pre, sessionID: id)
    for answer in said {
      switch answer {
      case .distress(let distress): checkIn.distress = distress
      case .presence(let presence): checkIn.presence = presence
      case .state(let state): checkIn.state = state
      case .ladder: break
      }
    }
    pre = checkIn
    return isRecorded ? [.journal(.checkIn(checkIn))] : []
  }

  /// A check-in that was left, whole or not, is kept if anything was answered.
  private mutating func keepCheckIn(
    from form: Form, of stage: Stage, in context: inout Context, at stamp: Stamp
  ) -> [Effect] {
    var form = form
    form.takeDraft()
    guard stage == .checkPre || stage == .checkPost, form.fields.contains(where: \.isAnswered)
    else { return [] }
    let kind: CheckIn.Kind = stage == .checkPre ? .pre : .post
    let earlier = kind == .pre ? pre : post
    let checkIn = CheckInPage.checkIn(
      kind, from: form, id: earlier?.id ?? context.identifier(at: stamp.wall), at: stamp.wall,
      sessionID: id)
    if kind == .pre { pre = checkIn } else { post = checkIn }
    return isRecorded ? [.journal(.checkIn(checkIn))] : []
  }

  // MARK: Filling them in

  mutating func pressOnPage(_ key: Key, in context: inout Context, at stamp: Stamp) -> Step {
    guard var form else { return .stay }
    if key == .escape || key == .character(" ") && !form.isTyping && !form.usesSpace {
      return run(.safety, in: &context, at: stamp)
    }
    if let answer = form.said(by: key) { return hear(answer, on: form, in: &context, at: stamp) }
    if !form.takesText || key.isControl, let action = SessionKeys.table.action(of: key),
      action.isForPages, !action.isPresence
    {
      return perform(action, key: key, in: &context, at: stamp)
    }
    let outcome = form.take(key)
    if key == .backspace, let name = form.wentBack(since: self.form) {
      return goBack(to: name, on: form, in: &context, at: stamp)
    }
    self.form = form
    switch outcome {
    case .ignored, .moved: return run(.activity, in: &context, at: stamp)
    case .answered(let field): return answered(field, in: &context, at: stamp)
    }
  }

  mutating func enterOnPage(_ line: Line, in context: inout Context, at stamp: Stamp) -> Step {
    guard var form, let field = form.current?.name else { return .stay }
    if line.word == "space" || line.word == "safety" {
      return run(.safety, in: &context, at: stamp)
    }
    if let answer = form.said(by: line.word) {
      return hear(answer, on: form, in: &context, at: stamp)
    }
    if let key = line.key, let action = SessionKeys.table.action(of: key), action.isForPages,
      !action.isPresence, line.word.count == 1 || !form.takesText
    {
      return perform(action, key: key, in: &context, at: stamp)
    }
    if !form.takesText, form.body == nil, form.index > 0,
      SessionKeys.table.action(of: line.word) == .takeBack
    {
      return pressOnPage(.backspace, in: &context, at: stamp)
    }
    let isAnswered = form.take(line: line.text, word: line.word)
    self.form = form
    context.notice = form.objection
    return isAnswered
      ? answered(field, in: &context, at: stamp) : run(.activity, in: &context, at: stamp)
  }

  /// Takes what was said at a question about something else; what the page shows is what counts.
  private mutating func hear(
    _ answer: Answer, on form: Form, in context: inout Context, at stamp: Stamp
  ) -> Step {
    if let known = form.holds(against: answer) {
      context.notice = CheckInPage.holds(known)
      return run(.activity, in: &context, at: stamp)
    }
    self.form?.hear(answer)
    return run(Cue(said: answer), in: &context, at: stamp)
  }

  /// Goes on after a question of a page was answered or skipped.
  private mutating func answered(
    _ field: Field.Name, in context: inout Context, at stamp: Stamp
  ) -> Step {
    guard let form, let stage = session.stage else { return .stay }
    var effects: [Effect] = []
    if stage != .checkPre && stage != .checkPost {
      effects += apply(.activity, in: &context, at: stamp)
    } else if field == .body {
      effects += takeBody(of: form, in: &context, at: stamp)
    } else if let answer = CheckInPage.answer(field, in: form) {
      effects += apply(.answer(answer), in: &context, at: stamp)
    } else if CheckInPage.ratings.contains(field), session.question?.scale != nil {
      effects += apply(.skip, in: &context, at: stamp)
    }
    if session.stage == stage, let form = self.form, form.current == nil {
      effects += finish(form, in: stage, in: &context, at: stamp)
    }
    return goOn(effects, in: &context, at: stamp)
  }

  private mutating func takeBody(
    of form: Form, in context: inout Context, at stamp: Stamp
  ) -> [Effect] {
    let marks = CheckInPage.marks(form)
    let distant = context.content.distantWords
    let isDistant = marks.contains { !distant.isDisjoint(with: $0.sensations) }
    if CheckInPage.asksComfort(after: marks) { self.form?.insert(CheckInPage.comfortField) }
    if isDistant { self.form?.insert(CheckInPage.presenceAgain) }
    guard !marks.isEmpty else { return apply(.activity, in: &context, at: stamp) }
    return apply(.body(marks, isDistant: isDistant), in: &context, at: stamp)
  }

  private mutating func finish(
    _ form: Form, in stage: Stage, in context: inout Context, at stamp: Stamp
  ) -> [Effect] {
    switch stage {
    case .arrive:
      return apply(.arrived(ready: SessionPages.isReady(form)), in: &context, at: stamp)
    case .choose:
      var effects: [Effect] = []
      if let label = form.text(.about) {
        about = label
        effects.append(.journal(.label(label, of: id)))
      }
      let choices = SessionPages.choices(from: form, plan: session.plan)
      if let breath = form.choice(.breath) {
        effects.append(
          .journal(.preference(context.person.preferences.choose(.breath(breath)))))
      }
      return effects + apply(.chosen(choices), in: &context, at: stamp)
    case .checkPre, .checkPost: return apply(.done, in: &context, at: stamp)
    case .resource, .gate, .touch, .orient, .both, .close, .rest, .high, .stop, .numb, .silent,
      .later:
      return []
    }
  }
}

extension Cue {
  /// What was said at a question about something else.
  fileprivate init(said answer: Answer) {
    if case .presence(let presence) = answer {
      self = .presence(presence)
    } else {
      self = .answer(answer)
    }
  }
}
