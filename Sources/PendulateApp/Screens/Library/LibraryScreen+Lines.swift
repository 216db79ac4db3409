import PendulateCore
import TerminalGrid

/// The library in lines: a number chooses, and then a letter says what becomes of it.
extension LibraryScreen {
  mutating func enter(_ line: Line, in context: inout Context, at stamp: Stamp) -> Step {
    defer { settle(in: context) }
    switch activity {
    case .editing: return keepEdited(line.text, in: &context)
    case .moving: return moveChosen(toNamed: line.word, in: &context)
    case .removing:
      return answerRemoving(["y", "yes"].contains(line.word) ? .take : .leave, in: &context)
    case .figures where line.word.isEmpty || LibraryKeys.figures.action(of: line.word) == .back:
      activity = .browsing
      return .stay
    case .browsing, .finding, .figures: return obey(line, in: &context, at: stamp)
    }
  }

  private mutating func obey(_ line: Line, in context: inout Context, at stamp: Stamp) -> Step {
    let text = line.text.trimmed
    if text.first == "/" {
      startOver(on: shelf, with: String(text.dropFirst()).trimmed)
      return .stay
    }
    if let shelf = LibraryShelf(name: line.word) {
      startOver(on: shelf, with: words)
      return .stay
    }
    if let number = Int(line.word) {
      open(number: number, in: &context)
      return .stay
    }
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = parts.count > 1 ? parts[1].trimmed : ""
    switch parts.first?.lowercased() {
    case nil where isOpen, "back" where isOpen: close()
    case nil, "more": tellMore(in: &context)
    case .some(let command): return obey(command, rest, in: &context, at: stamp)
    }
    return .stay
  }

  private mutating func obey(
    _ command: String, _ rest: String, in context: inout Context, at stamp: Stamp
  ) -> Step {
    let key = Line(command).key
    let named = LibraryKeys.table.action(of: command)
    guard let action = named ?? key.flatMap({ LibraryKeys.table.action(of: $0) }) else {
      if let shared = key.flatMap({ SharedKeys.table.action(of: $0) }) {
        return Step([], .perform(shared))
      }
      context.notice = LibraryWords.noCommand
      return .stay
    }
    switch action {
    case .home: return .home()
    case .add where rest.isEmpty: return openAdding()
    case .add: return add(rest, in: &context, at: stamp)
    case .helps: activity = .figures(firstRow: 0)
    case .today: return .push(TodayScreen())
    case .safety: return SessionScreen.startSteady(in: &context, at: stamp)
    case .favourite where isOpen: return toggleFavourite(in: &context)
    case .aside where isOpen: return toggleAside(in: &context)
    case .edit where isOpen && rest.isEmpty: edit(in: context)
    case .edit where isOpen: return keepEdited(rest, in: &context)
    case .move where isOpen && rest.isEmpty: activity = .moving
    case .move where isOpen: return moveChosen(toNamed: rest.lowercased(), in: &context)
    case .remove where isOpen: askToRemove(in: &context)
    case .favourite, .aside, .edit, .move, .remove: context.notice = LibraryWords.chooseFirst
    case .choose, .shelf, .find: context.notice = LibraryWords.noCommand
    }
    return .stay
  }

  /// Keeps what was caught, and asks what it leans on.
  private mutating func add(
    _ draft: String, in context: inout Context, at stamp: Stamp
  ) -> Step {
    isOpen = false
    activity = .browsing
    guard
      let caught = GlimmerScreen.caught(draft, saysKept: false, in: &context, at: stamp)
    else { return .stay }
    return Step([caught.effect], .push(caught.screen.screen))
  }

  private mutating func moveChosen(toNamed word: String, in context: inout Context) -> Step {
    let categories = Glimmer.Category.allCases
    if word.isEmpty { return leaveAsItWas(in: &context) }
    if word == "0" || word == "none" { return moveChosen(to: nil, in: &context) }
    let numbered = Int(word).flatMap {
      categories.indices.contains($0 - 1) ? categories[$0 - 1] : nil
    }
    guard let category = Glimmer.Category(rawValue: word) ?? numbered else {
      context.notice = LibraryWords.categoryNames
      return .stay
    }
    return moveChosen(to: category, in: &context)
  }

  // MARK: Going through the list

  private mutating func startOver(on shelf: LibraryShelf, with words: String) {
    self.shelf = shelf
    self.words = String(words.prefix(Self.longestSearch))
    activity = .browsing
    firstListed = 0
    isOpen = false
    chosenID = nil
    place = 0
  }

  private mutating func open(number: Int, in context: inout Context) {
    let glimmers = shown(in: context)
    guard (1...max(1, glimmers.count)).contains(number), !glimmers.isEmpty else {
      context.notice =
        glimmers.isEmpty ? shelf.emptySentence : LibraryWords.numbers(upTo: glimmers.count)
      return
    }
    choose(number - 1, in: glimmers)
    activity = .browsing
    isOpen = true
  }

  private mutating func close() {
    activity = .browsing
    isOpen = false
  }

  private mutating func tellMore(in context: inout Context) {
    close()
    let next = firstListed + Self.linesAtOnce
    if next < shown(in: context).count {
      firstListed = next
    } else {
      context.notice = LibraryWords.endOfList
    }
  }
}
