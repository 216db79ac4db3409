import PendulateCore

/// A log of breathing as others keep it, each line of which becomes a session.
struct BreathingLog {
  private static let columns = ["date", "time", "pattern", "seconds", "breaths"]

  let sessions: [MergedSession]

  /// Reads the lines; `offset` gives the seconds east of UTC at an instant.
  init(_ text: String, offset: (Int) -> Int) throws {
    let reader = CSVReader(text)
    if let line = reader.openLine { throw Self.fault(["line \(line) (a quote is not closed)"]) }
    guard let header = reader.rows.first else { throw Self.headless }
    let names = header.values.map { Self.trimmed($0).lowercased() }
    guard names.sorted() == Self.columns.sorted() else { throw Self.headless }
    var sessions: [MergedSession] = []
    var faults: [String] = []
    for row in reader.rows.dropFirst() {
      do throws(Fault) {
        guard row.values.count == names.count else { throw Fault("it has other columns") }
        let values = Dictionary(zip(names, row.values.map(Self.trimmed))) { first, _ in first }
        sessions.append(try BreathingRow(values).session(offset: offset))
      } catch {
        faults.append("line \(row.line) (\(error.reason))")
      }
    }
    guard faults.isEmpty else { throw Self.fault(faults) }
    self.sessions = sessions
  }

  struct Fault: Error {
    let reason: String

    init(_ reason: String) {
      self.reason = reason
    }
  }

  private static let headless = ImportFault(
    what: "does not begin with the names of its columns",
    advice: "The first line names, in any order: \(columns.joined(separator: ", ")).")

  private static func fault(_ faults: [String]) -> ImportFault {
    let more = faults.count > 10 ? " and \(faults.count - 10) more" : ""
    return ImportFault(
      what: "cannot be imported because of " + faults.prefix(10).joined(separator: ", ") + more,
      advice: "Mend the file and try again; nothing was imported.")
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

/// One line of the log.
private struct BreathingRow {
  private let wall: Int
  private let pattern: String
  private let seconds: Double
  private let breaths: String

  init(_ values: [String: String]) throws(BreathingLog.Fault) {
    let date = values["date"] ?? ""
    guard let day = CivilDate(date) else {
      throw .init("there is no day \"\(date.prefix(20))\"; days are as 2026-03-01")
    }
    let time = values["time"] ?? ""
    guard let second = Self.secondOfDay(time) else {
      throw .init("there is no time \"\(time.prefix(20))\"; times are as 09:05 or 09:05:30")
    }
    wall = day.dayNumber * 86_400 + second
    pattern = values["pattern"] ?? ""
    guard !pattern.isEmpty, pattern.utf8.count <= 100,
      !pattern.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { throw .init("the pattern has no name, or one that cannot be kept") }
    let length = values["seconds"] ?? ""
    guard let seconds = Self.number(length), seconds > 0, seconds <= 86_400 else {
      throw .init("\"\(length.prefix(20))\" is no number of seconds up to a day")
    }
    self.seconds = (seconds * 1000).rounded() / 1000
    breaths = values["breaths"] ?? ""
    guard breaths.isEmpty || Self.number(breaths).map({ $0 >= 0 }) == true else {
      throw .init("\"\(breaths.prefix(20))\" is no number of breaths")
    }
  }

  private static func secondOfDay(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count),
      parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy { "0"..."9" ~= $0 } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers[0] < 24, numbers[1] < 60, numbers.count < 3 || numbers[2] < 60 else { return nil }
    return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count > 2 ? numbers[2] : 0)
  }

  /// A number with a point or, as in many countries, a comma.
  private static func number(_ text: String) -> Double? {
    guard !text.isEmpty, text.allSatisfy({ "0"..."9" ~= $0 || $0 == "." || $0 == "," }) else {
      return nil
    }
    return Double(text.replacing(",", with: "."))
  }

  /// The session with the events that breathing on its own has.
  ///
  /// The identifier is made of the line alone, as it stands there: not of the zone, so that the same
  /// line is the same session wherever it is read.
  func session(offset: (Int) -> Int) -> MergedSession {
    let startedAt = LocalZone.timestamp(wall: wall, offset: offset)
    let id = Identifier.make(
      at: Timestamp(milliseconds: Int64(wall) * 1000),
      hashing: "\(wall)\n\(pattern)\n\(seconds)\n\(breaths)")
    var facts = SessionEvent.PlanFacts()
    facts.sessionID = id
    facts.practice = pattern
    facts.mode = .breathe
    facts.anchor = pattern
    facts.rehearsal = false
    facts.version = 1
    var start = SessionEvent(t: 0, event: .sessionStart)
    start.wall = startedAt.rfc3339
    start.plan = facts
    var paced = SessionEvent(t: 0, event: .pacer)
    paced.pattern = pattern
    paced.on = true
    var still = SessionEvent(t: seconds, event: .pacer)
    still.pattern = pattern
    still.on = false
    let endedAt = startedAt.advanced(by: .seconds(seconds))
    var end = SessionEvent(t: seconds, event: .sessionEnd)
    end.outcome = .closed
    end.wall = endedAt.rfc3339
    return MergedSession(
      id: id.rawValue, startedAt: startedAt, practice: pattern, mode: .breathe,
      isRehearsal: false, outcome: .closed, endedAt: endedAt.milliseconds,
      activeSeconds: seconds, touchSeconds: 0, about: Wording(),
      events: [start, paced, still, end].map {
        MergedSession.Event(t: $0.t, kind: $0.event.rawValue, body: EventLine.encode($0))
      })
  }
}
