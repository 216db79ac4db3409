import ArgumentParser
import PendulateCore
import PendulateJournal

/// A day as it is given to a command: 2026-03-01, today, yesterday, or how long ago, as in 30d.
struct DateArgument: ExpressibleByArgument, Hashable {
  /// What is written in the help of an option.
  static let form = "2026-03-01, today, yesterday, or so long ago: 30d, 8w, 6m, 1y"

  private enum Meaning: Hashable {
    case day(CivilDate)
    case daysAgo(Int)
    case monthsAgo(Int)
  }

  private let meaning: Meaning

  init?(argument: String) {
    let text = argument.lowercased()
    switch text {
    case "today": meaning = .daysAgo(0)
    case "yesterday": meaning = .daysAgo(1)
    default:
      if let day = CivilDate(text) {
        meaning = .day(day)
        return
      }
      guard let unit = text.last, let count = Int(text.dropLast()), (0...40_000).contains(count)
      else { return nil }
      switch unit {
      case "d": meaning = .daysAgo(count)
      case "w": meaning = .daysAgo(min(count, 6000) * 7)
      case "m": meaning = .monthsAgo(min(count, 1200))
      case "y": meaning = .monthsAgo(min(count, 100) * 12)
      default: return nil
      }
    }
  }

  /// The day that is meant, seen from another.
  func day(from today: CivilDate) -> CivilDate {
    switch meaning {
    case .day(let day): return day
    case .daysAgo(let days): return today.advanced(byDays: -days)
    case .monthsAgo(let months):
      let (year, month, day) = today.parts
      let count = year * 12 + month - 1 - months
      guard let first = CivilDate(year: count / 12, month: count % 12 + 1, day: 1) else {
        return CivilDate(dayNumber: 0)
      }
      // The last day of a shorter month stands for a day that it does not have.
      return first.advanced(byDays: min(day, first.daysInMonth) - 1)
    }
  }
}

/// Days from one to another, as commands take them.
struct DateRange: ParsableArguments {
  @Option(help: ArgumentHelp("The first day: \(DateArgument.form).", valueName: "date"))
  var since: DateArgument?

  @Option(help: ArgumentHelp("The last day; today if none is named.", valueName: "date"))
  var until: DateArgument?

  /// The days that are meant; complains where the last lies before the first.
  func days(
    on today: CivilDate = Timestamp.now().localDate
  ) throws -> (first: CivilDate?, last: CivilDate?) {
    let first = since?.day(from: today)
    let last = until?.day(from: today)
    if let first, first > last ?? today {
      let end = last.map { $0.description } ?? "today"
      throw CLIError(
        "The first day, \(first.description), lies after the last, \(end).",
        advice: "Give the earlier day to --since and the later one to --until.",
        status: ExitStatus.usage)
    }
    return (first, last)
  }
}
