import PendulateCore
import TerminalGrid

extension Model {
  // MARK: Beginning

  /// What a name stands for: a pattern, `room` or `off`; nil for anything else.
  public func breathCue(_ name: String) -> BreathCue? {
    switch name {
    case "off": .off
    case "room": .room
    default: content.pattern(name).map(BreathCue.pattern)
    }
  }

  /// What is followed where nothing else was asked for: what was chosen last, or the soft pattern.
  ///
  /// A pattern that is not offered is not taken up again by itself.
  public var usualBreathCue: BreathCue {
    let names =
      [person.preferences["breath"], "soft"].compactMap { $0 } + content.patterns.map(\.id)
    return names.lazy.compactMap(breathCue).first(where: offers) ?? .off
  }

  /// Whether something to follow may stand in a list on screen.
  func offers(_ cue: BreathCue) -> Bool {
    !person.careLimits.withoutBreath.contains(cue.id)
      && (cue.pattern?.hasHolds != true || person.offersHolds)
  }

  /// Opens the page on which to choose what to follow, and for how long.
  mutating func openBreathePage() {
    let anchors = [BreathCue.off, .room].filter(offers).map { cue in
      cue == .off
        ? Field.Choice("off", "no cue", hint: "the breath does what it does")
        : Field.Choice("room", "another anchor", hint: "a sound, the feet, the hands, an object")
    }
    let patterns = content.patterns.filter { offers(.pattern($0)) }
    let choices = patterns.map { Field.Choice($0.id, $0.name, hint: $0.purpose) }
    let minutes = person.preferences["breatheMinutes"].flatMap { Int($0) } ?? 5
    screen = .page(
      BreathePages.start(
        anchors + choices, usual: usualBreathCue.id, minutes: min(60, max(0, minutes))))
  }

  /// How long the way from one's own pace is as it was set; nil without a pace, or for none.
  public var usualRampMinutes: Int? {
    guard person.preferences["ownPeriod"] != nil,
      let minutes = person.preferences["rampMinutes"].flatMap({ Int($0) }), minutes > 0
    else { return nil }
    return min(minutes, BreathRamp.minutes.upperBound)
  }

  /// Goes on from the page.
  mutating func finishBreathePage(_ form: Form, at stamp: Stamp) -> [Effect] {
    let cue = form.choice("cue").flatMap(breathCue) ?? .off
    var request = BreathingRequest(cue)
    request.minutes = form.number("minutes").flatMap { $0 == 0 ? nil : $0 }
    request.rampMinutes = usualRampMinutes
    person.preferences["breath"] = cue.id
    return [.keepPreference("breath", cue.id)] + startBreathing(request, at: stamp)
  }

  /// Starts breathing on its own, or first says once what there is to know about holds.
  public mutating func startBreathing(_ request: BreathingRequest, at stamp: Stamp) -> [Effect] {
    if let pattern = request.cue.pattern, pattern.hasHolds, needsHoldCaution {
      waitingBreathing = request
      screen = .page(BreathePages.holds(pattern))
      person.preferences["saidHoldCaution"] = "yes"
      return [.keepPreference("saidHoldCaution", "yes")]
    }
    return begin(request, at: stamp)
  }

  /// Whether holds are asked about first: the first time, and each time where the first page's
  /// answers speak against them.
  private var needsHoldCaution: Bool {
    person.preferences["saidHoldCaution"] == nil || person.standing?.allowsHolds == false
  }

  /// Goes on from the page about holds: without them unless they were chosen.
  mutating func finishHoldsPage(_ form: Form, at stamp: Stamp) -> [Effect] {
    guard var request = waitingBreathing else { return [] }
    waitingBreathing = nil
    if let pattern = request.cue.pattern, form.choice("holds") != "with" {
      request.cue = .pattern(Self.withoutHolds(pattern))
    }
    return begin(request, at: stamp)
  }

  /// The pattern without its holds, and without what is said of them.
  private static func withoutHolds(_ pattern: BreathPattern) -> BreathPattern {
    let bare = pattern.withoutHolds
    return BreathPattern(
      id: bare.id, name: "\(bare.name), no holds", inhale: bare.inhale, second: bare.second,
      secondSpan: bare.secondSpan, exhale: bare.exhale, mostCycles: bare.mostCycles)
  }

  private mutating func begin(_ request: BreathingRequest, at stamp: Stamp) -> [Effect] {
    let id = Identifier.make(at: stamp.wall, using: &random)
    var breathing = Breathing(
      cue: request.cue, course: nil, length: request.minutes.map { .seconds($0 * 60) },
      stopwatch: Stopwatch(startedAt: stamp.moment), rampMinutes: request.rampMinutes,
      log: BreatheLog(
        id: id, startedAt: stamp.wall, practice: request.cue.id, isRehearsal: isRehearsal))
    var effects: [Effect] = []
    if let pattern = request.cue.pattern {
      if breathShape == .none { breathShape = .wave }
      effects += breathing.log.pacer(pattern.id, isOn: true, t: .zero)
      let isFound = take(request.rampMinutes, to: pattern, of: &breathing, at: stamp.moment)
      if !isFound, !request.findsPace, pattern.mostCycles == nil {
        breathing.said = "There is no own pace yet, so it begins with the pattern; f finds one."
      }
    }
    if request.findsPace {
      effects += breathing.pause(at: stamp.moment)
      breathing.finder = PaceFinder()
    }
    screen = .breathe(breathing)
    overlay = nil
    return effects
  }

  /// Begins the pattern at its tempo, on a way from one's own pace if that was asked for.
  ///
  /// Gives whether there was a pace to begin from, or none was needed.
  @discardableResult
  func take(
    _ minutes: Int?, to pattern: BreathPattern, of breathing: inout Breathing, at moment: Moment
  ) -> Bool {
    let goal = breathing.tempo.applied(to: pattern)
    let pace = person.preferences["ownPeriod"].flatMap(BreathPace.init(text:))
    var ramp: BreathRamp?
    if let minutes, minutes > 0, let pace {
      ramp = BreathRamp(from: pace, to: goal, lasting: .seconds(minutes * 60))
    }
    breathing.course = BreathCourse(goal, ramp: ramp, beganAt: moment)
    if breathing.isPaused { breathing.course?.pause(at: moment) }
    if ramp != nil, let minutes {
      breathing.said = "From your own pace to \(pattern.name), over \(Self.counted(minutes))."
    }
    return pace != nil || (minutes ?? 0) == 0
  }

  static func counted(_ minutes: Int) -> String {
    minutes == 1 ? "one minute" : "\(minutes) minutes"
  }

  // MARK: Time

  /// The next moment at which something happens by itself.
  func deadline(of breathing: Breathing) -> Moment? {
    // What was opened over it is not closed by the time.
    let end = overlay == nil ? breathing.end(shape: breathShape) : nil
    return [breathing.keepMark, end].compactMap { $0 }.min()
  }

  mutating func tickBreathing(_ breathing: Breathing, at stamp: Stamp) -> [Effect] {
    var breathing = breathing
    var effects: [Effect] = []
    if let mark = breathing.keepMark, mark <= stamp.moment { effects += breathing.log.begin() }
    screen = .breathe(breathing)
    if overlay == nil, let end = breathing.end(shape: breathShape), end <= stamp.moment {
      effects += endBreathing(.closed, at: stamp)
      effects += goFromBreathing()
    }
    return effects
  }

  // MARK: The end

  /// Tells the journal that breathing is over, wherever it was left from.
  mutating func endBreathing(_ outcome: Outcome, at stamp: Stamp) -> [Effect] {
    var running: Breathing?
    for place in [screen, waitingScreenForCard] {
      if case .breathe(let breathing) = place { running = running ?? breathing }
    }
    guard var breathing = running ?? pausedBreathing else { return [] }
    pausedBreathing = nil
    let t = breathing.stopwatch.elapsed(at: stamp.moment)
    var effects: [Effect] = []
    if let mark = breathing.keepMark, mark <= stamp.moment { effects += breathing.log.begin() }
    if let pattern = breathing.cue.pattern, breathShape != .none {
      effects += breathing.log.pacer(pattern.id, isOn: false, t: t)
    }
    // Without a length there is nothing that could have been longer.
    let isWhole = breathing.length.map { t >= $0 } ?? true
    return effects
      + breathing.log.end(
        outcome == .left && isWhole ? .closed : outcome, at: stamp.wall, t: t)
  }

  private mutating func goFromBreathing() -> [Effect] {
    screen = .home
    return options.endsWithSession
      ? [.quit(status: 0, lastLine: GroundingLines.line(for: random))] : []
  }

  // MARK: Keys

  mutating func takeInBreathing(_ key: Key, at stamp: Stamp) -> [Effect] {
    guard case .breathe(var breathing) = screen else { return [] }
    let command = BreatheKey.named(by: key)
    if breathing.finder != nil { return tap(key, in: breathing, at: stamp) }
    if breathing.isPaused, key == .enter || command == .pause {
      let effects = breathing.resume(at: stamp.moment)
      screen = .breathe(breathing)
      return effects
    }
    return command.map { perform($0, in: breathing, at: stamp) } ?? []
  }

  private mutating func perform(
    _ command: BreatheKey, in running: Breathing, at stamp: Stamp
  ) -> [Effect] {
    var breathing = running
    breathing.said = nil
    var effects: [Effect] = []
    switch command {
    case .leave: return endBreathing(.left, at: stamp) + goFromBreathing()
    case .pause: effects = breathing.pause(at: stamp.moment)
    case .slower, .faster, .ownTempo: change(command, of: &breathing, at: stamp.moment)
    case .shape: effects = nextShape(of: &breathing, at: stamp.moment)
    case .anchor: effects = nextAnchor(in: breathing)
    case .pace:
      effects = breathing.pause(at: stamp.moment)
      breathing.finder = PaceFinder()
    case .hide:
      overlay = .hidden
      effects = breathing.pause(at: stamp.moment)
    case .card:
      overlay = .card(showsLines: false)
      effects = breathing.log.cardShown(t: breathing.stopwatch.elapsed(at: stamp.moment))
    case .help: overlay = .help
    }
    screen = .breathe(breathing)
    return effects
  }

  private func change(_ command: BreatheKey, of breathing: inout Breathing, at moment: Moment) {
    guard let pattern = breathing.cue.pattern, !breathing.isOver(at: moment) else { return }
    var tempo = breathing.tempo
    switch command {
    case .slower:
      if !tempo.slower(pattern) { breathing.said = "This is as slow as \(pattern.name) goes." }
    case .faster:
      if !tempo.faster(pattern) { breathing.said = "This is as fast as \(pattern.name) goes." }
    default:
      if tempo != BreathTempo() { breathing.said = "The pattern's own seconds again." }
      tempo = BreathTempo()
    }
    breathing.tempo = tempo
    breathing.course?.change(to: tempo.applied(to: pattern), at: moment)
  }

  private mutating func nextShape(of breathing: inout Breathing, at moment: Moment) -> [Effect] {
    guard let pattern = breathing.cue.pattern else { return [] }
    let shapes = BreathShape.allCases
    let earlier = breathShape
    breathShape = shapes[((shapes.firstIndex(of: earlier) ?? 0) + 1) % shapes.count]
    person.preferences["breathShape"] = breathShape.rawValue
    var effects: [Effect] = [.keepPreference("breathShape", breathShape.rawValue)]
    if (earlier == .none) != (breathShape == .none) {
      let t = breathing.stopwatch.elapsed(at: moment)
      effects += breathing.log.pacer(pattern.id, isOn: breathShape != .none, t: t)
    }
    return effects
  }

  /// The next thing to rest with, where no breath is shown.
  private mutating func nextAnchor(in breathing: Breathing) -> [Effect] {
    guard breathing.cue.pattern == nil || breathShape == .none else { return [] }
    let choices = content.anchorChoices
    guard !choices.isEmpty else { return [] }
    let current = choices.firstIndex { $0.id == person.preferences["anchor"] } ?? 0
    let next = choices[(current + 1) % choices.count]
    person.preferences["anchor"] = next.id
    return [.keepPreference("anchor", next.id)]
  }
}
