import PendulateCore

/// One cue of every kind, and more than one where it matters.
let sampleCues: [Cue] =
  [
    .begin, .tick, .arrived(ready: true), .arrived(ready: false),
    .chosen(Cue.Choices(aim: 3, touches: 3, glimmers: ["touch-2"], breath: "soft")),
    .skip, .body([BodyMark(region: .chest, tone: .neither)], isDistant: false),
    .body([BodyMark(region: .chest, tone: .neither, sensations: ["numb"])], isDistant: true),
    .done, .touch, .stay, .close, .both(true), .both(false), .safety, .settled, .longer, .shorter,
    .nextGlimmer, .found, .answer(.ladder(.enjoyable)), .breath("easy"), .breath(nil), .resume,
    .cardShown, .activity, .leave, .cut,
    .answer(.presence(.here)), .answer(.presence(.halfHere)), .answer(.presence(.farAway)),
    .presence(.here), .presence(.halfHere), .presence(.farAway), .answer(.state(.settled)),
    .answer(.ladder(.notNow)), .answer(.ladder(.enjoyable)),
  ] + [0, 2, 4, 5, 6, 7, 8, 9, 10].compactMap(Distress.init).map { .answer(.distress($0)) }
  + [Cue.Interruption.key, .hidden, .resized, .suspended].flatMap {
    [.pause($0), .interrupted($0)]
  }

/// What holds of every session, told from its events alone.
enum SessionInvariants {
  static func faults(in events: [SessionEvent], plan: SessionPlan) -> [String] {
    safetyAfterTouch(events, plan) + lengths(events, plan) + afterAlarms(events) + presence(events)
      + endings(events, plan) + times(events) + breath(events)
  }

  /// Touch and both are followed by orient, as long as it is owed, or by leaving or stopping.
  private static func safetyAfterTouch(_ events: [SessionEvent], _ plan: SessionPlan) -> [String] {
    var faults: [String] = []
    let stages = events.filter { $0.event == .stageExit }
    for (index, exit) in stages.enumerated() where exit.stage == .touch || exit.stage == .both {
      guard index + 1 < stages.count else { continue }
      let next = stages[index + 1]
      let after = index + 2 < stages.count ? stages[index + 2].stage : nil
      let endsThere = after == nil || after == .stop
      let ratio = exit.stage == .touch ? plan.safetyRatio : 0
      let owed = max(60, ratio * (exit.seconds ?? 0))
      if next.stage != .orient {
        faults.append(
          "after \(String(describing: exit.stage)) came \(String(describing: next.stage))")
      }
      if !endsThere, (next.seconds ?? 0) + 0.002 < owed {
        faults.append("orient of \(next.seconds ?? 0) s where \(owed) s are owed")
      }
    }
    return faults
  }

  private static func lengths(_ events: [SessionEvent], _ plan: SessionPlan) -> [String] {
    var faults: [String] = []
    let planned = events.planned(.touch)
    let stayed = events.exits(.touch).compactMap(\.seconds)
    if stayed.reduce(0, +) > Double(plan.limits.dose) + 0.01 { faults.append("dose \(stayed)") }
    if planned.count > 5 { faults.append("\(planned.count) touches") }
    for (index, length) in planned.enumerated() {
      if !(5...Double(plan.limits.longestTouch)).contains(length) {
        faults.append("touch \(length)")
      }
      if index > 0, length > 1.25 * max(stayed[index - 1], 5) + 0.001 {
        faults.append("touch grew from \(stayed[index - 1]) to \(length)")
      }
    }
    return faults
  }

  /// Nothing is touched after an alarm, and at most one touch of 5 or more comes before another.
  private static func afterAlarms(_ events: [SessionEvent]) -> [String] {
    var faults: [String] = []
    var isAlarmed = false
    var edges: Set<Int> = []
    for event in events {
      if event.event == .escalate { isAlarmed = true }
      if event.event == .rate, event.occasion == .peak, (event.answer?.distress ?? 0) >= 5 {
        edges.insert(event.n ?? 0)
      }
      guard event.event == .stageEnter, event.stage == .touch || event.stage == .both else {
        continue
      }
      if isAlarmed { faults.append("\(String(describing: event.stage)) after an alarm") }
      if event.stage == .touch, edges.count >= 2 { faults.append("touch after two edges") }
    }
    return faults
  }

  /// Nothing is touched unless the last that was asked about presence was answered with "here".
  private static func presence(_ events: [SessionEvent]) -> [String] {
    var last: Presence?
    return events.compactMap { event in
      if case .presence(let presence) = event.answer { last = presence }
      if event.event == .rateMissing, event.missingScale == .presence { last = nil }
      let isTouch = event.event == .stageEnter && event.stage == .touch
      return isTouch && last != .here
        ? "touch at \(event.t) with presence \(last?.rawValue ?? "unknown")" : nil
    }
  }

  private static func endings(_ events: [SessionEvent], _ plan: SessionPlan) -> [String] {
    guard let end = events.last, end.event == .sessionEnd else { return ["no end"] }
    var faults: [String] = []
    if events.filter({ $0.event == .sessionEnd }).count != 1 { faults.append("two ends") }
    let close = events.exits(.close).compactMap(\.seconds).max() ?? 0
    // A practice about glimmers has no close of its own.
    if end.outcome == .closed, close < 90, plan.practice.mode != .glimmer {
      faults.append("closed after \(close) s of close")
    }
    if end.outcome == .stopped, let stop = events.lastIndex(where: { $0.stage == .stop }) {
      let before = events[..<stop].last { $0.event == .stageExit && $0.stage != .stop }?.stage
      let allowed: [Stage?] = [.orient, .resource, .checkPre, .checkPost, .arrive, .choose]
      if !allowed.contains(before) { faults.append("stopped from \(String(describing: before))") }
    }
    return faults
  }

  /// Total time equals the sum of the stages, and time never runs backwards.
  private static func times(_ events: [SessionEvent]) -> [String] {
    var faults: [String] = []
    let sum = events.filter { $0.event == .stageExit }.compactMap(\.seconds).reduce(0, +)
    let total = events.last?.t ?? 0
    if abs(sum - total) > 0.05 { faults.append("stages sum to \(sum), the session to \(total)") }
    if zip(events, events.dropFirst()).contains(where: { $0.t > $1.t }) {
      faults.append("time ran back")
    }
    return faults
  }

  private static func breath(_ events: [SessionEvent]) -> [String] {
    var stage: Stage?
    var faults: [String] = []
    for event in events {
      if event.event == .stageEnter { stage = event.stage }
      if event.event == .pacer, event.on == true,
        ![.resource, .orient, .close, .high].contains(stage)
      {
        faults.append("breath cue in \(String(describing: stage))")
      }
    }
    return faults
  }
}
