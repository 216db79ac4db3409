/// What the questions before touching led to: classes and their ends, and none of the answers.
package struct ConsentOutcome: Hashable, Sendable {
  /// How long answers hold (PRACTICE 4.2).
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Until tomorrow.
    case day
    /// Thirty days.
    case month
    /// Ninety days.
    case quarter

    /// When answers of that kind end.
    package func end(from now: Timestamp) -> Timestamp {
      switch self {
      case .day: now.startOfLocalDay(addingDays: 1)
      case .month: now.advanced(by: .seconds(30 * 86_400))
      case .quarter: now.advanced(by: .seconds(90 * 86_400))
      }
    }
  }

  /// Answers of one kind.
  package struct Term: Hashable, Sendable {
    /// How long they hold.
    package var kind: Kind
    /// When they end, and are asked again.
    package var until: Timestamp
    /// Whether touching is closed until then.
    package var isClosed: Bool

    /// Creates one.
    package init(_ kind: Kind, until: Timestamp, isClosed: Bool) {
      self.kind = kind
      self.until = until
      self.isClosed = isClosed
    }
  }

  /// When the questions were last answered.
  package var answeredAt: Timestamp
  /// The kinds of which every question was answered, or one so that touching is closed.
  package var terms: [Term]
  /// Whether breath patterns that hold the breath may be offered.
  package var allowsHolds: Bool

  /// Creates an outcome.
  package init(answeredAt: Timestamp, terms: [Term], allowsHolds: Bool) {
    self.answeredAt = answeredAt
    self.terms = terms
    self.allowsHolds = allowsHolds
  }

  /// The outcome of a whole page on which nothing keeps touching closed.
  package static func open(at now: Timestamp, allowsHolds: Bool = false) -> ConsentOutcome {
    ConsentOutcome(
      answeredAt: now,
      terms: [Kind.month, .quarter].map { Term($0, until: $0.end(from: now), isClosed: false) },
      allowsHolds: allowsHolds)
  }

  /// What keeps touching closed, if anything does; the one that lasts longest.
  package func lock(at now: Timestamp) -> TouchLock? {
    terms.filter { $0.isClosed && $0.until > now }.max { $0.until < $1.until }
      .map { TouchLock(.consent, until: $0.until) }
  }

  /// The kinds of which the questions are to be asked again.
  ///
  /// That one is not affected by anything now is asked on arriving each time; it is asked here again
  /// only where it was otherwise, or with any other question.
  package func due(at now: Timestamp) -> Set<Kind> {
    var due: Set<Kind> = []
    for kind in [Kind.month, .quarter]
    where !terms.contains(where: { $0.kind == kind && $0.until > now }) {
      due.insert(kind)
    }
    if !due.isEmpty || terms.contains(where: { $0.kind == .day && $0.until <= now }) {
      due.insert(.day)
    }
    return due
  }
}

extension LimitsLedger {
  /// The kinds of which the questions come before the next touch: all of them before the first time
  /// and after a STOP.
  package func consentDue(at now: Timestamp) -> Set<ConsentOutcome.Kind> {
    let ledger = folded(at: now)
    guard let consent = ledger.consent else { return Set(ConsentOutcome.Kind.allCases) }
    if let stop = ledger.lastStop, stop >= consent.answeredAt {
      return Set(ConsentOutcome.Kind.allCases)
    }
    return consent.due(at: now)
  }
}
