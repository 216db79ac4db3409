import PendulateCore
import TerminalGrid

/// The page before touching: what this is, and what it is better to know before.
package struct ConsentScreen: FormScreen {
  var form: Form
  /// The practice that begins once the page is filled in; nil where it is answered for itself.
  let practice: Practice?
  /// How it is set up then.
  private let settingUp: SettingUp
  /// What held before this page, once a yes on it has counted.
  private var before: ConsentOutcome?
  /// What was left open on purpose, which no key answers along with others.
  private var leftOpen: Set<Field.Name> = []
  /// Whether a yes has counted.
  private var hasCounted = false

  var screen: Screen { .consent(self) }

  /// Asks all of it, for whoever wants to answer again.
  init() {
    form = ConsentWords.form()
    practice = nil
    settingUp = .page
  }

  /// Asks what is due before a practice with touch.
  init(
    _ kinds: Set<ConsentOutcome.Kind>, before practice: Practice, settingUp: SettingUp = .page
  ) {
    form = ConsentWords.form(asking: kinds)
    self.practice = practice
    self.settingUp = settingUp
  }

  /// One key says no to all that is seen and still open; s leaves one open, as Enter does.
  mutating func press(_ key: Key, in context: inout Context, at stamp: Stamp) -> Step {
    if FormKeys.none.action(of: key) != nil {
      let seen = PageView.questions(of: form, in: context)
      return sayNo(toOpen: seen, in: &context, at: stamp)
    }
    let key = FormKeys.leaveOpen.action(of: key) == nil ? key : .enter
    if key == .enter { noteLeftOpen() }
    return pressOnPage(key, in: &context, at: stamp)
  }

  /// In lines those are said no to that were told together.
  mutating func enter(_ line: Line, in context: inout Context, at stamp: Stamp) -> Step {
    if FormKeys.none.action(of: line.word) != nil {
      return sayNo(toOpen: form.group, in: &context, at: stamp)
    }
    let line = FormKeys.leaveOpen.action(of: line.word) == nil ? line : Line("")
    if line.word.isEmpty { noteLeftOpen() }
    return enterOnPage(line, in: &context, at: stamp)
  }

  var help: HelpPage { FormKeys.help(for: form, with: FormKeys.leaveOpen.helpEntries) }

  private mutating func noteLeftOpen() {
    if let field = form.current, !field.isAnswered, form.highlight == nil {
      leftOpen.insert(field.name)
    }
  }

  private mutating func sayNo(
    toOpen questions: Range<Int>, in context: inout Context, at stamp: Stamp
  ) -> Step {
    guard let field = form.current?.name else { return finish(in: &context, at: stamp) }
    form.answer(questions, with: .choice(YesOrNo.no.rawValue), but: leftOpen)
    form.go(toPlace: questions.upperBound)
    return goOn(after: field, in: &context, at: stamp)
  }

  /// A yes to danger or to thoughts of ending one's life has people first, before the next question.
  func cover(after field: Field.Name) -> Screen? {
    guard case .consent(let question) = field,
      ConsentQuestion.aboutBeingAlone.contains(question), answer(question) == .yes
    else { return nil }
    return CardScreen().screen
  }

  /// A yes counts at once: who leaves to reach somebody has answered.
  mutating func answered(
    _ field: Field.Name, in context: inout Context, at stamp: Stamp
  ) -> [Effect] { count(in: &context, at: stamp) }

  mutating func wentBack(
    to field: Field.Name, in context: inout Context, at stamp: Stamp
  ) -> [Effect] { hasCounted ? count(in: &context, at: stamp) : [] }

  private mutating func count(in context: inout Context, at stamp: Stamp) -> [Effect] {
    let closing = Set(asked.filter { $0.closesTouching && answer($0) == .yes }.map(\.kind))
    guard hasCounted || !closing.isEmpty else { return [] }
    if !hasCounted { before = context.person.ledger.consent }
    hasCounted = true
    let now = stamp.wall
    var outcome = before ?? ConsentOutcome(answeredAt: now, terms: [], allowsHolds: false)
    outcome.terms.removeAll { closing.contains($0.kind) }
    outcome.terms += ConsentOutcome.Kind.allCases.filter(closing.contains).map {
      ConsentOutcome.Term($0, until: $0.end(from: now), isClosed: true)
    }
    guard outcome != context.person.ledger.consent else { return [] }
    context.person.ledger.note(outcome, at: now)
    return [.limits(.consent(outcome))]
  }

  mutating func finish(in context: inout Context, at stamp: Stamp) -> Step {
    let outcome = outcome(
      after: hasCounted ? before : context.person.ledger.consent, at: stamp.wall)
    context.person.ledger.note(outcome, at: stamp.wall)
    let effects: [Effect] = [.limits(.consent(outcome))]
    let covers = isAloneLeftOpen ? [CardScreen().screen] : []
    guard let practice else {
      let result = ConsentWords.result(
        context.person.limits(at: stamp.wall).lock, isOpenLeft: isOpenLeft, at: stamp.wall)
      // Where people come first, home is behind them, also for who asked for these questions alone.
      guard context.options.endsWithSession, covers.isEmpty else {
        context.notice = result
        return Step(effects, .home(covers))
      }
      return Step(effects + [.process(.quit(status: 0, lastLine: result))])
    }
    let lock = isOpenLeft ? DoseLimits.Lock(reason: .unanswered, until: nil) : nil
    return SessionScreen.begin(
      practice, isKept: true, settingUp: settingUp, lock: lock, under: covers, in: &context,
      at: stamp
    ).after(effects)
  }

  mutating func cancel(in context: inout Context, at stamp: Stamp) -> Step {
    context.options.endsWithSession
      ? Step([.process(.quit(status: 0, lastLine: nil))]) : .home()
  }

  // MARK: What the answers lead to

  private func answer(_ question: ConsentQuestion) -> YesOrNo? {
    form.choice(.consent(question), as: YesOrNo.self)
  }

  private var asked: [ConsentQuestion] {
    form.fields.compactMap { field in
      if case .consent(let question) = field.name { question } else { nil }
    }
  }

  /// Whether something was skipped that may close touching.
  private var isOpenLeft: Bool { asked.contains { $0.closesTouching && answer($0) == nil } }

  private var isAloneLeftOpen: Bool {
    asked.contains { ConsentQuestion.aboutBeingAlone.contains($0) && answer($0) == nil }
  }

  /// The kinds that were asked, each with its end; what was skipped is nobody's answer.
  private func outcome(after earlier: ConsentOutcome?, at now: Timestamp) -> ConsentOutcome {
    let kinds = Set(asked.map(\.kind))
    var terms = (earlier?.terms ?? []).filter { !kinds.contains($0.kind) }
    for kind in ConsentOutcome.Kind.allCases where kinds.contains(kind) {
      let answers = asked.filter { $0.kind == kind && $0.closesTouching }.map(answer)
      let isClosed = answers.contains(.yes)
      // A skip is no answer, and takes none back: what was said holds for its own time.
      let standing = earlier?.terms.first { $0.kind == kind && $0.isClosed && $0.until > now }
      if let standing, !isClosed, answers.contains(nil) {
        terms.append(standing)
        continue
      }
      guard isClosed || kind != .day && !answers.contains(nil) else { continue }
      terms.append(ConsentOutcome.Term(kind, until: kind.end(from: now), isClosed: isClosed))
    }
    let allowsHolds =
      asked.contains(.holds) ? answer(.holds) == .no : earlier?.allowsHolds ?? false
    return ConsentOutcome(answeredAt: now, terms: terms, allowsHolds: allowsHolds)
  }
}
