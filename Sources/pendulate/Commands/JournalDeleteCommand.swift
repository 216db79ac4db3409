import ArgumentParser
import PendulateCore
import PendulateJournal

/// Deletes one entry, or those of a day, for good.
struct JournalDeleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete a session or a check-in, or those of one day.",
    discussion: """
      It is asked once, and cannot be undone: the text is gone from the file, from its log, and \
      from the copies that were made before updates. Exports and backups are not touched, nor is \
      what limits touching, which holds dates and counts alone.
      """)

  @Argument(help: "The id or the front of it, as in: pendulate journal list.")
  var id: String?

  @Option(help: ArgumentHelp("The day: \(DateArgument.form).", valueName: "date"))
  var day: DateArgument?

  @Flag(help: "Do not ask.")
  var yes = false

  func validate() throws {
    guard (id == nil) != (day == nil) else {
      throw ValidationError("Give either the id of one entry, or --day with a day.")
    }
  }

  func run() throws {
    try Output.requireStandardOutput()
    let day = day?.day(from: Timestamp.now().localDate)
    let plan = try UserFiles.readJournal(orElse: nil) { journal throws(JournalError) -> Plan? in
      let entries =
        if let day {
          try journal.entries(since: day, until: day)
        } else {
          [try journal.entry(idPrefix: id ?? "")]
        }
      return Plan(entries: entries, copies: try journal.contents().earlierCopies)
    }
    if let day, plan?.entries.isEmpty ?? true {
      return try Output.say("Nothing was recorded on \(day.description).")
    }
    guard let plan, let first = plan.entries.first else {
      throw CLIError(JournalError.notFound(kind: .session, id: id ?? ""))
    }
    let isMeant = try Confirmation.ask(
      plan.lines(day: day) + Confirmation.caution(copies: plan.copies), question: "Delete it?",
      isGiven: yes, advice: "To delete it unasked, add --yes.")
    guard isMeant else { return try Output.say("Nothing was deleted.") }
    let deleted = try UserFiles.deleting { journal throws(JournalError) in
      if let day { return try journal.deleteDay(day) }
      return first.kind == .checkIn
        ? try journal.deleteCheckIn(first.id) : try journal.deleteSession(first.id)
    }
    try Output.say("Deleted: \(deleted.words).")
    try Output.say("What limits touching stays: dates and counts, in limits.json.")
  }

  private struct Plan {
    let entries: [JournalEntry]
    let copies: Int

    func lines(day: CivilDate?) -> [String] {
      guard let day else {
        let names = entries.map(EntryText.name)
        return ["This deletes \(names.joined()), with all that belongs to it."]
      }
      let sessions = entries.count { $0.kind != .checkIn }
      let words = Deleted.words(sessions: sessions, checkIns: entries.count - sessions)
      return ["This deletes what was recorded on \(day.description): \(words)."]
        + entries.prefix(20).map { "  " + EntryText.name($0) }
        + (entries.count > 20 ? ["  and \(entries.count - 20) more"] : [])
    }
  }
}

extension UserFiles {
  /// Runs a deletion, and tells where it could not be thorough yet.
  static func deleting(
    _ work: (Journal) throws(JournalError) -> Deleted
  ) throws -> Deleted {
    let journal = try openJournal()
    defer { journal.close() }
    for notice in journal.notices { Output.complain(notice.message) }
    // What limits touching outlives what is deleted.
    settleLimits(by: journal)
    do {
      let deleted = try work(journal)
      if deleted.leavesTraces {
        Output.complain(
          "Another program is reading the journal: traces stay in the log beside it until that ends."
        )
      }
      return deleted
    } catch .inUse {
      throw CLIError.sessionGoesOn
    } catch {
      throw CLIError(error)
    }
  }
}

extension Deleted {
  /// How many of what, as in "2 sessions and 1 check-in on its own".
  static func words(sessions: Int, checkIns: Int, glimmers: Int = 0) -> String {
    let parts = [
      sessions > 0 ? CountedNoun.words(sessions, "session") : nil,
      checkIns > 0 ? CountedNoun.words(checkIns, "check-in") : nil,
      glimmers > 0 ? CountedNoun.words(glimmers, "glimmer") : nil,
    ].compactMap { $0 }
    guard let last = parts.last else { return "nothing" }
    return parts.count == 1 ? last : parts.dropLast().joined(separator: ", ") + " and " + last
  }

  var words: String { Self.words(sessions: sessions, checkIns: checkIns, glimmers: glimmers) }
}
