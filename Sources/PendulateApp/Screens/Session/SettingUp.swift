import PendulateCore

/// How a session is set up: on its page, or at once.
enum SettingUp: Hashable, Sendable {
  /// On its page, with nothing chosen yet.
  case page
  /// On its page, with the choices of an earlier session there.
  case filled(LastSession)
  /// At once, as the practice and what the person chose for good have it.
  case usual
  /// At once, with the choices of an earlier session.
  case asLastTime(LastSession)

  /// The earlier session whose choices are taken up; nil where none is.
  var last: LastSession? {
    switch self {
    case .page, .usual: nil
    case .filled(let last), .asLastTime(let last): last
    }
  }

  /// Whether touching is left out from the start, as it was the last time.
  var isWithoutTouch: Bool {
    switch self {
    case .page, .filled, .usual: false
    case .asLastTime(let last): last.isWithoutTouch
    }
  }

  /// What is chosen without a page; nil where the page is shown.
  ///
  /// Shut down, no breath begins unless it is chosen now (PRACTICE 1.6).
  func choices(for session: Session, in context: Context) -> Cue.Choices? {
    let plan = session.plan
    var choices: Cue.Choices
    switch self {
    case .page, .filled: return nil
    case .usual: choices = Cue.Choices(aim: plan.aim, touches: plan.touches, breath: plan.breath)
    case .asLastTime(let last): choices = last.choices(for: plan)
    }
    if session.isShutDown || !context.offersBreath(choices.breath) {
      choices.breath = BreathAnchor.off
    }
    return choices
  }
}

extension Form {
  /// The setting up with what was chosen in an earlier session, as far as it can be chosen now.
  func filled(with last: LastSession?) -> Form {
    guard let last else { return self }
    var form = self
    form.fill(.minutes, with: last.minutes)
    form.fill(.aim, with: last.aim)
    form.fill(.touches, with: last.touches)
    form.fill(.breath, with: last.breath)
    if last.isWithoutTouch { form.fill(.rest, with: SessionPages.DifficultPart.rest.rawValue) }
    if case .picks(let glimmers) = form.fields.first(where: { $0.name == .glimmers })?.kind {
      let known = last.glimmers.filter { id in glimmers.contains { $0.id == id } }
      if !known.isEmpty { form.set(.picks(known), of: .glimmers) }
    }
    return form
  }

  private mutating func fill(_ name: Field.Name, with number: Int?) {
    guard let number, case .number(let range, _) = fields.first(where: { $0.name == name })?.kind
    else { return }
    set(.number(min(max(number, range.lowerBound), range.upperBound)), of: name)
  }

  private mutating func fill(_ name: Field.Name, with choice: String) {
    guard case .choice(let choices) = fields.first(where: { $0.name == name })?.kind,
      choices.contains(where: { $0.id == choice })
    else { return }
    set(.choice(choice), of: name)
  }
}

extension Context {
  /// Whether a breath cue may begin by its name: it is there, and holds are open to this person.
  func offersBreath(_ id: String) -> Bool {
    if BreathAnchor.reservedIDs.contains(id) { return true }
    guard let pattern = content.pattern(id) else { return false }
    return !pattern.hasHolds || person.offersHolds
  }
}
