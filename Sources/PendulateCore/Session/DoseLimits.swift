/// What past sessions allow the next one: how strong, how long, how often.
public struct DoseLimits: Hashable, Sendable {
  /// The highest aim, 1-4.
  public var aimCap: Int
  /// Seconds of the first touch.
  public var firstTouchSeconds: Int
  /// Seconds of the longest touch.
  public var longestTouch: Int
  /// Seconds of all touches of a session together.
  public var dose: Int
  /// How many touches a session may have.
  public var touches: Int
  /// Why a touch session is not open now; nil if it is.
  public var lock: Lock?
  /// How many touch sessions were completed before.
  public var completedTouchSessions: Int
  /// Whether the two shorter words about starting with a resource session still apply.
  public var recommendsResource: Bool { completedSessions < 2 }
  /// How many sessions of touch or resource were completed before.
  public var completedSessions: Int

  /// Creates limits; `derived(from:)` computes them from what was.
  public init(
    aimCap: Int, firstTouchSeconds: Int, longestTouch: Int, dose: Int, touches: Int = 3,
    lock: Lock? = nil, completedTouchSessions: Int = 0, completedSessions: Int = 0
  ) {
    self.aimCap = aimCap
    self.firstTouchSeconds = firstTouchSeconds
    self.longestTouch = longestTouch
    self.dose = dose
    self.touches = touches
    self.lock = lock
    self.completedTouchSessions = completedTouchSessions
    self.completedSessions = completedSessions
  }

  /// The limits after that many completed touch sessions, if nothing else happened.
  ///
  /// They widen in two steps, so that coming back is known well before there is more to come back
  /// from.
  public static func base(completedTouchSessions count: Int) -> DoseLimits {
    let limits =
      switch count {
      case ..<3: DoseLimits(aimCap: 2, firstTouchSeconds: 10, longestTouch: 20, dose: 60)
      case ..<6: DoseLimits(aimCap: 3, firstTouchSeconds: 15, longestTouch: 30, dose: 120)
      default: DoseLimits(aimCap: 4, firstTouchSeconds: 15, longestTouch: 30, dose: 120)
      }
    var counted = limits
    counted.completedTouchSessions = count
    counted.completedSessions = count
    return counted
  }

  /// Why touching rests, and until when.
  public struct Lock: Hashable, Sendable {
    /// What it follows from.
    public enum Reason: String, Hashable, Sendable, CaseIterable {
      /// An answer of the first page leads to resource sessions.
      case consent
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
      /// The last session ended without an answer.
      case silent
      /// There was a touch session today.
      case today
      /// There were touch sessions on five of seven days.
      case week
    }

    /// What it follows from.
    public let reason: Reason
    /// When it ends; nil if it is not a matter of time.
    public let until: Timestamp?

    /// Creates a lock.
    public init(reason: Reason, until: Timestamp?) {
      self.reason = reason
      self.until = until
    }
  }
}
