import PendulateCore
import TerminalGrid

/// Looking back in lines: a number opens, a word turns to a part, a letter does what its key does.
extension Model {
  mutating func take(
    _ line: String, _ word: String, in back: LookingBack, at stamp: Stamp
  ) -> [Effect] {
    var back = back
    switch back.activity {
    case .writingNote, .writingLabel:
      var isNote = true
      if case .writingLabel = back.activity { isNote = false }
      guard !word.isEmpty else {
        notice = "Left as it was."
        return show(back, doing: .browsing)
      }
      let longest = isNote ? Self.longestNote : Self.longestLabel
      guard line.trimmed.count <= longest else {
        notice = "\(longest) characters fit here."
        return []
      }
      return keepWritten(line, isNote: isNote, back, at: stamp)
    case .deleting:
      return takeDeleting(.character(word == "y" || word == "yes" ? "y" : "n"), back)
    case .browsing, .finding: back.activity = .browsing
    }
    if let part = lookingBackParts.first(where: { $0.title == word || $0.rawValue == word }) {
      return turn(back, to: part, at: stamp)
    }
    if word == "home" {
      screen = .home
      return []
    }
    if line.trimmed.first == "/", back.part == .days {
      back.words = String(line.trimmed.dropFirst()).trimmed
      back.place = 0
      back.record = nil
      screen = .lookingBack(back)
      return [.read(.entries(offset: 0, limit: LookingBack.linesAtHand, words: back.words))]
    }
    if let number = Int(word) { return take(number: number, back, at: stamp) }
    if word.isEmpty || word == "more" || word == "back" { return goOn(word, back, at: stamp) }
    guard word.count == 1, let key = Self.key(for: word), LookingBackCommand.named(by: key) != nil
    else {
      notice = "That is no command here. ? lists what is."
      return []
    }
    return take(key, in: back, at: stamp)
  }

  private mutating func take(
    number: Int, _ back: LookingBack, at stamp: Stamp
  ) -> [Effect] {
    var back = back
    if back.part == .year, (1970...stamp.wall.localDate.parts.year).contains(number) {
      back.year = number
      screen = .lookingBack(back)
      return [.read(.year(number))]
    }
    guard back.part == .days, (1...max(1, back.window.total)).contains(number),
      let entry = back.window[number - 1]
    else {
      notice = "No line has that number here."
      return []
    }
    back.place = number - 1
    back.record = nil
    screen = .lookingBack(back)
    return [.read(.record(entry.id))]
  }

  /// An empty line: back from an entry, on in the list, the next picture.
  private mutating func goOn(
    _ word: String, _ back: LookingBack, at stamp: Stamp
  ) -> [Effect] {
    var back = back
    if back.record != nil || word == "back" { return take(.escape, in: back, at: stamp) }
    switch back.part {
    case .days:
      let next = back.place + LookingBackNarrator.linesAtOnce
      guard next < back.window.total else {
        notice = "That is the end of the list."
        return []
      }
      back.place = next
      screen = .lookingBack(back)
      return back.missing == nil ? [] : [.read(back.entriesQuestion)]
    case .trends: return take(.down, in: back, at: stamp)
    case .year: return []
    }
  }
}
