import PendulateCore

/// A look at how one is, outside of a session.
package struct CheckInScreen: FormScreen {
  /// What it is for.
  enum Purpose: Hashable, Sendable {
    /// On its own.
    case open
    /// How it has been since the last session.
    case later
    /// The close of a session that was cut short.
    case closing(Identifier)
  }

  let purpose: Purpose
  /// The practice that begins after it.
  private let next: Practice?
  var form: Form
  /// How near one is, where that was said and not asked.
  private var saidPresence: Presence?
  /// Its identifier, once something of it was given to the journal.
  private var id: Identifier?
  /// How much was given to the journal of which it has not said yet that it is there.
  private var unconfirmed = 0
  /// Whether the journal has something of it.
  private var isKept = false
  /// Whether the last question was answered.
  private var isFinished = false

  var screen: Screen { .checkIn(self) }
  var help: HelpPage { FormKeys.help(for: form, with: form.saidEntries) }

  init(_ purpose: Purpose, before next: Practice? = nil, in context: Context) {
    self.purpose = purpose
    self.next = next
    form = CheckInPage.form(for: purpose, isBeforeSession: next != nil, in: context)
  }

  /// The question how it has been since, where it is due before a practice; nil where it is not.
  static func due(before practice: Practice, in context: Context) -> CheckInScreen? {
    guard context.person.askLaterAfter != nil, !context.isRehearsal else { return nil }
    return CheckInScreen(.later, before: practice, in: context)
  }

  /// The check-in that closes a session which was cut short.
  init(closing session: Identifier, in context: Context) {
    self.init(.closing(session), in: context)
  }

  // MARK: Answers

  mutating func answered(
    _ field: Field.Name, in context: inout Context, at stamp: Stamp
  ) -> [Effect] {
    if field == .body, CheckInPage.asksComfort(after: CheckInPage.marks(form)) {
      form.insert(CheckInPage.comfortField)
    }
    // From 7 on it is said at once that it was heard, wherever the number was given.
    if field == .distress, let distress = CheckInPage.distress(form),
      distress.value >= Titration.high
    {
      context.notice = CheckInPage.heard(distress)
    }
    return keepSoFar(in: &context, at: stamp)
  }

  /// What was answered there is taken back, and with it what it means for the next session.
  mutating func wentBack(
    to field: Field.Name, in context: inout Context, at stamp: Stamp
  ) -> [Effect] {
    guard CheckInPage.answer(field, in: form) != nil else { return [] }
    form.set(nil)
    return id == nil ? [] : keepSoFar(in: &context, at: stamp)
  }

  /// How near one is, and from 7 on how hard it is, at any of its questions; the higher number holds.
  mutating func heard(
    _ answer: Answer, in context: inout Context, at stamp: Stamp
  ) -> Step? {
    var cover: Screen?
    switch answer {
    case .presence(let presence):
      saidPresence = presence
      form.hear(answer)
      context.notice = CheckInPage.heard(presence)
    case .distress(let distress):
      // On a page before home a first number may have been meant for that.
      let known = CheckInPage.distress(form)
      let isHigh = distress.value >= Titration.high
      guard purpose == .open || isTold && isHigh, isHigh || known == nil else { return nil }
      let higher = form.holds(against: answer)
      form.hear(answer)
      context.notice = higher.map(CheckInPage.holds) ?? CheckInPage.heard(distress)
      cover = self.cover(after: .distress)
    case .state, .ladder: return nil
    }
    let effects = keepSoFar(in: &context, at: stamp)
    return cover.map { Step(effects, .push($0)) } ?? Step(effects)
  }

  private var presence: Presence? { CheckInPage.presence(form) ?? saidPresence }

  /// Whether anything was said.
  private var isTold: Bool { saidPresence != nil || form.fields.contains(where: \.isAnswered) }

  /// Keeps a check-in on its own from its first answer on: what is shown as taken is on disk.
  ///
  /// One that belongs to a session is kept as a whole, at its end; what it means for touching counts
  /// from now on all the same.
  private mutating func keepSoFar(in context: inout Context, at stamp: Stamp) -> [Effect] {
    guard self.id != nil || isTold else { return [] }
    let id = self.id ?? context.identifier(at: stamp.wall)
    self.id = id
    let checkIn = soFar(id, in: context, at: stamp.wall)
    // What it says counts from now on, and not only at the next start.
    let limits = context.noteLimits(of: checkIn, post: post(in: context), at: stamp.wall)
    guard purpose == .open else { return limits }
    unconfirmed += 1
    tellWhetherKept()
    return limits + [.journal(.checkIn(checkIn), echo: .answer("", of: id))]
  }

  /// The check-in as it is so far, and of which session it is.
  private func soFar(_ id: Identifier, in context: Context, at now: Timestamp) -> CheckIn {
    let (kind, session): (CheckIn.Kind, Identifier?) =
      switch purpose {
      case .open: (.open, nil)
      case .later: (.later, context.person.askLaterAfter)
      case .closing(let session): (.post, session)
      }
    var checkIn = CheckInPage.checkIn(kind, from: form, id: id, at: now, sessionID: session)
    checkIn.presence = presence
    return checkIn
  }

  /// The distress at the end of the session that it is hours after; nil elsewhere.
  private func post(in context: Context) -> Int? {
    purpose == .later ? context.person.sessions.last?.post : nil
  }

  /// Nothing is called kept while the journal has not said so of all that was told.
  private mutating func tellWhetherKept() {
    guard let last = form.fields.firstIndex(where: { $0.name == .end }) else { return }
    form.fields[last].hint = CheckInPage.endHint(isKept: isKept && unconfirmed == 0)
  }

  mutating func hear(
    _ reply: JournalReply, in context: inout Context, at stamp: Stamp
  ) -> Step {
    switch reply {
    case .kept(.answer(_, of: id)): isKept = true
    case .heard(.answer(_, of: id)): break
    case .kept, .heard, .failed, .recovered, .refused, .answered: return .stay
    }
    unconfirmed = max(0, unconfirmed - 1)
    tellWhetherKept()
    return isFinished && unconfirmed == 0 ? end(in: context) : .stay
  }

  /// From 9 on people come before any other question; those are still there, for whoever wants them.
  func cover(after field: Field.Name) -> Screen? {
    guard field == .distress, let distress = CheckInPage.distress(form)?.value,
      distress >= Titration.stop
    else { return nil }
    return CardScreen(isGrounding: true).screen
  }

  // MARK: The end

  mutating func finish(in context: inout Context, at stamp: Stamp) -> Step {
    switch purpose {
    case .open: finishOpen(in: context)
    case .later, .closing: finishForSession(in: &context, at: stamp)
    }
  }

  /// Ends the program only once the journal has said whether it has the last answer.
  private mutating func finishOpen(in context: Context) -> Step {
    if isHard { return Step([], .home([CardScreen().screen])) }
    guard context.options.endsWithSession else { return .home() }
    // A key after the end leaves all the same; what is not kept yet is told on screen.
    guard unconfirmed == 0 || isFinished else {
      isFinished = true
      return .stay
    }
    return end(in: context)
  }

  private func end(in context: Context) -> Step {
    let line = isKept ? CheckInPage.keptLine(context.groundingLine) : context.groundingLine
    return Step([.process(.quit(status: 0, lastLine: line))])
  }

  private mutating func finishForSession(in context: inout Context, at stamp: Stamp) -> Step {
    let effects = keepForSession(in: &context, at: stamp)
    let isHarder = noteLater(in: &context)
    if let next {
      return goOn(to: next, isHard: isHard || isHarder, in: &context, at: stamp).after(effects)
    }
    if isHarder { context.notice = CheckInPage.restMaySuit }
    return Step(effects, .home(isHard || isHarder ? [CardScreen().screen] : []))
  }

  /// Begins what waited; where the hours were hard, people one could reach come first, and then a
  /// choice.
  private func goOn(
    to next: Practice, isHard: Bool, in context: inout Context, at stamp: Stamp
  ) -> Step {
    if isHard {
      let offer = RestOfferScreen(insteadOf: next, in: context, at: stamp.wall)
      return Step([], .home([offer.screen, CardScreen().screen]))
    }
    var step = SessionScreen.start(next, in: &context, at: stamp)
    // Nobody comes back to a page that was answered.
    if case .push(let screen) = step.move { step.move = .replace(screen) }
    return step
  }

  private mutating func keepForSession(in context: inout Context, at stamp: Stamp) -> [Effect] {
    guard !isFinished, purpose != .open else { return [] }
    isFinished = true
    let checkIn = soFar(
      id ?? context.identifier(at: stamp.wall), in: context, at: stamp.wall)
    context.person.askLaterAfter = nil
    // That nothing was said hours later is an answer too: it is not asked again.
    guard purpose == .later || isTold else { return [] }
    if purpose == .later { context.person.laterCheckIns.append(checkIn) }
    return context.noteLimits(of: checkIn, post: post(in: context), at: stamp.wall) + [
      .journal(.checkIn(checkIn))
    ]
  }

  /// Whether it calls for people one could reach.
  private var isHard: Bool {
    (CheckInPage.distress(form)?.value ?? 0) >= Titration.high
      || presence == .farAway
  }

  /// Takes what the hours after a session say for the next one; whether it was harder.
  private func noteLater(in context: inout Context) -> Bool {
    guard purpose == .later, let last = context.person.sessions.indices.last else { return false }
    context.person.sessions[last].unwanted = CheckInPage.unwanted(form)
    guard let later = CheckInPage.distress(form)?.value else { return false }
    context.person.sessions[last].later = later
    let post = context.person.sessions[last].post ?? later
    return later >= Titration.high || later >= post + 3
  }

  mutating func cancel(in context: inout Context, at stamp: Stamp) -> Step {
    if next != nil || purpose != .open && isTold {
      return finish(in: &context, at: stamp)
    }
    return context.options.endsWithSession
      ? Step([.process(.quit(status: 0, lastLine: nil))]) : .home()
  }

  mutating func leave(
    _ outcome: Outcome, in context: inout Context, at stamp: Stamp
  ) -> [Effect] {
    form.takeDraft()
    guard isTold else { return [] }
    switch purpose {
    // What was marked or written at a question that is not finished is kept too. How it has been since
    // is asked again at the next start; until then what was said counts for touching.
    case .open, .later: return keepSoFar(in: &context, at: stamp)
    case .closing: return keepForSession(in: &context, at: stamp)
    }
  }
}
