import PendulateCore
import TerminalGrid

/// The list of the journal, and one entry of it: opening, finding, writing, deleting.
extension LookingBackScreen {
  mutating func open() -> [Effect] {
    guard record == nil, let entry = chosen else { return [] }
    firstRow = 0
    return [.read(.record(entry.id))]
  }

  // MARK: Finding

  /// The most characters that can be looked for.
  static let longestSearch = 100

  mutating func find(by key: Key, in context: Context) -> [Effect] {
    if case .character(let character) = key {
      return words.count < Self.longestSearch ? look(for: words + String(character)) : []
    }
    switch LookingBackKeys.finding.action(of: key) {
    case .rubOut where !words.isEmpty: return look(for: String(words.dropLast()))
    case .wipe: return look(for: "")
    case .rubOut, .keep: activity = .browsing
    case .leave:
      activity = .browsing
      return look(for: "")
    case .move: return moveInList(by: key, in: context)
    case nil: break
    }
    return []
  }

  mutating func look(for words: String) -> [Effect] {
    self.words = words
    place = 0
    return [.read(firstEntriesQuestion)]
  }

  // MARK: Writing

  /// Begins to write a note or a label; the entry is opened for it where it is not.
  mutating func begin(_ writing: Writing, in context: inout Context) -> [Effect] {
    guard let record else { return open() }
    switch writing {
    case .note: activity = .writing(.note, draft: record.note ?? "")
    case .label where record.entry.kind == .checkIn:
      context.notice = LookingBackWords.onlySessionsHaveLabels
    case .label: activity = .writing(.label, draft: record.entry.about ?? "")
    }
    return []
  }

  mutating func write(
    _ writing: Writing, _ draft: String, by key: Key, in context: inout Context, at stamp: Stamp
  ) -> [Effect] {
    if case .character(let character) = key {
      write(writing, draft, more: [character], in: &context)
      return []
    }
    switch LookingBackKeys.writing.action(of: key) {
    case .rubOut: activity = .writing(writing, draft: String(draft.dropLast()))
    case .wipe: activity = .writing(writing, draft: "")
    case .keep: return keep(draft, as: writing, in: &context, at: stamp)
    case .leave:
      context.notice = LookingBackWords.leftAsItWas
      activity = .browsing
    case .move, nil: break
    }
    return []
  }

  /// Adds as much to a draft as fits, and says so where something does not.
  mutating func write(
    _ writing: Writing, _ draft: String, more: [Character], in context: inout Context
  ) {
    let fitting = more.prefix(max(0, writing.longest - draft.count))
    if fitting.count < more.count { context.notice = LookingBackWords.fits(writing.longest) }
    activity = .writing(writing, draft: draft + fitting)
  }

  /// Keeps what was written, and reads the entry and its line anew.
  mutating func keep(
    _ draft: String, as writing: Writing, in context: inout Context, at stamp: Stamp
  ) -> [Effect] {
    activity = .browsing
    guard let record else { return [] }
    let id = record.entry.id
    let text = draft.trimmed
    let (earlier, write): (String?, JournalWrite) =
      switch writing {
      case .note: (record.note, .note(text, of: id, at: stamp.wall))
      case .label: (record.entry.about, .label(text, of: id))
      }
    guard text != earlier ?? "" else {
      context.notice = LookingBackWords.leftAsItWas
      return []
    }
    return [
      .journal(
        write, echo: .notice(text.isEmpty ? LookingBackWords.takenBack : LookingBackWords.kept)),
      .read(.record(id)), .read(entriesQuestion),
    ]
  }

  // MARK: Deleting

  /// Deletes the chosen entry for good; only a plain yes does.
  mutating func delete(isSure: Bool, in context: inout Context) -> [Effect] {
    activity = .browsing
    guard isSure, let entry = chosen else {
      context.notice = LookingBackWords.nothingDeleted
      return []
    }
    record = nil
    firstRow = 0
    if context.person.lastSession?.id == entry.id { context.person.lastSession = nil }
    return [
      .journal(.deleteEntry(entry.id), echo: .notice(LookingBackWords.deleted)),
      .read(entriesQuestion),
    ]
  }
}
