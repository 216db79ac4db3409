extension Session {
  /// The page that stops the practice: three lines and the support card, and leaving is one key.
  struct Stop: StageRules {
    var stage: Stage { .stop }
    var alarmsAtReports: Bool { false }

    func timeIsUp(in session: inout Session) { session.finish(.stopped, reason: .silent) }

    /// Nothing is added to a practice that has stopped.
    func takePresence(_ presence: Presence, in session: inout Session) {}

    func close(in session: inout Session) { session.enterCheckPost(reason: .key) }

    func outcomeOfLeaving(_ session: Session) -> Outcome { .stopped }
  }

  /// Stops the practice; what ends by stopping ends from safety.
  mutating func enterStop() {
    escalate(.stop)
    let given = asking.given
    switch stage {
    case .orient, .resource, .checkPre, .checkPost, .arrive, .choose: break
    case .gate, .touch, .both, .close, .rest, .high, .stop, .numb, .silent, .later, nil:
      enter(.orient(Orient(kind: .safety, shown: .zero)), reason: .answer)
    }
    enter(.stop(Stop()), reason: .answer)
    // The safety in between takes no time, and leaves nothing behind.
    asking.given = given?.afterLeaving
    set(.stageEnd, after: Self.stopPatience)
    record(.cardShown)
  }
}
