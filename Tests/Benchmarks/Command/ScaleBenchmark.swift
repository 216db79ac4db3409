import BreathPacing
import Glibc
import PendulateCore
import PendulateJournal
import ProgramDriving

/// Whether looking back stays quick after many years: journals of two sizes, side by side.
struct ScaleBenchmark {
  let options: Options
  let clock = MonotonicClock()

  private static let sizes = [10_000, 100_000]
  private static let words = "cafe bus"

  private struct Reading {
    var values: [(name: String, value: Double, unit: String, bound: Double?)] = []
  }

  func run() throws(DrivingError) -> [Figure] {
    var readings: [Reading] = []
    for size in Self.sizes {
      do {
        readings.append(try measure(size))
      } catch let error as DrivingError {
        throw error
      } catch {
        throw DrivingError("The journal of \(size) sessions could not be measured: \(error)")
      }
    }
    guard let small = readings.first, let large = readings.last else { return [] }
    return zip(small.values, large.values).map { small, large in
      Figure(
        name: "\(small.name), \(Self.sizes[0]) sessions", value: small.value, unit: small.unit,
        bound: small.bound,
        peer: "\(Self.sizes[1]) sessions \(large.value.brief) \(large.unit), "
          + "\((large.value / max(small.value, 0.001)).brief) times")
    }
  }

  /// A home folder with a journal of that size; made once and then used again.
  private func home(_ size: Int) throws -> String {
    let home = (options.folder ?? "/tmp/pendulate-scale") + "/\(size)"
    let data = home + "/.local/share"
    if access(data + "/pendulate/journal.sqlite", F_OK) == 0 { return home }
    Output.error("Writing a journal of \(size) sessions into \(home)…")
    for folder in [options.folder ?? "/tmp/pendulate-scale", home, home + "/.local", data] {
      mkdir(folder, 0o700)
    }
    let years = max(options.years, size / 1460)
    let events = try JournalGenerator(
      sessions: size, seed: UInt64(options.seed), years: years,
      eventsEach: options.eventsEach, folder: data
    ).run()
    Output.error("It has \(events) events.")
    return home
  }

  private func measure(_ size: Int) throws -> Reading {
    let home = try home(size)
    var reading = Reading()
    func add(_ name: String, _ bound: Double?, _ value: Double, unit: String = "ms") {
      reading.values.append((name, value, unit, bound))
    }
    for (name, arguments, bound) in Self.commands {
      var greatest = 0.0
      let time = try medianOf {
        let usage = try CommandUsage(of: options.program, arguments, home: home)
        greatest = max(greatest, usage.megabytes)
        return usage.milliseconds
      }
      add("\(name), whole command", bound, time)
      add("\(name), memory at most", 60, greatest, unit: "MB")
    }
    let location = JournalLocation(folder: home + "/.local/share/pendulate")
    let journal = try Journal.open(at: location, now: .now())
    // What each session comes to is noted at the first look, as it would have been day by day.
    _ = try journal.figures()
    add(
      "list, newest 200 and how many", 50,
      try median {
        _ = try journal.countOfEntries()
        _ = try journal.entries(offset: 0, limit: 200)
      })
    add(
      "list, 200 from the middle", 50,
      try median { _ = try journal.entries(offset: size / 2, limit: 200) })
    add(
      "search", 50, try median { _ = try journal.entries(limit: 200, matching: Self.words) })
    for length in CalendarPeriod.Length.allCases {
      add(
        "every trend over everything by \(length.rawValue)", 50,
        try median { try trends(journal, length) })
    }
    add("the days of a year", 50, try median { try year(journal) })
    journal.close()
    add("first frame of home", 40, try medianOf { try firstFrame(home) })
    return reading
  }

  private static let commands: [(String, [String], Double?)] = [
    ("--version", ["--version"], nil), ("journal list", ["journal", "list"], nil),
    ("trends of 12 weeks", ["trends", "--since", "12w"], nil),
    ("trends of everything", ["trends", "--json"], nil),
    ("journal search", ["journal", "search", words], nil),
    ("report of a year", ["report", "--since", "1y", "-o", "/dev/null"], 150),
    ("export as HTML", ["export", "--format", "html", "-o", "/dev/null"], 1000),
  ]

  private func trends(_ journal: Journal, _ length: CalendarPeriod.Length) throws {
    _ = Trends(
      sessions: try journal.figures(), checkIns: try journal.loneMarks(),
      through: Timestamp.now().localDate, length: length)
  }

  private func year(_ journal: Journal) throws {
    let last = Timestamp.now().localDate
    _ = try journal.days(from: last.advanced(byDays: -364), through: last)
  }

  private func firstFrame(_ home: String) throws(DrivingError) -> Double {
    let program = try DrivenProgram(options.program, arguments: [], home: home, clock: clock)
    return try program.firstFrame().last.inMilliseconds
  }

  private func median(_ work: () throws -> Void) throws -> Double {
    try medianOf {
      let before = clock.now()
      try work()
      return (clock.now() - before).inMilliseconds
    }
  }

  private func medianOf(_ work: () throws -> Double) throws -> Double {
    Sample(try (0..<max(3, options.runs / 2)).map { _ in try work() }).median
  }
}
