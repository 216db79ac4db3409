/// What a session is going to be: a practice, fitted to the person, the day and the limits.
package struct SessionPlan: Hashable, Sendable {
  /// The practice it follows.
  package let practice: Practice
  /// What kind of session it is; a touch session may become a rest session, never the reverse.
  package internal(set) var mode: Mode
  /// What past sessions allow.
  package let limits: DoseLimits
  /// How strong a touch may become, 1-4.
  package internal(set) var aim: Int
  /// How many touches at most.
  package internal(set) var touches: Int
  /// Seconds of the first touch.
  package internal(set) var firstTouch: Int
  /// Seconds with a glimmer before anything else.
  package internal(set) var resourceSeconds: Int
  /// Seconds to close in.
  package internal(set) var closeSeconds: Int
  /// Seconds of safety for each second of touch.
  package let safetyRatio: Double
  /// The glimmers, the chosen ones first.
  package internal(set) var glimmers: [Glimmer]
  /// What went with which glimmer in past sessions.
  package let experience: GlimmerExperience
  /// Limits that hold beside those of past sessions.
  package let care: CareLimits
  /// Where the stays with a glimmer settled last, 10-60 seconds; nil where nothing is known of it.
  package let settledDwell: Double?
  /// Whether both at once may be offered.
  package let offersBoth: Bool
  /// Whether grounding begins with light, movement and texture, as for whoever feels far away.
  package let isWaking: Bool
  /// How long the timed parts may take, in minutes, where that was chosen; nil where it was not.
  package private(set) var minutes: Int?
  /// Seconds of a practice about glimmers at most, 10-600.
  package internal(set) var courseSeconds: Int
  /// How many of them were chosen.
  package internal(set) var chosenGlimmers: Int
  /// A breath pattern, `off` or `room`.
  package internal(set) var breath: String
  /// Whether it only shows how a practice goes.
  package let isRehearsal: Bool
  /// The session's identifier.
  package let sessionID: Identifier

  /// Creates a plan within what the practice, the limits and the program's ceilings allow.
  ///
  /// `isWithoutTouch` leaves touching out of a practice with touch from the start.
  package init(
    practice: Practice, limits: DoseLimits, glimmers: [Glimmer], breath: String? = nil,
    aim: Int? = nil, touches: Int? = nil, minutes: Int? = nil, isRehearsal: Bool = false,
    experience: GlimmerExperience = GlimmerExperience(), care: CareLimits = CareLimits(),
    offersBoth: Bool = true, settledDwell: Double? = nil, isWithoutTouch: Bool = false,
    isWaking: Bool = false, sessionID: Identifier
  ) {
    let care = care.combined(with: practice.limits)
    var limits = limits
    limits.tighten(to: practice.limits)
    self.practice = practice
    self.limits = limits
    self.care = care
    self.experience = experience
    self.offersBoth = offersBoth && practice.bothSeconds != nil
    self.glimmers = Self.offered(glimmers, in: practice, care: care)
    self.breath = breath.map { care.withoutBreath.contains($0) ? "off" : $0 } ?? "off"
    self.settledDwell = settledDwell.map { min(max($0, 10), GlimmerDwell.longestStart) }
    self.isRehearsal = isRehearsal
    self.isWaking = isWaking
    self.sessionID = sessionID
    mode =
      practice.mode == .touch && (limits.lock != nil || isWithoutTouch) ? .resource : practice.mode
    let highestAim = min(limits.aimCap, practice.aim ?? limits.aimCap)
    self.aim = min(max(aim ?? min(2, highestAim), 1), highestAim)
    self.touches =
      practice.isBothAlone ? 1 : min(max(touches ?? practice.touches, 1), limits.touches)
    firstTouch =
      practice.isBothAlone
      ? Self.bothSeconds(of: practice, limits: limits)
      : min(
        practice.firstTouchSeconds ?? limits.firstTouchSeconds, limits.firstTouchSeconds,
        limits.longestTouch)
    resourceSeconds = practice.resourceSeconds
    closeSeconds = practice.closeSeconds
    safetyRatio = max(practice.safetyRatio ?? limits.safetyRatio, limits.leastSafetyRatio)
    chosenGlimmers = self.glimmers.prefix { practice.glimmers.contains($0.id) }.count
    courseSeconds = Self.courseSeconds(of: practice)
    if let minutes { fit(minutes: minutes) }
  }

  /// How long a practice about glimmers is if every stay is as long as the first.
  private static func courseSeconds(of practice: Practice) -> Int {
    switch practice.course {
    case .moment, .both: practice.dwellSeconds
    case .ladder: practice.rounds * practice.dwellSeconds + Int(Session.roomLength.inSeconds)
    case .hunt: practice.huntSeconds
    case .pathway: practice.pathwaySeconds
    }
  }

  /// Seconds of both at once where it is what is touched: within what any touch may be, or none at all.
  private static func bothSeconds(of practice: Practice, limits: DoseLimits) -> Int {
    let seconds = min(practice.bothSeconds ?? 60, limits.longestTouch, limits.dose)
    return seconds < Int(Titration.shortestTouch) ? 0 : seconds
  }

  /// The glimmers of a practice: those it names first, and none that is left out.
  private static func offered(
    _ glimmers: [Glimmer], in practice: Practice, care: CareLimits
  ) -> [Glimmer] {
    let allowed = glimmers.filter { glimmer in
      care.allows(glimmer)
        && (practice.categories.isEmpty || practice.glimmers.contains(glimmer.id)
          || glimmer.category.map(practice.categories.contains) ?? false)
    }
    let named = practice.glimmers.compactMap { id in allowed.first { $0.id == id } }
    return named + allowed.filter { !practice.glimmers.contains($0.id) }
  }

  /// Fits the timed parts into that many minutes, by fewer touches first and less of the rest then.
  ///
  /// What is too short for a touch with its safety stays without one.
  mutating func fit(minutes: Int) {
    let total = minutes * 60
    if mode == .glimmer {
      if practice.course != .moment {
        self.minutes = minutes
        courseSeconds = min(total, PracticeLimits.huntSeconds.upperBound)
      }
      return
    }
    self.minutes = minutes
    let shortestClose = PracticeLimits.closeSeconds.lowerBound
    closeSeconds = min(max(shortestClose, total / 5), max(shortestClose, practice.closeSeconds))
    if mode == .touch {
      let fixed = closeSeconds + PracticeLimits.resourceSeconds.lowerBound
      while touches > 0, fixed + swingSeconds(touches) > total { touches -= 1 }
      if touches == 0 {
        mode = .resource
      }
    }
    let rest = total - closeSeconds - (mode == .touch ? swingSeconds(touches) : 0)
    let range = PracticeLimits.resourceSeconds
    resourceSeconds = min(max(rest, range.lowerBound), range.upperBound)
    if mode == .resource {
      closeSeconds = max(closeSeconds, min(300, total - resourceSeconds))
    }
  }

  /// Seconds that so many swings take if each touch is as long as the first may become.
  private func swingSeconds(_ count: Int) -> Int {
    var seconds = 0
    var touch = Double(firstTouch)
    for _ in 0..<count {
      seconds += Int(touch) + Titration.safety(after: touch, peak: 0, ratio: safetyRatio)
      touch = min(touch * 1.25, Double(limits.longestTouch))
    }
    if count >= 2, let both = practice.bothSeconds { seconds += both + 60 }
    return seconds
  }

  /// How long the timed parts take if every touch goes well, in seconds.
  package var plannedSeconds: Int {
    switch mode {
    case .touch: resourceSeconds + swingSeconds(touches) + closeSeconds
    case .resource: resourceSeconds + closeSeconds
    case .glimmer: courseSeconds
    case .ground, .breathe: 0
    }
  }

  /// Takes what was chosen in the setting up, as far as it is allowed.
  package mutating func take(_ choices: Cue.Choices) {
    aim = min(max(choices.aim, 1), min(limits.aimCap, practice.aim ?? limits.aimCap))
    touches = practice.isBothAlone ? 1 : min(max(choices.touches, 1), limits.touches)
    breath = care.withoutBreath.contains(choices.breath) ? "off" : choices.breath
    let chosen = choices.glimmers.compactMap { id in glimmers.first { $0.id == id } }
    let chosenIDs = Set(chosen.map(\.id))
    if !chosen.isEmpty {
      glimmers = chosen + glimmers.filter { !chosenIDs.contains($0.id) }
      chosenGlimmers = chosen.count
    }
    if choices.restsOnly, mode == .touch { mode = .resource }
    if let minutes = choices.minutes { fit(minutes: minutes) }
  }

  /// The plan as it is told in an event.
  func facts(isStart: Bool) -> SessionEvent.PlanFacts {
    var facts = SessionEvent.PlanFacts()
    facts.mode = mode
    facts.anchor = breath
    facts.minutes = minutes
    facts.glimmers = glimmers.prefix(chosenGlimmers).map(\.id)
    if mode == .touch {
      facts.aim = aim
      facts.aimCap = limits.aimCap
      facts.firstTouchSeconds = Double(firstTouch)
      facts.safetyRatio = safetyRatio
      facts.touches = touches
    }
    if isStart {
      facts.sessionID = sessionID
      facts.practice = practice.id
      facts.rehearsal = isRehearsal
      facts.version = 1
    }
    return facts
  }
}
