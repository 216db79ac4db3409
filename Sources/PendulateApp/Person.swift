package import PendulateCore

/// What is known of the person: from the journal, and what limits touching from the file beside it.
package struct Person: Hashable, Sendable {
  /// The glimmers, the person's own ones first; also those that are put aside.
  package var glimmers: [Glimmer] = []
  /// The sessions of the last weeks.
  package var sessions: [SessionSummary] = []
  /// What limits the next touch.
  package var ledger = LimitsLedger()
  /// What was said hours after the sessions of the last days.
  package var laterCheckIns: [CheckIn] = []
  /// The session that has no end, if there is one.
  package var unfinished: UnfinishedSession?
  /// The session after which one may be asked how it has been since.
  package var askLaterAfter: Identifier?
  /// The session that was done last, and what was chosen for it; nil where nothing is known of it.
  package var lastSession: LastSession?
  /// The person's plan for a bad hour.
  package var plan = OwnPlan()
  /// The person's own signs of too much, too little and okay enough.
  package var window = OwnWindow()
  /// What went with which glimmer in the sessions of the last weeks.
  package var experience = GlimmerExperience()
  /// Where on the body something was marked in the last weeks.
  package var usualMap = UsualMap()
  /// What in the last touch sessions speaks for rest sessions a while.
  package var cautions: [TrendCaution] = []
  /// What was chosen about touching.
  package var doseSettings = DoseSettings()
  /// Limits that only tighten.
  package var careLimits = CareLimits()
  /// Where the stays with a glimmer settled last, in seconds; nil where nothing is known of it.
  package var settledDwell: Double?
  /// Choices that were kept.
  package var preferences = Preferences()
  /// Whether what limits the next touch could not be read, so that nobody knows what was before.
  package var isHistoryUnknown = false
  /// Whether there is no place to keep what happens, so that the next limits would not know of it.
  package var isUnkept = false
  /// Whether nothing is kept by choice, so that nothing of it comes back either.
  package var isOffRecord = false
  /// What the journal has to say, such as that a damaged file was set aside.
  package var notice: String?

  /// Creates a person of whom nothing is known.
  package init() {}

  /// Whether patterns that hold the breath may stand in lists: where the answers to the questions
  /// before touching allow them, and they were asked for.
  package var offersHolds: Bool {
    ledger.consent?.allowsHolds == true && preferences.asksForHolds
  }

  /// What past sessions allow the next one, and the person's own limits, with those of a practice.
  package func limits(at now: Timestamp, in practice: Practice? = nil) -> DoseLimits {
    var limits = ledger.limits(
      at: now, settings: doseSettings, care: careLimits.combined(with: practice?.limits))
    if isUnkept { limits.lock = DoseLimits.Lock(reason: .unkept, until: nil) }
    if isHistoryUnknown { limits.lock = DoseLimits.Lock(reason: .unread, until: nil) }
    return limits
  }

  /// Whether a week of rest is suggested, as something unwanted came after two sessions lately.
  package func suggestsRest(at now: Timestamp) -> Bool {
    UnwantedEffects.suggestRest(after: sessions, now: now)
  }
}
