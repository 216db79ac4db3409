import PendulateCore
import TerminalGrid

/// The list of the journal, and one entry of it: choosing, finding, writing, deleting.
extension Model {
  mutating func moveInList(_ key: Key, _ back: LookingBack) -> [Effect] {
    var back = back
    let page = max(1, LookingBackLayout(Rect(size)).page.rows - 2)
    switch key {
    case .up: back.place -= 1
    case .down: back.place += 1
    case .pageUp: back.place -= page
    case .pageDown: back.place += page
    case .home: back.place = 0
    default: back.place = back.window.total - 1
    }
    back.place = max(0, min(back.place, back.window.total - 1))
    screen = .lookingBack(back)
    return back.missing == nil ? [] : [.read(back.entriesQuestion)]
  }

  mutating func open(_ back: LookingBack) -> [Effect] {
    guard back.record == nil, let entry = back.chosen else { return [] }
    var back = back
    back.firstRow = 0
    screen = .lookingBack(back)
    return [.read(.record(entry.id))]
  }

  // MARK: Finding

  mutating func takeFinding(_ key: Key, _ back: LookingBack, at stamp: Stamp) -> [Effect] {
    var back = back
    switch key {
    case .character(let character) where back.words.count < 100: back.words.append(character)
    case .backspace where !back.words.isEmpty: back.words.removeLast()
    case .control("u"): back.words = ""
    case .backspace, .enter: return show(back, doing: .browsing)
    case .escape:
      back.words = ""
      back.activity = .browsing
    case .control("c"): return leave(at: stamp)
    case .up, .down, .pageUp, .pageDown, .home, .end: return moveInList(key, back)
    default: return []
    }
    back.place = 0
    screen = .lookingBack(back)
    return [.read(.entries(offset: 0, limit: LookingBack.linesAtHand, words: back.words))]
  }

  // MARK: Writing

  /// Begins to write a note or a label; the entry is opened for it where it is not.
  mutating func write(_ back: LookingBack, isNote: Bool) -> [Effect] {
    guard let record = back.record else { return open(back) }
    guard isNote else {
      guard record.entry.kind != .checkIn else {
        notice = "Only a session has a label. e writes a note."
        return []
      }
      return show(back, doing: .writingLabel(record.entry.about ?? ""))
    }
    return show(back, doing: .writingNote(record.note ?? ""))
  }

  /// The longest note and the longest label, in characters.
  static let longestNote = 500
  static let longestLabel = 24

  mutating func takeWriting(
    _ key: Key, _ draft: String, _ back: LookingBack, at stamp: Stamp
  ) -> [Effect] {
    var draft = draft
    var isNote = true
    if case .writingLabel = back.activity { isNote = false }
    switch key {
    case .character(let character):
      let longest = isNote ? Self.longestNote : Self.longestLabel
      if draft.count < longest {
        draft.append(character)
      } else {
        notice = "\(longest) characters fit here."
      }
    case .backspace: if !draft.isEmpty { draft.removeLast() }
    case .control("u"): draft = ""
    case .enter: return keepWritten(draft, isNote: isNote, back, at: stamp)
    case .escape:
      notice = "Left as it was."
      return show(back, doing: .browsing)
    case .control("c"): return leave(at: stamp)
    default: break
    }
    return show(back, doing: isNote ? .writingNote(draft) : .writingLabel(draft))
  }

  mutating func keepWritten(
    _ draft: String, isNote: Bool, _ back: LookingBack, at stamp: Stamp
  ) -> [Effect] {
    var back = back
    back.activity = .browsing
    screen = .lookingBack(back)
    guard let record = back.record else { return [] }
    let text = draft.trimmed
    guard text != (isNote ? record.note : record.entry.about) ?? "" else {
      notice = "Left as it was."
      return []
    }
    notice = text.isEmpty ? "Taken back." : "Kept."
    let id = record.entry.id
    return [
      isNote ? .keepNote(text, of: id, at: stamp.wall) : .label(text, of: id),
      .read(.record(id)), .read(back.entriesQuestion),
    ]
  }

  // MARK: Deleting

  /// Only a plain yes deletes.
  mutating func takeDeleting(_ key: Key, _ back: LookingBack) -> [Effect] {
    var back = back
    back.activity = .browsing
    guard key == .character("y") || key == .character("Y"), let entry = back.chosen else {
      notice = "Nothing was deleted."
      screen = .lookingBack(back)
      return []
    }
    back.record = nil
    back.firstRow = 0
    notice = "Deleted."
    screen = .lookingBack(back)
    return [.deleteEntry(entry.id), .read(back.entriesQuestion)]
  }
}
