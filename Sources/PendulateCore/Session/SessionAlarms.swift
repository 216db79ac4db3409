/// What happens at once when a number says that it is too much, and what is kept of it.
extension Session {
  /// Answers a distress of 7 or more, wherever it was given; true if it took over.
  @discardableResult
  mutating func alarm(at distress: Int) -> Bool {
    if distress >= Titration.stop {
      enterStop()
      return true
    }
    guard distress >= Titration.high else { return false }
    if stage == .high {
      // Where one grounds already nothing changes, but that it was said.
      escalate(.high)
      return false
    }
    escalate(.high)
    if case .orient(let orient) = state, stayed < orient.owedBeforeHigh(in: self) {
      // The safety that a touch is owed is given first, outward already; then more of it.
      orient.ground(as: .high, in: &self)
      return true
    }
    enterHigh()
    return true
  }

  mutating func escalate(_ kind: SessionEvent.Escalation) {
    guard escalation != kind else { return }
    // A practice that has stopped stays one that has.
    if escalation != .stop { escalation = kind }
    touching.isOver = true
    record(.escalate) { $0.kind = kind }
  }

  mutating func showCard() {
    guard !visit.showsCard else { return }
    visit.showsCard = true
    record(.cardShown)
  }

  mutating func record(
    _ kind: SessionEvent.Kind, _ fill: (inout SessionEvent) -> Void = { _ in }
  ) {
    var event = SessionEvent(t: (now.inSeconds * 1000).rounded() / 1000, event: kind)
    fill(&event)
    if kind == .rate { asking.given = GivenAnswer(event, in: self) }
    actions.append(.record(event))
  }
}
