import PendulateCore

/// A log of breathing as others keep it, each line of which becomes a session.
struct BreathingLog {
  let sessions: [MergedSession]
  /// The names of the columns that say nothing here.
  let columnsLeft: [String]
  /// How many lines were left, as no time was breathed in them.
  let linesLeft: Int

  /// Reads the lines; `offset` gives the seconds east of UTC at an instant.
  init(_ text: String, offset: (Int) -> Int) throws {
    let reader = CSVReader(text)
    if let line = reader.openLine { throw Self.fault(["line \(line) (a quote is not closed)"]) }
    guard let header = reader.rows.first,
      let columns = BreathingColumns(header.values.map(\.trimmed))
    else { throw Self.headless }
    let lines = reader.rows.dropFirst().map { row in
      (row.line, row.values.map(\.trimmed))
    }
    let dates = BreathingDates(lines.map { columns.value(.date, in: $0.1) })
    var sessions: [MergedSession] = []
    var faults: [String] = []
    for (line, values) in lines {
      do throws(Fault) {
        guard values.count >= columns.count,
          values.dropFirst(columns.count).allSatisfy(\.isEmpty)
        else { throw Fault("it has other columns") }
        let row = try BreathingRow(values, columns, dates)
        if let session = row.session(offset: offset) { sessions.append(session) }
      } catch {
        faults.append("line \(line) (\(error.reason))")
      }
    }
    guard faults.isEmpty else { throw Self.fault(faults) }
    self.sessions = sessions
    columnsLeft = columns.left
    linesLeft = lines.count - sessions.count
  }

  struct Fault: Error {
    let reason: String

    init(_ reason: String) {
      self.reason = reason
    }
  }

  private static let headless = ImportFault(
    what: "does not begin with the names of its columns",
    advice: "The first line names a date, a time and seconds, and may name a pattern and breaths.")

  private static func fault(_ faults: [String]) -> ImportFault {
    let more = faults.count > 10 ? " and \(faults.count - 10) more" : ""
    return ImportFault(
      what: "cannot be imported because of " + faults.prefix(10).joined(separator: ", ") + more,
      advice: "Mend the file and try again; nothing was imported.")
  }
}

/// One line of the log.
private struct BreathingRow {
  private let wall: Int
  private let pattern: String
  private let seconds: Double
  private let breaths: String

  init(
    _ values: [String], _ columns: BreathingColumns, _ dates: BreathingDates
  ) throws(BreathingLog.Fault) {
    let day = try dates.day(columns.value(.date, in: values))
    wall = day.dayNumber * 86_400 + (try BreathingDates.second(columns.value(.time, in: values)))
    let name = columns.value(.pattern, in: values)
    // Not every log has a name for what was breathed.
    pattern = name.isEmpty && !columns.has(.pattern) ? "breathing" : name
    guard !pattern.isEmpty, pattern.utf8.count <= 100, !OutsideText.holdsUnfit(pattern) else {
      throw .init("the pattern has no name, or one that cannot be kept")
    }
    seconds = try Self.seconds(values, columns)
    breaths = columns.value(.breaths, in: values)
    guard breaths.isEmpty || Self.number(breaths).map({ $0 >= 0 }) == true else {
      throw .init("\"\(breaths.prefix(20))\" is no number of breaths")
    }
  }

  private static func seconds(
    _ values: [String], _ columns: BreathingColumns
  ) throws(BreathingLog.Fault) -> Double {
    for (meaning, factor) in [
      (BreathingColumns.Meaning.seconds, 1.0), (.minutes, 60), (.planned, 1),
    ] where columns.has(meaning) {
      let text = columns.value(meaning, in: values)
      guard let number = number(text), number >= 0, number * factor <= 86_400 else {
        throw .init("\"\(text.prefix(20))\" is no length up to a day")
      }
      return (number * factor * 1000).rounded() / 1000
    }
    throw .init("it says nothing of a length")
  }

  /// A number with a point or, as in many countries, a comma.
  private static func number(_ text: String) -> Double? {
    guard !text.isEmpty, text.allSatisfy({ "0"..."9" ~= $0 || $0 == "." || $0 == "," }) else {
      return nil
    }
    return Double(text.replacing(",", with: "."))
  }

  /// The session with the events that breathing on its own has; nil where nobody breathed.
  ///
  /// The identifier is made of the line alone, as it stands there: not of the zone, so that the same
  /// line is the same session wherever it is read.
  func session(offset: (Int) -> Int) -> MergedSession? {
    guard seconds > 0 else { return nil }
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
