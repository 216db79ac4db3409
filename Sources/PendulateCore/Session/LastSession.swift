/// The session that was done last and what was chosen for it: what "as last time" takes up.
package struct LastSession: Hashable, Sendable {
  /// Its identifier.
  package let id: Identifier
  /// The name of its practice.
  package let practice: String
  /// The strongest that a touch could become, 1-4; nil where nothing was to be touched.
  package let aim: Int?
  /// How many touches at most; nil where nothing was to be touched.
  package let touches: Int?
  /// How long the timed parts could take, in minutes; nil where that was left to the practice.
  package let minutes: Int?
  /// The chosen glimmers, by id.
  package let glimmers: [String]
  /// A breath pattern, `off` or `room`.
  package let breath: String
  /// Whether touching was left out, where the practice has some.
  package let isWithoutTouch: Bool

  /// Reads it from what happened; nil for a rehearsal, and where it ended before it was set up.
  package init?(id: Identifier, events: [SessionEvent]) {
    guard let start = events.first(where: { $0.event == .sessionStart })?.plan,
      let practice = start.practice, start.rehearsal != true
    else { return nil }
    let setUp = events.first { $0.event == .stageExit && $0.stage == .choose }
    guard let chosen = setUp?.plan ?? (start.mode == .glimmer ? start : nil) else { return nil }
    self.id = id
    self.practice = practice
    aim = chosen.aim
    touches = chosen.touches
    minutes = chosen.minutes
    glimmers = chosen.glimmers ?? []
    breath = chosen.anchor ?? BreathAnchor.off
    isWithoutTouch = chosen.mode == .resource
  }

  /// Whether a practice is one that is set up, or gone through for some minutes; one moment with a
  /// glimmer, grounding and breathing are begun anew each time.
  package static func isOf(_ practice: Practice) -> Bool {
    switch practice.mode {
    case .touch, .resource: true
    case .glimmer: practice.course != .moment
    case .ground, .breathe: false
    }
  }

  /// The same choices for a plan; what was not chosen then is as it is planned now.
  package func choices(for plan: SessionPlan) -> Cue.Choices {
    Cue.Choices(
      aim: aim ?? plan.aim, touches: touches ?? plan.touches, glimmers: glimmers, breath: breath,
      restsOnly: isWithoutTouch, minutes: minutes)
  }
}
