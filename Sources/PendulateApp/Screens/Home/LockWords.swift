package import PendulateCore

/// Why touching is closed, and until when.
package enum LockWords {
  /// Until when, and why.
  package static func sentence(_ lock: DoseLimits.Lock, at now: Timestamp) -> String {
    let until = lock.until.map { " until \(day($0, now))" } ?? ""
    let closed = "Touching is closed\(until)"
    switch lock.reason {
    case .consent: return "\(closed), from what you said before touching."
    case .unanswered: return "\(closed) for this time: some questions before it were left open."
    case .high: return "\(closed): it was a lot the last time."
    case .stop: return "\(closed): the last practice stopped."
    case .numb: return "\(closed): it went far away the last time."
    case .twice: return "\(closed): it was a lot twice lately. A person alongside may help."
    case .post: return "\(closed): it was harder at the end."
    case .later: return "\(closed): the hours after were hard."
    case .checkIn: return "\(closed): it was a lot at a check-in."
    case .silent: return "\(closed): the last session ended in silence."
    case .today: return "\(closed): that is plenty of touch for today."
    case .week: return "\(closed): that is plenty of touch for these days."
    case .care: return "\(closed), by your own limits."
    case .unread: return "\(closed): what was before could not be read."
    case .unkept: return "\(closed): nothing can be kept now."
    case .elsewhere: return "\(closed) while a touch session goes on in another window."
    }
  }

  /// The same at home, with what is open.
  static func home(_ lock: DoseLimits.Lock, at now: Timestamp) -> String {
    let open =
      lock.reason == .consent
      ? "A rest session is open; the questions can be answered again."
      : "A rest session is open."
    return "\(sentence(lock, at: now)) \(open)"
  }

  /// The same where a session begins without touching.
  static func arriving(_ lock: DoseLimits.Lock, at now: Timestamp) -> String {
    "\(sentence(lock, at: now)) This is a rest session."
  }

  private static func day(_ until: Timestamp, _ now: Timestamp) -> String {
    let here = Timestamp(
      milliseconds: until.milliseconds, utcOffsetSeconds: now.utcOffsetSeconds)
    let days = here.localDate.dayNumber - now.localDate.dayNumber
    let isMidnight = here.localTime == "00:00"
    switch days {
    case ...0: return here.localTime
    case 1: return isMidnight ? "tomorrow" : "tomorrow, \(here.localTime)"
    default: return here.localDate.description
    }
  }
}
