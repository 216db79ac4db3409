/// Tells which titration rules acted between two states of a session, in plain words.
enum RuleNotes {
  typealias Note = (rule: String, text: String)

  static func between(_ before: Session, and after: Session) -> [Note] {
    var notes: [Note] = []
    if before.plan.mode != after.plan.mode {
      notes.append(("mode", "It becomes a rest session: nothing is touched."))
    }
    // Where nothing is touched there is no aim.
    if after.plan.mode == .touch, before.plan.aim != after.plan.aim {
      notes.append(("aim", "The aim becomes \(after.plan.aim)."))
    }
    if before.plan.resourceSeconds != after.plan.resourceSeconds {
      notes.append(
        ("resource", "The time with a glimmer becomes \(after.plan.resourceSeconds) s."))
    }
    if let escalation = after.escalation, before.escalation != escalation {
      notes.append((escalation.rawValue, text(for: escalation)))
    }
    if after.stage == .orient, before.stage == .orient { notes += safety(before, after) }
    notes += halfHere(before, after)
    notes += refusals(before, after)
    if after.touching.next != before.touching.next, before.stage == .orient {
      notes.append(nextTouch(after))
    }
    return notes
  }

  private static func safety(_ before: Session, _ after: Session) -> [Note] {
    guard let planned = after.plannedLength, let earlier = before.plannedLength, planned > earlier
    else {
      return []
    }
    let seconds = Int(planned.inSeconds)
    if after.askings > before.askings {
      return [("extend", "Not settled yet, or not quite here: 60 s more, \(seconds) s in all.")]
    }
    let peak = after.touching.peak.map { "a peak of \($0)" } ?? "no answer about the peak"
    return [("safety", "Swing \(after.swing), \(peak): safety becomes \(seconds) s.")]
  }

  /// Half here leads outward; where it made the way back longer, that is told already.
  private static func halfHere(_ before: Session, _ after: Session) -> [Note] {
    guard after.touching.halfHereRun > before.touching.halfHereRun, after.askings <= before.askings
    else { return [] }
    return after.touching.isOver && !before.touching.isOver
      ? [("presence", "Half here twice: touching is over for this session.")]
      : [("presence", "Half here: outward for a minute, and it is asked again.")]
  }

  /// Two glimmers in a row that were not for now leave only the room, and no touch before it.
  private static func refusals(_ before: Session, _ after: Session) -> [Note] {
    guard before.company.refusals < 2, after.company.refusals >= 2 else { return [] }
    let closed = after.plan.mode == .touch && before.stage == .resource
    let then = closed ? "touching stays closed, and the room is enough" : "the room is enough"
    return [("glimmers", "Two glimmers were not for now: \(then).")]
  }

  private static func nextTouch(_ session: Session) -> Note {
    let peak = session.touching.peak.map { "peak \($0)" } ?? "peak unknown"
    let settled = session.reports.settled.map { "settled \($0)" } ?? "settled unknown"
    let facts =
      "Touch \(session.swing) was \(seconds(session.touching.lastSeconds)), \(peak), \(settled)"
    return session.gateMayOpen
      ? ("nextTouch", "\(facts): the next one is \(session.touching.next) s.")
      : ("nextTouch", "\(facts): no further touch.")
  }

  private static func seconds(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value)) s" : "\(value) s"
  }

  private static func text(for escalation: SessionEvent.Escalation) -> String {
    switch escalation {
    case .high: "A 7 or 8: touching is over, at least 180 s of looking outward, a long close."
    case .stop: "A 9 or 10: the practice stops, with the support card on the screen."
    case .numb: "Far away: touching is over; light, movement and texture until \"here\"."
    case .silent: "Two unknown in a row, or nobody there: touching is over, a gentle end."
    case .unsettled: "Not settled after three extensions: touching is over, a long close."
    case .rising: "The settled number rose twice running: touching is over, a long close."
    case .edge: "A second peak of 5 or more: touching is over, a long close."
    }
  }
}

extension Session {
  /// Which asking of the settled rating comes next, from 0.
  fileprivate var askings: Int {
    if case .orient(let orient) = state { orient.k } else { 0 }
  }
}
