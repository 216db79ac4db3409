import PendulateCore

/// What there is to follow.
extension Context {
  /// What a name stands for: a pattern, `room` or `off`; nil for anything else.
  package func breathCue(_ name: String) -> BreathCue? {
    switch name {
    case BreathAnchor.off: .off
    case BreathAnchor.room: .room
    default: content.pattern(name).map(BreathCue.pattern)
    }
  }

  /// What is followed where nothing else was asked for: what was chosen last, or the soft pattern.
  ///
  /// A pattern that is not offered is not taken up again by itself.
  package var usualBreathCue: BreathCue {
    let names =
      [person.preferences.breath, Preferences.usualBreath].compactMap { $0 }
      + content.patterns.map(\.id)
    return names.lazy.compactMap(breathCue).first(where: offers) ?? .off
  }

  /// How long the way from one's own pace is as it was set; nil without a pace, or for none.
  package var usualRampMinutes: Int? {
    let minutes = person.preferences.rampMinutes
    return person.preferences.ownPace != nil && minutes > 0 ? minutes : nil
  }

  /// Whether something to follow may stand in a list on screen.
  func offers(_ cue: BreathCue) -> Bool {
    !person.careLimits.withoutBreath.contains(cue.id)
      && (cue.pattern?.hasHolds != true || person.offersHolds)
  }
}
