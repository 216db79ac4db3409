extension Session {
  /// Outward attention as a practice of its own: nothing is asked, and one leaves when one likes.
  struct Ground: StageRules {
    var stage: Stage { .high }
    var allowsBreath: Bool { true }
    var isGrounding: Bool { true }

    func close(in session: inout Session) { session.finish(.closed, reason: .key) }

    func outcomeOfLeaving(_ session: Session) -> Outcome { .closed }
  }
}
