extension Session {
  /// Nobody has answered: a prompt or two, and a gentle end, unless a sign comes.
  struct Silent: StageRules {
    var stage: Stage { .silent }

    func timeIsUp(in session: inout Session) { session.enterClose(reason: .silent) }

    func takeSignOfLife(_ cue: Cue, in session: inout Session) -> Bool {
      guard cue != .close else { return false }
      session.enterOrient(.safety, reason: .key)
      // What is said with it counts there.
      if case .answer = cue { return false }
      if case .presence = cue { return false }
      return true
    }

    func interrupted(in session: inout Session) { session.enterOrient(.safety, reason: .focus) }
  }

  mutating func enterSilent() {
    enter(.silent(Silent()), for: Self.extensionLength, reason: .silent)
  }
}
