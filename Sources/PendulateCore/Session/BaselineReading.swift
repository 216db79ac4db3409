/// Reads the distress before the first touch, to which every return is compared.
///
/// It is the first number at the end of the time with a glimmer. Where that was left open, the number
/// of the minute after it leads to touch in its place, and stands here too.
struct BaselineReading: Hashable, Sendable {
  /// The number, as far as the events have come; nil where there is none.
  private(set) var value: Int?
  private var later: Int?
  private var didTouch = false

  /// Takes the next event.
  mutating func take(_ event: SessionEvent) {
    switch event.event {
    case .stageEnter where event.isOfTouch:
      if !didTouch { value = value ?? later }
      didTouch = true
    case .stageEnter where event.stage == .resource: later = nil
    case .rate:
      guard let distress = event.answer?.distress else { return }
      if event.occasion == .gate { value = value ?? distress }
      if event.occasion == .settled { later = later ?? distress }
    case .sessionStart, .stageEnter, .stageExit, .rateMissing, .settledMark, .earlyOut, .takenBack,
      .glimmer, .body, .pacer, .escalate, .cardShown, .pause, .resume, .sessionEnd:
      break
    }
  }
}
