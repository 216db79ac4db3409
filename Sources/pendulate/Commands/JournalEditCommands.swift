import ArgumentParser
import PendulateCore
import PendulateJournal

/// The note of an entry: shown, written, changed or taken back.
struct JournalNoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Show, write or take back the note of a session or check-in.",
    discussion: "Without a text the note is shown; an empty text (\"\") takes it back.")

  @Argument(help: "The id or the front of it, as in: pendulate journal list.")
  var id: String

  @Argument(help: "The note; - reads it from standard input, which keeps it private.")
  var text: String?

  func run() throws {
    try Output.requireStandardOutput()
    let note = try text.map { try PrivateText.read($0, called: "note") }
    let shown = try UserFiles.withEntry(id) { journal, entry throws(JournalError) -> String? in
      let isCheckIn = entry.kind == .checkIn
      guard let note else { return isCheckIn ? entry.words : try journal.note(of: entry.id) }
      let words = note.isEmpty ? nil : note
      if isCheckIn {
        try journal.setWords(words, ofCheckIn: entry.id)
      } else {
        try journal.setNote(words, of: entry.id)
      }
      return words
    }
    switch (note, shown) {
    case (nil, nil): try Output.say("There is no note.")
    case (nil, let shown?):
      let lines = shown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      try Output.say(lines.map { OutsideText.shown(String($0)) }.joined(separator: "\n"))
    case (_?, nil): try Output.say("The note was taken back.")
    case (_?, _?): try Output.say("The note was kept.")
    }
  }
}

/// The label of a session: shown, written, changed or taken back.
struct JournalLabelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "label", abstract: "Show, write or take back the label of a session.",
    discussion: "Without a text the label is shown; an empty text (\"\") takes it back.")

  @Argument(help: "The id or the front of it, as in: pendulate journal list.")
  var id: String

  @Argument(
    help: "The label, a word or two; - reads it from standard input, which keeps it private.")
  var text: String?

  func run() throws {
    try Output.requireStandardOutput()
    let label = try text.map { try Label.read($0) }
    let found = try UserFiles.withEntry(id) { journal, entry throws(JournalError) in
      if let label, entry.kind != .checkIn {
        try journal.setAbout(label.isEmpty ? nil : label, of: entry.id)
      }
      return entry
    }
    if found.kind == .checkIn {
      throw CLIError(
        "A check-in on its own has no label.",
        advice: "Write a note instead, with: pendulate journal note \(id) TEXT.",
        status: ExitStatus.usage)
    }
    switch label {
    case nil: try Output.say(found.about.map(OutsideText.shown) ?? "There is no label.")
    case "": try Output.say("The label was taken back.")
    default: try Output.say("The label was kept.")
    }
  }
}

extension UserFiles {
  /// Runs a piece of work on the one entry whose identifier begins with these characters.
  static func withEntry<Result>(
    _ prefix: String, _ work: (Journal, JournalEntry) throws(JournalError) -> Result
  ) throws -> Result {
    let result = try readJournal(orElse: nil) { journal throws(JournalError) -> Result? in
      try work(journal, try journal.entry(idPrefix: prefix))
    }
    guard let result else { throw CLIError(JournalError.notFound(kind: .session, id: prefix)) }
    return result
  }
}
