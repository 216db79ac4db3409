import PendulateCore

/// Why touch sessions rest today, and until when.
enum LockWords {
  static func sentence(_ lock: DoseLimits.Lock, at now: Timestamp) -> String {
    let until = lock.until.map { " until \(day($0, now))" } ?? ""
    switch lock.reason {
    case .consent: return "Sessions stay with rest, from what you said on the first page."
    case .high: return "Touching rests\(until), because it was a lot the last time."
    case .stop: return "Touching rests\(until), because the last practice stopped."
    case .numb: return "Touching rests\(until), because it went far away the last time."
    case .twice:
      return "Touching rests\(until): it was a lot twice lately. A person alongside may help."
    case .post: return "Touching rests\(until), because it was harder at the end."
    case .later: return "Touching rests\(until), because the hours after were hard."
    case .checkIn: return "Touching rests\(until), because it was a lot at a check-in."
    case .silent: return "Touching rests\(until), because the last session ended in silence."
    case .today: return "That is plenty of touch for today. Touching rests\(until)."
    case .week: return "That is plenty of touch for these days. Touching rests\(until)."
    case .care: return "Your own limits let touching rest\(until)."
    case .unread: return "Touching rests, because the journal could not be read."
    case .unkept: return "Touching rests, because nothing can be kept now."
    }
  }

  private static func day(_ until: Timestamp, _ now: Timestamp) -> String {
    let days = until.localDate.dayNumber - now.localDate.dayNumber
    let isMidnight = until.localTime == "00:00"
    switch days {
    case ...0: return until.localTime
    case 1: return isMidnight ? "tomorrow" : "tomorrow, \(until.localTime)"
    default: return until.localDate.description
    }
  }
}
