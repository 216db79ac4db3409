/// What is said and shown in a session, to tell what came of its hard moments.
struct HardMomentAfterwards {
  private var answers: [Said] = []
  private var glimmers: [Span] = []
  private var groundings: [Span] = []
  private var cards: [Double] = []
  private var moments: [(kind: SessionEvent.Escalation, t: Double, answers: Int)] = []
  private var numbSince: Double?

  /// An answer, or "settled now" where there is none.
  private struct Said {
    let t: Double
    let answer: Answer?
  }

  /// From when until when something was there.
  private struct Span {
    let from: Double
    let until: Double
    var id: String?
    var isMovement = true

    func overlaps(_ start: Double, _ end: Double) -> Bool { from < end && until > start }
  }

  mutating func take(_ event: SessionEvent) {
    switch event.event {
    case .rate:
      // What a touch came to at most says nothing about now.
      if event.occasion != .peak { answers.append(Said(t: event.t, answer: event.answer)) }
    case .settledMark: answers.append(Said(t: event.t, answer: nil))
    case .glimmer:
      guard let id = event.glimmerID, let dwell = event.dwellSeconds else { return }
      glimmers.append(
        Span(
          from: event.t - dwell, until: event.t, id: id, isMovement: event.category == .movement))
    case .stageEnter: numbSince = event.stage == .numb ? event.t : nil
    case .stageExit:
      if let since = numbSince { groundings.append(Span(from: since, until: event.t)) }
      numbSince = nil
    case .cardShown: cards.append(event.t)
    case .sessionStart, .rateMissing, .earlyOut, .takenBack, .body, .pacer, .escalate, .pause,
      .resume, .sessionEnd:
      break
    }
  }

  /// A moment begins; what led to it is said already.
  mutating func begin(_ kind: SessionEvent.Escalation, at t: Double) {
    moments.append((kind, t, answers.count))
  }

  /// What came of a moment, what was there while it settled, and which glimmer was close by at it.
  func came(
    of index: Int, baseline: Int?
  ) -> (afterwards: HardMoment.Afterwards, wayBack: HardMoment.WayBack?, glimmerID: String?) {
    let moment = moments[index]
    let near = glimmers.last { $0.from <= moment.t && moment.t <= $0.until }?.id
    var last: Double?
    for said in answers.dropFirst(moment.answers) {
      guard let isBack = isBack(said.answer, from: moment.kind, baseline: baseline) else {
        continue
      }
      if isBack {
        let seconds = said.t - moment.t
        return (.settled(seconds), wayBack(from: moment.t, until: said.t), near)
      }
      last = said.t
    }
    return (last.map { .notYet($0 - moment.t) } ?? .unknown, nil, near)
  }

  /// Whether an answer says that it has settled; nil where it says nothing of it.
  ///
  /// After "far away" that is "here". After everything else it is a number at most one above the one
  /// before the first touch, as for a return; with no such number it is taken as 2, as at the gate.
  private func isBack(
    _ answer: Answer?, from kind: SessionEvent.Escalation, baseline: Int?
  ) -> Bool? {
    switch answer {
    case .presence(let presence): kind == .numb ? presence == .here : nil
    case .distress(let distress): kind == .numb ? nil : distress.value <= (baseline ?? 2) + 1
    case nil: kind == .numb ? nil : true
    case .state, .ladder: nil
    }
  }

  private func wayBack(from start: Double, until settled: Double) -> HardMoment.WayBack? {
    let near = glimmers.filter { $0.overlaps(start, settled) }
    if cards.contains(where: { $0 >= start && $0 <= settled }) { return .person }
    if (near + groundings).contains(where: { $0.isMovement && $0.overlaps(start, settled) }) {
      return .movement
    }
    return near.isEmpty ? nil : .glimmer
  }
}
