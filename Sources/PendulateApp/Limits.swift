package import PendulateCore

/// What is asked of the limits of the next touch, which are kept beside the journal whatever else is.
package enum LimitsRequest: Hashable, Sendable {
  /// A touch session is to begin, by what was known of the limits.
  case claim(Identifier, LimitsLedger)
  /// A touch may be next in a session: whether something closed touching meanwhile.
  case look(Identifier)
  /// What a session or a check-in comes to now.
  case note(LimitsEntry)
  /// What the questions before touching led to.
  case consent(ConsentOutcome)
}

/// What comes of it.
package enum LimitsReply: Hashable, Sendable {
  /// Another program changed the limits since, so that the session is begun by these.
  case changed(LimitsLedger, of: Identifier)
  /// A touch session is going on in another program.
  case elsewhere(Identifier)
  /// Something said elsewhere meanwhile closes touching in a session that goes on.
  case closed(DoseLimits.Lock, of: Identifier)
  /// They cannot be kept, and so touching is closed: a sentence that says why.
  case unkept(String, of: Identifier?)
}

extension Model {
  /// Takes what is said of the limits; a session that was to begin by others begins anew.
  mutating func hear(_ reply: LimitsReply, at stamp: Stamp) -> [Effect] {
    switch reply {
    case .changed(let ledger, let id):
      context.person.ledger = ledger
      return beginAgain(id, at: stamp)
    case .elsewhere(let id):
      // The next time it may be over.
      return beginAgain(id, lock: DoseLimits.Lock(reason: .elsewhere, until: nil), at: stamp)
    case .closed(let lock, let id):
      guard let found = session(id) else { return [] }
      return on(found.index, at: stamp) { screen, context in
        var session = found.screen
        let step = session.closeTouching(lock, in: &context, at: stamp)
        screen = session
        return step
      }
    case .unkept(let sentence, let id):
      context.person.isUnkept = true
      context.notice = sentence
      return id.map { beginAgain($0, at: stamp) } ?? []
    }
  }

  private mutating func beginAgain(
    _ id: Identifier, lock: DoseLimits.Lock? = nil, at stamp: Stamp
  ) -> [Effect] {
    guard let (index, former) = session(id), index > 0 else { return [] }
    stack.remove(at: index)
    return on(index - 1, at: stamp) { _, context in
      SessionScreen.start(former.session.plan.practice, lock: lock, in: &context, at: stamp)
    }
  }

  /// The session with an identifier, and where it is.
  private func session(_ id: Identifier) -> (index: Int, screen: SessionScreen)? {
    for (index, screen) in stack.enumerated() {
      if case .session(let session) = screen, session.id == id { return (index, session) }
    }
    return nil
  }
}

extension Context {
  /// Takes what a check-in outside of a session means for touching, and what it meant before no more;
  /// what is to be kept of it.
  mutating func noteLimits(
    of checkIn: CheckIn, post: Int? = nil, at now: Timestamp
  ) -> [Effect] {
    let wasNoted = person.ledger.open.contains { $0.id == checkIn.id }
    guard let entry = LimitsEntry(checkIn, post: post) else {
      guard wasNoted else { return [] }
      return note(LimitsEntry(id: checkIn.id, begunAt: checkIn.at, endedAt: checkIn.at), at: now)
    }
    return note(entry, at: now)
  }

  /// Takes what something comes to for the limits; what is to be kept of it.
  mutating func note(_ entry: LimitsEntry, at now: Timestamp) -> [Effect] {
    person.ledger.note(entry, at: now)
    return [.limits(.note(entry))]
  }
}
