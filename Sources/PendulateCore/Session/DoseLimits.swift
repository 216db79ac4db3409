/// What past sessions allow the next one: how strong, how long, how often.
package struct DoseLimits: Hashable, Sendable {
  /// The highest aim, 1-4.
  package var aimCap: Int
  /// Seconds of the first touch.
  package var firstTouchSeconds: Int
  /// Seconds of the longest touch.
  package var longestTouch: Int
  /// Seconds of all touches of a session together.
  package var dose: Int
  /// How many touches a session may have.
  package var touches: Int
  /// Seconds of safety for each second of touch at least, 3-8.
  package var safetyRatio: Double
  /// Why a touch session is not open now; nil if it is.
  package var lock: Lock?
  /// Why no session is open now, which only the person's own limits can lead to; nil if one is.
  package var sessionLock: Lock?
  /// How many touch sessions were completed before.
  package var completedTouchSessions: Int
  /// Whether the two shorter words about starting with a rest session still apply.
  package var recommendsResource: Bool { completedSessions < 2 }
  /// How many sessions of touch or resource were completed before.
  package var completedSessions: Int

  /// Creates limits; a `LimitsLedger` computes them from what was.
  package init(
    aimCap: Int, firstTouchSeconds: Int, longestTouch: Int, dose: Int, touches: Int = 3,
    safetyRatio: Double = 4, lock: Lock? = nil, completedTouchSessions: Int = 0,
    completedSessions: Int = 0
  ) {
    self.aimCap = aimCap
    self.firstTouchSeconds = firstTouchSeconds
    self.longestTouch = longestTouch
    self.dose = dose
    self.touches = touches
    self.safetyRatio = safetyRatio
    self.lock = lock
    self.completedTouchSessions = completedTouchSessions
    self.completedSessions = completedSessions
  }

  /// The limits after that many completed touch sessions, if nothing else happened.
  ///
  /// They widen in two steps, so that coming back is known well before there is more to come back
  /// from.
  ///
  /// - Parameters:
  ///   - count: how many touch sessions were completed.
  ///   - settings: what the person chose about touching.
  ///   - care: limits that only tighten.
  /// - Returns: the limits, without any lock.
  package static func base(
    completedTouchSessions count: Int, settings: DoseSettings = DoseSettings(),
    care: CareLimits = CareLimits()
  ) -> DoseLimits {
    let limits =
      switch count {
      case ..<3: DoseLimits(aimCap: 2, firstTouchSeconds: 10, longestTouch: 20, dose: 60)
      case ..<6: DoseLimits(aimCap: 3, firstTouchSeconds: 15, longestTouch: 30, dose: 120)
      default: DoseLimits(aimCap: 4, firstTouchSeconds: 15, longestTouch: 30, dose: 120)
      }
    var counted = limits
    counted.completedTouchSessions = count
    counted.completedSessions = count
    counted.apply(settings)
    counted.tighten(to: care)
    return counted
  }

  /// Why touching is closed, and until when.
  package struct Lock: Hashable, Sendable {
    /// What it follows from.
    package enum Reason: String, Hashable, Sendable, CaseIterable {
      /// An answer before touching leads to rest sessions for a time.
      case consent
      /// Some of what is asked before touching was left open.
      case unanswered
      /// An answer of 7 or 8.
      case high
      /// An answer of 9 or 10.
      case stop
      /// An answer of "far away".
      case numb
      /// Two such answers within two weeks.
      case twice
      /// It was more at the end than at the start, or 5 and more.
      case post
      /// It was 7 and more hours later, or much more than at the end.
      case later
      /// An answer of 7 and more in a check-in on its own.
      case checkIn
      /// The last session ended without an answer.
      case silent
      /// There was a touch session today.
      case today
      /// There were touch sessions on five of seven days.
      case week
      /// The person's own limits say so.
      case care
      /// What was before could not be read.
      case unread
      /// A touch session is going on in another program.
      case elsewhere
      /// There is no place to keep what happens.
      case unkept
    }

    /// What it follows from.
    package let reason: Reason
    /// When it ends; nil if it is not a matter of time.
    package let until: Timestamp?

    /// Creates a lock.
    package init(reason: Reason, until: Timestamp?) {
      self.reason = reason
      self.until = until
    }
  }
}
