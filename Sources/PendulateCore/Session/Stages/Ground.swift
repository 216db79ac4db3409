extension Session {
  /// Outward attention as a practice of its own: nothing is asked, and one leaves when one likes.
  struct Ground: StageRules {
    /// Whether one is far away: then light, movement and texture, and no breath.
    var isFar = false

    var stage: Stage { .high }
    var promptStage: Stage { isFar ? .numb : .high }
    var allowsBreath: Bool { !isFar }
    var isGrounding: Bool { true }

    func takePresence(_ presence: Presence, in session: inout Session) {
      if presence == .farAway { session.escalate(.numb) }
      guard isFar != (presence == .farAway) else { return }
      session.stopPacing()
      session.state = .ground(Ground(isFar: presence == .farAway))
      session.nextPrompt()
    }

    func close(in session: inout Session) { session.finish(.closed, reason: .key) }

    func outcomeOfLeaving(_ session: Session) -> Outcome { .closed }
  }
}
