extension SessionEvent.Escalation {
  /// Whether it is an alarm that follows from one answer, and reaches beyond its session.
  package var isAlarm: Bool {
    switch self {
    case .high, .stop, .numb: true
    case .silent, .unsettled, .rising, .edge: false
    }
  }
}

extension [SessionEvent] {
  /// What stands of a session: without the answers that were taken back, and without the alarms
  /// that followed from them.
  ///
  /// That it was taken back stays among the events. One that no answer belongs to takes nothing.
  package var withoutTakenBack: [SessionEvent] {
    guard contains(where: { $0.event == .takenBack }) else { return self }
    var standing: [SessionEvent] = []
    for event in self {
      if event.event == .takenBack, let index = standing.lastIndex(where: { $0.isTaken(by: event) })
      {
        let later = standing[(index + 1)...].filter { $0.kind?.isAlarm != true }
        standing.replaceSubrange(index..., with: later)
      }
      standing.append(event)
    }
    return standing
  }
}

extension SessionEvent {
  /// Whether it is the answer that the other event takes back.
  fileprivate func isTaken(by taking: SessionEvent) -> Bool {
    event == .rate && occasion == taking.occasion && answer?.scale == taking.missingScale
      && n == taking.n && k == taking.k
  }
}
