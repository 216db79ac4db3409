import PendulateApp
import PendulateCore
import PendulateJournal
import PendulateReport
import Platform

/// All that was recorded as tables: one file each, numbers as numbers.
struct CSVExport {
  /// The tables there are.
  enum Table: String, CaseIterable {
    case sessions, events, touches, checkins, regions, glimmers
  }

  let journal: Journal
  /// The sessions, and check-ins on their own, that are meant; nil is all.
  var only: Set<Identifier>?
  /// Whether each file begins with a byte order mark.
  var hasByteOrderMark = false

  private var sessionsMeant: [JournalSession] {
    get throws { try journal.sessions().reversed().filter { isMeant($0.id) } }
  }

  private var checkInsMeant: [CheckIn] {
    get throws { try journal.checkIns().filter { isMeant($0.sessionID ?? $0.id) } }
  }

  private func isMeant(_ id: Identifier) -> Bool { only?.contains(id) ?? true }

  /// Writes each table into a folder, which is made where it is missing.
  func write(into folder: String) throws {
    do throws(SystemError) {
      try Folders.make(folder)
    } catch {
      guard error == .alreadyThere else {
        throw CLIError(
          "The folder \"\(folder)\" cannot be made: \(error.message).",
          advice: "Name a folder in one that you may write to.", status: ExitStatus.cannotCreate)
      }
    }
    for table in Table.allCases {
      let file = try AtomicFile(path: "\(folder)/\(table.rawValue).csv")
      if hasByteOrderMark { try file.write("\u{FEFF}") }
      try write(table, file.write)
      try file.finish()
    }
  }

  private func write(_ table: Table, _ write: (String) throws -> Void) throws {
    switch table {
    case .sessions: try sessions(write)
    case .events: try events(write)
    case .touches: try touches(write)
    case .checkins: try checkIns(write)
    case .regions: try regions(write)
    case .glimmers: try glimmers(write)
    }
  }

  private func sessions(_ write: (String) throws -> Void) throws {
    try write(
      CSVTable.header([
        "id", "startedAt", "practice", "mode", "rehearsal", "outcome", "activeSeconds",
        "touchSeconds", "about",
      ]))
    for session in try sessionsMeant {
      try write(
        CSVTable.row([
          .word(session.id.rawValue), .word(session.startedAt.rfc3339WithDigits),
          .own(session.practice),
          .word(session.mode.rawValue), .truth(session.isRehearsal), .optional(session.outcome),
          .number(MachineOutput.seconds(session.activeSeconds)),
          .number(MachineOutput.seconds(session.touchSeconds)), .own(session.about),
        ]))
    }
  }

  private func events(_ write: (String) throws -> Void) throws {
    try write(
      CSVTable.header([
        "sessionId", "t", "event", "stage", "n", "k", "plannedSeconds", "seconds", "reason",
        "occasion", "scale", "value", "kind", "outcome", "glimmerId", "category", "dwellSeconds",
        "ladder", "pattern", "on",
      ]))
    for session in try sessionsMeant {
      for event in try journal.events(of: session.id) {
        try write(CSVTable.row([.word(session.id.rawValue)] + cells(event)))
      }
    }
  }

  private func cells(_ event: SessionEvent) -> [CSVTable.Cell] {
    let value: CSVTable.Cell =
      switch event.answer {
      case .distress(let distress): .whole(distress.value)
      case .presence(let presence): .word(presence.rawValue)
      case .state(let state): .word(state.rawValue)
      case .ladder(let ladder): .word(ladder.rawValue)
      case nil: .nothing
      }
    return [
      .number(event.t), .word(event.event.rawValue), .optional(event.stage), .optional(event.n),
      .optional(event.k), .optional(event.plannedSeconds), .optional(event.seconds),
      .optional(event.reason), .optional(event.occasion),
      .optional(event.answer?.scale ?? event.missingScale), value, .optional(event.kind),
      .optional(event.outcome), .own(event.glimmerID), .optional(event.category),
      .optional(event.dwellSeconds), .optional(event.ladder), .own(event.pattern),
      event.on.map(CSVTable.Cell.truth) ?? .nothing,
    ]
  }

  private func touches(_ write: (String) throws -> Void) throws {
    try write(
      CSVTable.header([
        "sessionId", "startedAt", "n", "aim", "baseline", "seconds", "peak", "settled",
        "settling", "settlingSeconds", "cameBack", "endedByKey",
      ]))
    for session in try journal.figures() where isMeant(session.id) {
      for touch in session.body.touches {
        let settling: (String, Double?) =
          switch touch.settling {
          case .noRise: ("noRise", nil)
          case .after(let seconds): ("settled", seconds)
          case .longerThan(let seconds): ("longerThan", seconds)
          case .unknown: ("unknown", nil)
          }
        try write(
          CSVTable.row([
            .word(session.id.rawValue), .word(session.startedAt.rfc3339WithDigits), .whole(touch.n),
            .optional(touch.aim), .optional(session.body.baseline),
            .number(MachineOutput.seconds(touch.seconds)), .optional(touch.peak),
            .optional(touch.settled), .word(settling.0),
            .optional(settling.1.map(MachineOutput.seconds)),
            touch.cameBack.map(CSVTable.Cell.truth) ?? .nothing, .truth(touch.endedByKey),
          ]))
      }
    }
  }

  private func checkIns(_ write: (String) throws -> Void) throws {
    try write(
      CSVTable.header([
        "id", "at", "kind", "sessionId", "distress", "presence", "state", "words", "unwanted",
      ]))
    for checkIn in try checkInsMeant {
      try write(
        CSVTable.row([
          .word(checkIn.id.rawValue), .word(checkIn.at.rfc3339WithDigits),
          .word(checkIn.kind.rawValue),
          .own(checkIn.sessionID?.rawValue), .optional(checkIn.distress?.value),
          .optional(checkIn.presence), .optional(checkIn.state), .own(checkIn.words),
          checkIn.unwanted.map { .word(UnwantedWords.inData($0)) } ?? .nothing,
        ]))
    }
  }

  private func regions(_ write: (String) throws -> Void) throws {
    try write(
      CSVTable.header(["checkInId", "region", "side", "tone", "change", "sensations"]))
    for checkIn in try checkInsMeant {
      for mark in checkIn.regions {
        try write(
          CSVTable.row([
            .word(checkIn.id.rawValue), .word(mark.region.rawValue), .word(mark.side.rawValue),
            .word(mark.tone.rawValue), .optional(mark.change),
            .own(mark.sensations.joined(separator: " ")),
          ]))
      }
    }
  }

  private func glimmers(_ write: (String) throws -> Void) throws {
    try write(
      CSVTable.header(["id", "text", "category", "addedAt", "from", "archived", "favourite"]))
    let near = try only.map { try journal.glimmers(closeIn: $0) }
    for glimmer in try journal.glimmers() where near?.contains(glimmer.id) ?? true {
      try write(
        CSVTable.row([
          .word(glimmer.id), .own(glimmer.text), .optional(glimmer.category),
          .own(glimmer.addedAt?.rfc3339WithDigits), .word(glimmer.origin.rawValue),
          .truth(glimmer.isArchived), .truth(glimmer.isFavourite),
        ]))
    }
  }
}
