/// The body maps of a session, before and after, each told once.
///
/// The check-in holds all that was marked, a comfortable spot that was asked for too. The events hold
/// the map alone, and count where no check-in was kept.
struct MarkedMaps {
  private var stage: Stage?
  private var marks: [CheckIn.Kind: [BodyMark]] = [:]

  /// Takes the next event; a map that is marked again takes the place of the one before.
  mutating func take(_ event: SessionEvent) {
    if event.event == .stageEnter { stage = event.stage }
    guard event.event == .body else { return }
    marks[stage == .checkPost ? .post : .pre] = event.regions ?? []
  }

  /// All marks, with what the check-ins of the session say.
  func marks(with checkIns: [CheckIn]) -> [PlaceAndTone] {
    [CheckIn.Kind.pre, .post].flatMap { kind in
      let kept = checkIns.last { $0.kind == kind && !$0.regions.isEmpty }
      return (kept?.regions ?? marks[kind] ?? []).map { PlaceAndTone($0.region, $0.tone) }
    }
  }
}
