package import PendulateCore

/// Why touching is closed, and until when.
package enum LockWords {
  /// Until when, and why.
  package static func sentence(_ lock: DoseLimits.Lock, at now: Timestamp) -> String {
    let closed = closed(lock, now)
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

  /// The same at home, with what is open; `consent` says what kind of answer it is from.
  static func home(
    _ lock: DoseLimits.Lock, at now: Timestamp, consent: ConsentOutcome? = nil
  ) -> String {
    switch lock.reason {
    case .consent:
      let kind = consent?.terms.first { $0.isClosed && $0.until == lock.until }?.kind
      guard let kind else {
        return "\(sentence(lock, at: now)) A rest session is open; "
          + "the questions can be answered again."
      }
      return "\(closed(lock, now)), from what you said before touching about \(span(kind)). "
        + "A rest session is open; More has the questions again."
    case .unanswered, .high, .stop, .numb, .twice, .post, .later, .checkIn, .silent, .today, .week,
      .care, .unread, .unkept, .elsewhere:
      return "\(sentence(lock, at: now)) A rest session is open."
    }
  }

  /// That touching is closed, and no more.
  static func shortly(_ lock: DoseLimits.Lock, at now: Timestamp) -> String {
    "\(closed(lock, now))."
  }

  /// Until when, beside the name of a practice, and what it is instead, the most telling first; nil
  /// where nothing is closed.
  ///
  /// Where all sessions are closed there is nothing instead.
  static func beside(
    touching lock: DoseLimits.Lock?, all: DoseLimits.Lock?, at now: Timestamp
  ) -> [String]? {
    func until(_ lock: DoseLimits.Lock) -> String {
      lock.until.map { " until \(day($0, now))" } ?? ""
    }
    if let all { return ["closed\(until(all))", "closed"] }
    return lock.map { ["closed\(until($0)); rest instead", "rest\(until($0))", "rest"] }
  }

  /// Which time answers of a kind speak of; the answer itself is nobody's to see.
  private static func span(_ kind: ConsentOutcome.Kind) -> String {
    switch kind {
    case .day: "today"
    case .month: "these weeks"
    case .quarter: "these months"
    }
  }

  private static func closed(_ lock: DoseLimits.Lock, _ now: Timestamp) -> String {
    "Touching is closed" + (lock.until.map { " until \(day($0, now))" } ?? "")
  }

  /// The same where a session begins without touching.
  static func arriving(_ lock: DoseLimits.Lock, at now: Timestamp) -> String {
    "\(sentence(lock, at: now)) This is a rest session."
  }

  /// The same in one line, where a session begins without its page.
  static func atOnce(_ lock: DoseLimits.Lock, at now: Timestamp) -> String {
    "\(shortly(lock, at: now)) This is a rest session."
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
