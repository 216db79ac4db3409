import PendulateCore
import TerminalGrid

/// Looking through, looking for words, and reading the figures.
extension LibraryScreen {
  mutating func press(_ key: Key, in context: inout Context, at stamp: Stamp) -> Step {
    defer { settle(in: context) }
    switch activity {
    case .browsing: return pressBrowsing(key, in: &context, at: stamp)
    case .finding: return pressFinding(key, in: context)
    case .editing(let draft): return pressEditing(key, draft, in: &context)
    case .moving: return pressMoving(key, in: &context)
    case .removing: return answerRemoving(LibraryKeys.removing.action(of: key), in: &context)
    case .figures(let firstRow): return pressFigures(key, firstRow, in: &context, at: stamp)
    }
  }

  mutating func paste(_ text: String, in context: inout Context, at stamp: Stamp) -> Step {
    defer { settle(in: context) }
    for character in text.onOneLine {
      switch activity {
      case .finding: _ = pressFinding(.character(character), in: context)
      case .editing(let draft): _ = pressEditing(.character(character), draft, in: &context)
      case .browsing, .moving, .removing, .figures: return .stay
      }
    }
    return .stay
  }

  // MARK: Looking through

  private mutating func pressBrowsing(
    _ key: Key, in context: inout Context, at stamp: Stamp
  ) -> Step {
    switch LibraryKeys.table.action(of: key) {
    case .home:
      guard !words.isEmpty else { return .home() }
      words = ""
    case .choose: move(key, in: context)
    case .shelf: turn(key)
    case .find: activity = .finding
    case .add: return openAdding()
    case .helps: activity = .figures(firstRow: 0)
    case .today: return .push(TodayScreen())
    case .favourite: return toggleFavourite(in: &context)
    case .edit: edit(in: context)
    case .move: if chosen(in: context) != nil { activity = .moving }
    case .aside: return toggleAside(in: &context)
    case .remove: askToRemove(in: &context)
    case .safety: return SessionScreen.startSteady(in: &context, at: stamp)
    case nil: break
    }
    return .stay
  }

  /// Opens the page on which a glimmer is caught; one comes back to the list.
  mutating func openAdding() -> Step {
    isOpen = false
    activity = .browsing
    return .push(GlimmerScreen.adding(saysKept: false))
  }

  private mutating func move(_ key: Key, in context: Context) {
    guard let move = RowMove(key) else { return }
    let glimmers = shown(in: context)
    let page = max(1, LibraryLayout(Rect(context.room)).list.rows - 1)
    choose(move.row(from: place, page: page, last: glimmers.count - 1), in: glimmers)
  }

  private mutating func turn(_ key: Key) {
    shelf = shelf.neighbour(isNext: key == .right || key == .tab)
    place = 0
  }

  // MARK: Finding

  private mutating func pressFinding(_ key: Key, in context: Context) -> Step {
    if case .character(let character) = key {
      guard words.count < Self.longestSearch else { return .stay }
      words.append(character)
      place = 0
      return .stay
    }
    switch LibraryKeys.finding.action(of: key) {
    case .leave:
      words = ""
      activity = .browsing
    case .keep: activity = .browsing
    case .choose: move(key, in: context)
    case .shelf: turn(key)
    case .rubOut:
      if words.isEmpty { activity = .browsing } else { words.removeLast() }
    case .wipe: words = ""
    case nil: break
    }
    return .stay
  }

  // MARK: Figures

  private mutating func pressFigures(
    _ key: Key, _ firstRow: Int, in context: inout Context, at stamp: Stamp
  ) -> Step {
    switch LibraryKeys.figures.action(of: key) {
    case .back: activity = .browsing
    case .scroll:
      guard let move = RowMove(key) else { return .stay }
      let page = max(1, LibraryFiguresView.rows(context.room) - 1)
      let last = LibraryFiguresView.lastFirstRow(of: self, in: context)
      activity = .figures(firstRow: move.row(from: firstRow, page: page, last: last))
    case .safety: return SessionScreen.startSteady(in: &context, at: stamp)
    case nil: break
    }
    return .stay
  }
}
