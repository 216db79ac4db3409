import PendulateCore
import TerminalGrid

/// Looking back: keys, and what the journal answers.
extension LookingBackScreen {
  mutating func press(_ key: Key, in context: inout Context, at stamp: Stamp) -> Step {
    switch activity {
    case .browsing:
      guard let action = LookingBackKeys.table.action(of: key) else { return .stay }
      return perform(action, by: key, in: &context, at: stamp)
    case .finding: return Step(find(by: key, in: context))
    case .writing(let writing, let draft):
      return Step(write(writing, draft, by: key, in: &context, at: stamp))
    case .deleting:
      let isSure = LookingBackKeys.deleting.action(of: key) == .delete
      return Step(delete(isSure: isSure, in: &context))
    }
  }

  mutating func paste(_ text: String, in context: inout Context, at stamp: Stamp) -> Step {
    // A paste is text where text is written, and nothing elsewhere; line breaks become spaces.
    let characters = text.map { $0.isNewline ? " " : $0 }
    switch activity {
    case .browsing, .deleting: return .stay
    case .finding:
      return Step(look(for: words + characters.prefix(max(0, Self.longestSearch - words.count))))
    case .writing(let writing, let draft):
      write(writing, draft, more: characters, in: &context)
      return .stay
    }
  }

  /// Takes what the journal says.
  mutating func hear(
    _ reply: JournalReply, in context: inout Context, at stamp: Stamp
  ) -> Step {
    guard case .answered(let answer) = reply else { return .stay }
    switch answer {
    case .entries(let window):
      self.window = window
      place = max(0, min(place, window.total - 1))
    case .record(let record):
      self.record = record
      if record == nil { context.notice = LookingBackWords.isGone }
    case .trends(let trends): self.trends = trends
    case .year(let year, let days):
      if year == self.year { self.days = days }
    }
    return .stay
  }

  // MARK: Going about

  mutating func perform(
    _ action: LookingBackAction, by key: Key, in context: inout Context, at stamp: Stamp
  ) -> Step {
    guard does(action) else { return .stay }
    switch action {
    case .back: return goBack()
    case .move: return Step(move(by: key, in: context, at: stamp))
    case .part:
      return Step(turn(isNext: key == .right || key == .tab, in: context, at: stamp))
    case .open: return Step(open())
    case .find: activity = .finding
    case .note: return Step(begin(.note, in: &context))
    case .label: return Step(begin(.label, in: &context))
    case .delete: activity = .deleting
    case .grouping:
      grouping = grouping.next
      return Step(readTrends(in: context, at: stamp))
    case .range:
      span = span.next
      return Step(readTrends(in: context, at: stamp))
    case .shows: subject = subject.next
    case .safety: return SessionScreen.startSteady(in: &context, at: stamp)
    }
    return .stay
  }

  /// Whether an action does something in what is looked at.
  func does(_ action: LookingBackAction) -> Bool {
    switch action {
    case .back, .move, .safety: true
    case .part: record == nil
    case .find: part == .days && record == nil
    case .open: part == .days && record == nil && chosen != nil
    case .note, .label, .delete: part == .days && chosen != nil
    case .grouping, .range: part == .trends
    case .shows: part == .year
    }
  }

  /// Whether an action is told among the keys: it does something, now.
  func offers(_ action: LookingBackAction, in context: Context, on today: CivilDate) -> Bool {
    guard does(action) else { return false }
    return switch action {
    case .move: hasMore(in: context, on: today)
    case .find: window.total > 0 || !words.isEmpty
    // Only a session has a label.
    case .label: chosen?.kind != .checkIn
    case .back, .part, .open, .note, .delete, .grouping, .range, .shows, .safety: true
    }
  }

  private mutating func goBack() -> Step {
    if record != nil {
      record = nil
      firstRow = 0
      return .stay
    }
    guard !words.isEmpty, part == .days else { return .home() }
    return Step(look(for: ""))
  }

  private mutating func turn(isNext: Bool, in context: Context, at stamp: Stamp) -> [Effect] {
    let parts = Self.parts(in: context)
    let place = parts.firstIndex(of: part) ?? 0
    return turn(
      to: parts[(place + (isNext ? 1 : parts.count - 1)) % parts.count], in: context, at: stamp)
  }

  mutating func turn(to part: Part, in context: Context, at stamp: Stamp) -> [Effect] {
    self.part = part
    firstRow = 0
    record = nil
    switch part {
    case .days: return []
    case .trends: return readTrends(in: context, at: stamp)
    case .year: return [.read(.year(year))]
    }
  }

  private mutating func readTrends(in context: Context, at stamp: Stamp) -> [Effect] {
    firstRow = 0
    let today = stamp.wall.localDate
    return [
      .read(
        .trends(
          from: span.first(before: today), through: today, length: grouping.length,
          edge: context.person.preferences.windowEdge))
    ]
  }
}
