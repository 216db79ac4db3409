import PendulateCore
import TerminalGrid

/// The library in lines: a number chooses, and then a letter says what becomes of it.
extension Model {
  mutating func take(
    _ line: String, _ word: String, in browser: LibraryBrowser, at stamp: Stamp
  ) -> [Effect] {
    switch browser.activity {
    case .editing: return keepEdited(line, browser)
    case .moving: return move(to: word, browser)
    case .removing:
      return take(.character(word == "y" || word == "yes" ? "y" : "n"), in: browser, at: stamp)
    case .figures where word.isEmpty || word == "w" || word == "back":
      show(browser, doing: .browsing)
      return []
    case .browsing, .finding, .figures: break
    }
    var browser = browser
    browser.activity = .browsing
    let words = line.trimmed.split(separator: " ", maxSplits: 1)
    let rest = words.count > 1 ? String(words[1]).trimmed : ""
    if line.trimmed.first == "/" { return find(String(line.trimmed.dropFirst()).trimmed, browser) }
    if let shelf = LibraryShelf(name: word) { return open(shelf, browser) }
    if let number = Int(word) { return open(number: number, browser) }
    switch words.first?.lowercased() {
    case nil:
      if browser.isOpen { return goBack(browser) }
      return tellMore(browser)
    case "more": return tellMore(browser)
    case "back" where browser.isOpen: return goBack(browser)
    case "home", "back", "esc": screen = .home
    case "a", "add":
      libraryBehind = browser
      if !rest.isEmpty { return add(rest, at: stamp) }
      openAdding(from: browser)
    case "w": show(browser, doing: .figures(firstRow: 0))
    case .some(let command): return change(command, rest, browser, at: stamp)
    }
    return []
  }

  private mutating func change(
    _ command: String, _ rest: String, _ browser: LibraryBrowser, at stamp: Stamp
  ) -> [Effect] {
    let names = [
      "f": "f", "favourite": "f", "*": "f", "e": "e", "edit": "e", "m": "m", "move": "m", "x": "x",
      "aside": "x", "d": "d", "remove": "d",
    ]
    guard let letter = names[command] else {
      if let key = Self.key(for: command), let known = LibraryCommand.named(by: key),
        [.safety, .card, .help, .hide, .leave].contains(known)
      {
        return take(key, in: browser, at: stamp)
      }
      notice = "That is no command here. ? lists what is."
      return []
    }
    guard browser.isOpen else {
      notice = "A number chooses one first."
      return []
    }
    switch letter {
    case "f": return toggleFavourite(browser)
    case "x": return toggleAside(browser)
    case "e" where !rest.isEmpty: return keepEdited(rest, browser)
    case "e": edit(browser)
    case "m" where !rest.isEmpty: return move(to: rest.lowercased(), browser)
    case "m": show(browser, doing: .moving)
    default: askToRemove(browser)
    }
    return []
  }

  private mutating func move(to word: String, _ browser: LibraryBrowser) -> [Effect] {
    let categories = Glimmer.Category.allCases
    if word.isEmpty {
      notice = "Left as it was."
      show(browser, doing: .browsing)
      return []
    }
    if word == "0" || word == "none" { return moveChosen(to: nil, browser) }
    let named = Glimmer.Category(rawValue: word)
    guard
      let category = named
        ?? Int(word).flatMap({ categories.indices.contains($0 - 1) ? categories[$0 - 1] : nil })
    else {
      notice = "One of: \(categories.map(\.rawValue).joined(separator: ", ")), none; or nothing."
      return []
    }
    return moveChosen(to: category, browser)
  }

  // MARK: Going through the list

  private mutating func find(_ words: String, _ browser: LibraryBrowser) -> [Effect] {
    var browser = browser
    browser.words = String(words.prefix(100))
    return startOver(browser)
  }

  private mutating func open(_ shelf: LibraryShelf, _ browser: LibraryBrowser) -> [Effect] {
    var browser = browser
    browser.shelf = shelf
    return startOver(browser)
  }

  private mutating func startOver(_ browser: LibraryBrowser) -> [Effect] {
    var browser = browser
    browser.firstListed = 0
    browser.isOpen = false
    browser.chosenID = nil
    browser.place = 0
    show(browser)
    return []
  }

  private mutating func open(number: Int, _ browser: LibraryBrowser) -> [Effect] {
    let glimmers = libraryGlimmers(in: browser)
    guard glimmers.indices.contains(number - 1) else {
      notice =
        glimmers.isEmpty ? browser.shelf.emptySentence : "A number from 1 to \(glimmers.count)."
      return []
    }
    var browser = browser
    browser.choose(number - 1, in: glimmers)
    browser.isOpen = true
    screen = .library(browser)
    return []
  }

  private mutating func goBack(_ browser: LibraryBrowser) -> [Effect] {
    var browser = browser
    browser.isOpen = false
    show(browser)
    return []
  }

  private mutating func tellMore(_ browser: LibraryBrowser) -> [Effect] {
    var browser = browser
    let next = browser.firstListed + LibraryBrowser.linesAtOnce
    browser.isOpen = false
    if next < libraryGlimmers(in: browser).count {
      browser.firstListed = next
    } else {
      notice = "That is the end of the list."
    }
    show(browser)
    return []
  }
}
