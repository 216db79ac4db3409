import PendulateCore

/// The dates and times of a log, in the ways in which people write them.
struct BreathingDates {
  /// Which comes first where a date begins with neither the year.
  enum Order {
    case dayFirst, monthFirst, unknown, both
  }

  private let order: Order

  /// Looks through all dates of a log: one day after the twelfth tells the order of all.
  init(_ dates: [String]) {
    var isDayFirst = false
    var isMonthFirst = false
    for parts in dates.compactMap(Self.parts) where parts[0] < 32 {
      if parts[0] > 12 { isDayFirst = true }
      if parts[1] > 12 { isMonthFirst = true }
    }
    order =
      switch (isDayFirst, isMonthFirst) {
      case (true, true): .both
      case (true, false): .dayFirst
      case (false, true): .monthFirst
      case (false, false): .unknown
      }
  }

  /// The day of a date.
  func day(_ text: String) throws(BreathingLog.Fault) -> CivilDate {
    let shown = text.prefix(20)
    guard let parts = Self.parts(text) else {
      throw .init("there is no day \"\(shown)\"; days are as 2026-03-01")
    }
    let found: CivilDate?
    if parts[0] >= 32 {
      found = CivilDate(year: parts[0], month: parts[1], day: parts[2])
    } else {
      switch order {
      case .dayFirst: found = CivilDate(year: parts[2], month: parts[1], day: parts[0])
      case .monthFirst: found = CivilDate(year: parts[2], month: parts[0], day: parts[1])
      case .unknown where parts[0] == parts[1]:
        found = CivilDate(year: parts[2], month: parts[0], day: parts[1])
      case .unknown, .both:
        throw .init("\"\(shown)\" may be two days; days are as 2026-03-01")
      }
    }
    guard let found, found.parts.year >= 1970 else {
      throw .init("there is no day \"\(shown)\"; days are as 2026-03-01")
    }
    // Where a clock is ahead, it is tomorrow there already.
    guard found.dayNumber <= Timestamp.now().localDate.dayNumber + 1 else {
      throw .init("the day \"\(shown)\" has not been yet")
    }
    return found
  }

  /// The three numbers of a date, parted by `-`, `/` or `.`, of which one has four digits.
  private static func parts(_ text: String) -> [Int]? {
    let marks = Set(text.filter { !$0.isASCII || !$0.isNumber })
    guard marks.count == 1, let mark = marks.first, "-/.".contains(mark) else { return nil }
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ (1...4).contains($0.count) }),
      parts[0].count == 4 ? parts[2].count <= 2 : parts[0].count <= 2 && parts[2].count == 4,
      parts[1].count <= 2
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == 3 ? numbers : nil
  }

  /// The second of the day of a time, such as 9:05, 09:05:30, 09:05:30.5 or 9:05 pm.
  static func second(_ text: String) throws(BreathingLog.Fault) -> Int {
    let fault = BreathingLog.Fault(
      "there is no time \"\(text.prefix(20))\"; times are as 09:05, 09:05:30 or 9:05 pm")
    var clock = text.lowercased().filter { !$0.isWhitespace }
    var half: Int?
    for (ending, hours) in [("a.m.", 0), ("p.m.", 12), ("am", 0), ("pm", 12)]
    where half == nil && clock.hasSuffix(ending) {
      half = hours
      clock.removeLast(ending.count)
    }
    // Parts of a second are more than anybody needs here.
    if let point = clock.firstIndex(of: "."), clock.filter({ $0 == ":" }).count == 2 {
      guard clock[clock.index(after: point)...].allSatisfy({ "0"..."9" ~= $0 }) else { throw fault }
      clock = String(clock[..<point])
    }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count),
      parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy { "0"..."9" ~= $0 } })
    else { throw fault }
    var numbers = parts.compactMap { Int($0) }
    if let half {
      guard (1...12).contains(numbers[0]) else { throw fault }
      numbers[0] = numbers[0] % 12 + half
    }
    guard numbers[0] < 24, numbers[1] < 60, numbers.count < 3 || numbers[2] < 60 else {
      throw fault
    }
    return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count > 2 ? numbers[2] : 0)
  }
}
