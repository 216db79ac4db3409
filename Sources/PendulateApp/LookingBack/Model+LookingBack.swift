import PendulateCore
import TerminalGrid

/// Looking back: keys, and what the journal answers.
extension Model {
  /// The parts that there are: without trends where they are hidden.
  var lookingBackParts: [LookingBack.Part] {
    LookingBack.Part.allCases.filter { $0 != .trends || person.showsTrends }
  }

  /// Opens the journal at its newest line.
  public mutating func openLookingBack(at stamp: Stamp) -> [Effect] {
    let back = LookingBack(year: stamp.wall.localDate.parts.year)
    screen = .lookingBack(back)
    return [.read(back.entriesQuestion)]
  }

  /// Takes what the journal says; late answers to what is not looked at any more are dropped.
  mutating func take(_ answer: JournalAnswer) {
    guard case .lookingBack(var back) = screen else { return }
    switch answer {
    case .entries(let window):
      back.window = window
      back.place = max(0, min(back.place, window.total - 1))
    case .record(let record):
      back.record = record
      if record == nil { notice = "It is not there any more." }
    case .trends(let trends): back.trends = trends
    case .year(let year, let days):
      if year == back.year { back.days = days }
    }
    screen = .lookingBack(back)
  }

  mutating func take(_ key: Key, in back: LookingBack, at stamp: Stamp) -> [Effect] {
    switch back.activity {
    case .browsing: return takeBrowsing(key, back, at: stamp)
    case .finding: return takeFinding(key, back, at: stamp)
    case .writingNote(let draft), .writingLabel(let draft):
      return takeWriting(key, draft, back, at: stamp)
    case .deleting: return takeDeleting(key, back)
    }
  }

  // MARK: Going about

  private mutating func takeBrowsing(
    _ key: Key, _ back: LookingBack, at stamp: Stamp
  ) -> [Effect] {
    switch LookingBackCommand.named(by: key) {
    case .back: return goBack(from: back)
    case .part where back.record == nil:
      return turn(back, isNext: key == .right || key == .tab, at: stamp)
    case .move: return move(key, back, at: stamp)
    case .open where back.part == .days: return open(back)
    case .find where back.part == .days && back.record == nil:
      return show(back, doing: .finding)
    case .note where back.part == .days: return write(back, isNote: true)
    case .label where back.part == .days: return write(back, isNote: false)
    case .delete where back.part == .days && back.chosen != nil:
      return show(back, doing: .deleting)
    case .grouping where back.part == .trends:
      var back = back
      back.length = back.length.next
      return readTrends(back, at: stamp)
    case .range where back.part == .trends:
      var back = back
      back.span = back.span.next
      return readTrends(back, at: stamp)
    case .shows where back.part == .year:
      var back = back
      back.showsStates.toggle()
      screen = .lookingBack(back)
      return []
    default: return takeOverall(key, at: stamp)
    }
  }

  /// The keys that do the same everywhere.
  private mutating func takeOverall(_ key: Key, at stamp: Stamp) -> [Effect] {
    switch LookingBackCommand.named(by: key) {
    case .safety: return choose(.steady, at: stamp)
    case .card: overlay = .card(showsLines: false)
    case .help: overlay = .help
    case .hide: overlay = .hidden
    case .leave: return leave(at: stamp)
    default: break
    }
    return []
  }

  mutating func show(_ back: LookingBack, doing activity: LookingBack.Activity) -> [Effect] {
    var back = back
    back.activity = activity
    screen = .lookingBack(back)
    return []
  }

  private mutating func goBack(from back: LookingBack) -> [Effect] {
    var back = back
    if back.record != nil {
      back.record = nil
      back.firstRow = 0
    } else if !back.words.isEmpty, back.part == .days {
      back.words = ""
      back.place = 0
      screen = .lookingBack(back)
      return [.read(.entries(offset: 0, limit: LookingBack.linesAtHand, words: ""))]
    } else {
      screen = .home
      return []
    }
    screen = .lookingBack(back)
    return []
  }

  mutating func turn(_ back: LookingBack, isNext: Bool, at stamp: Stamp) -> [Effect] {
    let parts = lookingBackParts
    let place = parts.firstIndex(of: back.part) ?? 0
    return turn(
      back, to: parts[(place + (isNext ? 1 : parts.count - 1)) % parts.count], at: stamp)
  }

  mutating func turn(
    _ back: LookingBack, to part: LookingBack.Part, at stamp: Stamp
  ) -> [Effect] {
    var back = back
    back.part = part
    back.firstRow = 0
    back.record = nil
    switch part {
    case .days:
      screen = .lookingBack(back)
      return []
    case .trends: return readTrends(back, at: stamp)
    case .year:
      screen = .lookingBack(back)
      return [.read(.year(back.year))]
    }
  }

  mutating func readTrends(_ back: LookingBack, at stamp: Stamp) -> [Effect] {
    var back = back
    back.firstRow = 0
    screen = .lookingBack(back)
    let today = stamp.wall.localDate
    return [
      .read(
        .trends(
          from: back.span.first(before: today), through: today, length: back.length,
          edge: person.windowEdge))
    ]
  }

  private mutating func move(_ key: Key, _ back: LookingBack, at stamp: Stamp) -> [Effect] {
    var back = back
    switch back.part {
    case .days where back.record == nil: return moveInList(key, back)
    case .days: scroll(key, &back)
    case .trends: turnPicture(key, &back)
    case .year: return turnYear(key, back, at: stamp)
    }
    screen = .lookingBack(back)
    return []
  }

  /// Up and down turn the pictures; the other keys read through a long one.
  private func turnPicture(_ key: Key, _ back: inout LookingBack) {
    let pictures = TrendPicture.allCases
    let place = pictures.firstIndex(of: back.picture) ?? 0
    switch key {
    case .up, .down:
      let next = place + (key == .up ? pictures.count - 1 : 1)
      back.picture = pictures[next % pictures.count]
      back.firstRow = 0
    default: scroll(key, &back)
    }
  }

  private func scroll(_ key: Key, _ back: inout LookingBack) {
    let rows = LookingBackView.pageRows(of: self, back)
    let shown = LookingBackLayout(Rect(size)).page.rows
    let last = max(0, rows - shown)
    let page = max(1, shown - 1)
    let first = min(back.firstRow, last)
    let next =
      switch key {
      case .up: first - 1
      case .down: first + 1
      case .pageUp: first - page
      case .pageDown: first + page
      case .home: 0
      case .end: last
      default: first
      }
    back.firstRow = max(0, min(next, last))
  }

  private mutating func turnYear(
    _ key: Key, _ back: LookingBack, at stamp: Stamp
  ) -> [Effect] {
    var back = back
    let current = stamp.wall.localDate.parts.year
    switch key {
    case .up, .pageUp: back.year -= 1
    case .down, .pageDown: back.year += 1
    default: back.year = current
    }
    back.year = min(max(back.year, 1970), current)
    screen = .lookingBack(back)
    return [.read(.year(back.year))]
  }
}
