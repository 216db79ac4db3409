/// What the person chose about touching, and what only tightens.
extension DoseLimits {
  /// The least safety for each second of touch that a practice may ask for.
  var leastSafetyRatio: Double {
    completedTouchSessions < Self.sessionsBeforeWidening
      ? 4 : PracticeLimits.safetyRatio.lowerBound
  }

  /// So many touch sessions come before anything may be wider than the default.
  static let sessionsBeforeWidening = 6

  /// Takes choices: narrower ones at once, wider ones once coming back is well known.
  mutating func apply(_ settings: DoseSettings) {
    let isWide = completedTouchSessions >= Self.sessionsBeforeWidening
    func chosen(_ value: Int, over limit: Int, in range: ClosedRange<Int>) -> Int {
      let value = min(max(value, range.lowerBound), range.upperBound)
      return isWide ? value : min(value, limit)
    }
    longestTouch = chosen(
      settings.longestTouchSeconds, over: longestTouch, in: PracticeLimits.touchSeconds)
    touches = chosen(settings.touchesPerSession, over: touches, in: PracticeLimits.touches)
    dose = min(dose, settings.touchTotalSeconds)
    safetyRatio = min(
      max(settings.safetyRatio, leastSafetyRatio), PracticeLimits.safetyRatio.upperBound)
    firstTouchSeconds = min(firstTouchSeconds, longestTouch)
  }

  /// Takes limits that only tighten.
  mutating func tighten(to care: CareLimits) {
    aimCap = max(1, min(aimCap, care.aim ?? aimCap))
    touches = max(1, min(touches, care.touches ?? touches))
    longestTouch = max(
      PracticeLimits.touchSeconds.lowerBound, min(longestTouch, care.touchSeconds ?? longestTouch))
    dose = min(dose, care.touchTotalSeconds ?? dose)
    safetyRatio = max(safetyRatio, care.safetyRatio ?? safetyRatio)
    firstTouchSeconds = min(firstTouchSeconds, longestTouch)
  }
}
