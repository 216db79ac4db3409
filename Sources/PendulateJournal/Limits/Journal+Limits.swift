import GRDB
package import PendulateCore

extension Journal {
  /// What limits the next touch, by everything that is recorded here.
  package func limitsLedger(at now: Timestamp) throws(JournalError) -> LimitsLedger {
    let figures = try figures()
    let posts = Dictionary(
      figures.compactMap { session in session.body.post.map { (session.id, $0) } }
    ) { first, _ in first }
    var entries = figures.map { session -> LimitsEntry in
      // What was said hours later has a time of its own.
      LimitsEntry(SessionSummary(session), id: session.id)
    }
    entries += try loneCheckIns().compactMap { checkIn in
      LimitsEntry(checkIn, post: checkIn.sessionID.flatMap { posts[$0] })
    }
    return LimitsLedger(entries, consent: try consent()?.outcome, at: now)
  }

  /// The check-ins on their own and hours later that say something for the limits.
  private func loneCheckIns() throws(JournalError) -> [CheckIn] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT id, at, utcOffsetSeconds, kind, sessionId, distress, presence FROM checkIn
          WHERE kind IN ('open', 'later') AND (distress IS NOT NULL OR presence IS NOT NULL)
          """)
      return try rows.map { row in
        let session: String? = try row.optional("sessionId")
        let distress: Int? = try row.optional("distress")
        return CheckIn(
          id: try row.identifier("id"), at: try row.timestamp("at"), kind: try row.required("kind"),
          sessionID: session.map { Identifier(rawValue: $0) },
          distress: distress.flatMap { Distress($0) }, presence: try row.word("presence"),
          state: nil, words: nil)
      }
    }
  }
}

extension Consent {
  /// The same as classes with their ends: what was answered then holds for as long as it would now,
  /// and an answer that led to rest for the longest time, since nobody knows which it was.
  fileprivate var outcome: ConsentOutcome {
    var outcome = ConsentOutcome.open(at: agreedAt, allowsHolds: holdsAllowed)
    if scope == .resourceOnly {
      outcome.terms = outcome.terms.map { term in
        ConsentOutcome.Term(term.kind, until: term.until, isClosed: term.kind == .quarter)
      }
    }
    return outcome
  }
}
