import PendulateCore
import TerminalGrid

/// Changes in the library: each goes to the journal first, and is then shown.
extension Model {
  /// Changes one thing about a glimmer, and has that kept.
  mutating func change(
    _ glimmer: Glimmer, _ change: GlimmerChange, saying sentence: String
  ) -> [Effect] {
    if let index = person.glimmers.firstIndex(where: { $0.id == glimmer.id }) {
      person.glimmers[index] = change.applied(to: glimmer)
    }
    notice = sentence
    return [.changeGlimmer(glimmer, change)]
  }

  /// Whether another glimmer says the same, but for case and accents.
  func isThere(_ text: String, besides id: String? = nil) -> Bool {
    let folded = FoldedText(text)
    return person.glimmers.contains { $0.id != id && FoldedText($0.text) == folded }
  }

  static let thereAlready = "A glimmer with these words is there already."

  mutating func toggleFavourite(_ browser: LibraryBrowser) -> [Effect] {
    guard let glimmer = chosen(in: browser) else { return [] }
    let effects = change(
      glimmer, .favourite(!glimmer.isFavourite),
      saying: glimmer.isFavourite ? "No longer a favourite." : "A favourite now.")
    show(browser)
    return effects
  }

  mutating func toggleAside(_ browser: LibraryBrowser) -> [Effect] {
    guard let glimmer = chosen(in: browser) else { return [] }
    let effects = change(
      glimmer, .archived(!glimmer.isArchived),
      saying: glimmer.isArchived
        ? "Taken back." : "Put aside. The last shelf has it, and x takes it back.")
    show(browser)
    return effects
  }

  // MARK: Other words

  mutating func edit(_ browser: LibraryBrowser) {
    guard let glimmer = chosen(in: browser) else { return }
    show(browser, doing: .editing(draft: glimmer.text))
  }

  mutating func takeEditing(
    _ key: Key, _ draft: String, _ browser: LibraryBrowser, at stamp: Stamp
  ) -> [Effect] {
    var draft = draft
    switch key {
    case .character(let character):
      if draft.count < GlimmerWords.longest {
        draft.append(character)
      } else {
        notice = "\(GlimmerWords.longest) characters fit, and these are \(draft.count)."
      }
    case .backspace: if !draft.isEmpty { draft.removeLast() }
    case .control("u"): draft = ""
    case .enter: return keepEdited(draft, browser)
    case .escape:
      show(browser, doing: .browsing)
      return []
    case .control("c"): return leave(at: stamp)
    default: break
    }
    show(browser, doing: .editing(draft: draft))
    return []
  }

  mutating func keepEdited(_ draft: String, _ browser: LibraryBrowser) -> [Effect] {
    guard let glimmer = chosen(in: browser) else { return [] }
    let text = GlimmerWords.cleaned(draft)
    guard !text.isEmpty, text != glimmer.text else {
      notice = "Left as it was."
      show(browser, doing: .browsing)
      return []
    }
    guard text.count <= GlimmerWords.longest else {
      notice = "\(GlimmerWords.longest) characters fit, and these are \(text.count)."
      return []
    }
    guard !isThere(text, besides: glimmer.id) else {
      notice = Self.thereAlready
      return []
    }
    let effects = change(glimmer, .text(text), saying: "Kept.")
    show(browser, doing: .browsing)
    return effects
  }

  // MARK: Another category

  mutating func takeMoving(
    _ key: Key, _ browser: LibraryBrowser, at stamp: Stamp
  ) -> [Effect] {
    switch key {
    case .character(let character):
      guard character.isASCII, let digit = character.wholeNumberValue,
        digit <= Glimmer.Category.allCases.count
      else { return [] }
      return moveChosen(to: digit == 0 ? nil : Glimmer.Category.allCases[digit - 1], browser)
    case .escape, .enter, .backspace:
      show(browser, doing: .browsing)
      return []
    case .control("c"): return leave(at: stamp)
    default: return []
    }
  }

  mutating func moveChosen(
    to category: Glimmer.Category?, _ browser: LibraryBrowser
  ) -> [Effect] {
    guard let glimmer = chosen(in: browser) else { return [] }
    var effects: [Effect] = []
    if glimmer.category == category {
      notice = "Left as it was."
    } else {
      effects = change(
        glimmer, .category(category),
        saying: category.map { "Moved to \($0.rawValue)." } ?? "It leans on nothing now.")
    }
    // Whoever took the category away was asked, in a way.
    if category == nil { effects += noteAsked([glimmer.id]) }
    show(browser, doing: .browsing)
    return effects
  }

  // MARK: Removing

  mutating func askToRemove(_ browser: LibraryBrowser) {
    guard let glimmer = chosen(in: browser) else { return }
    guard canRemove(glimmer) else {
      notice =
        glimmer.isOwn
        ? "It stands in your own file, and is removed there. x puts it aside."
        : "It came with the program. x puts it aside."
      return
    }
    show(browser, doing: .removing)
  }

  mutating func takeRemoving(
    _ key: Key, _ browser: LibraryBrowser, at stamp: Stamp
  ) -> [Effect] {
    switch key {
    case .character("y"), .character("Y"): return removeChosen(browser)
    case .control("c"): return leave(at: stamp)
    default:
      notice = "Left where it was."
      show(browser, doing: .browsing)
      return []
    }
  }

  mutating func removeChosen(_ browser: LibraryBrowser) -> [Effect] {
    guard let glimmer = chosen(in: browser), canRemove(glimmer) else { return [] }
    person.glimmers.removeAll { $0.id == glimmer.id }
    notice = "Removed."
    show(browser, doing: .browsing)
    return [.removeGlimmer(glimmer.id)]
  }
}
