import PendulateCore
import TerminalGrid

/// Keys in the library.
extension Model {
  /// Opens the library, or first asks what is asked once about glimmers without a category.
  public mutating func openLibrary() {
    var browser = LibraryBrowser()
    browser.settle(in: libraryGlimmers(in: browser))
    homeIndex = max(0, homeIndex)
    if !askForCategories(before: browser) { screen = .library(browser) }
  }

  mutating func take(_ key: Key, in browser: LibraryBrowser, at stamp: Stamp) -> [Effect] {
    switch browser.activity {
    case .browsing: return takeBrowsing(key, browser, at: stamp)
    case .finding: return takeFinding(key, browser, at: stamp)
    case .editing(let draft): return takeEditing(key, draft, browser, at: stamp)
    case .moving: return takeMoving(key, browser, at: stamp)
    case .removing: return takeRemoving(key, browser, at: stamp)
    case .figures(let firstRow): return takeFigures(key, firstRow, browser, at: stamp)
    }
  }

  /// Shows a browser, at the glimmer it was at or where that one stood.
  mutating func show(_ browser: LibraryBrowser) {
    var browser = browser
    browser.settle(in: libraryGlimmers(in: browser))
    screen = .library(browser)
  }

  mutating func show(_ browser: LibraryBrowser, doing activity: LibraryBrowser.Activity) {
    var browser = browser
    browser.activity = activity
    show(browser)
  }

  // MARK: Looking through

  private mutating func takeBrowsing(
    _ key: Key, _ browser: LibraryBrowser, at stamp: Stamp
  ) -> [Effect] {
    switch LibraryCommand.named(by: key) {
    case .home:
      guard !browser.words.isEmpty else {
        screen = .home
        return []
      }
      var browser = browser
      browser.words = ""
      show(browser)
    case .choose: move(key, browser)
    case .shelf: turn(key, browser)
    case .find: show(browser, doing: .finding)
    case .add: openAdding(from: browser)
    case .helps: show(browser, doing: .figures(firstRow: 0))
    case .favourite: return toggleFavourite(browser)
    case .edit: edit(browser)
    case .move: if chosen(in: browser) != nil { show(browser, doing: .moving) }
    case .aside: return toggleAside(browser)
    case .remove: askToRemove(browser)
    default: return takeOverall(key, at: stamp)
    }
    return []
  }

  /// The keys that do the same everywhere.
  private mutating func takeOverall(_ key: Key, at stamp: Stamp) -> [Effect] {
    switch LibraryCommand.named(by: key) {
    case .safety: return choose(.steady, at: stamp)
    case .card: overlay = .card(showsLines: false)
    case .help: overlay = .help
    case .hide: overlay = .hidden
    case .leave: return leave(at: stamp)
    default: break
    }
    return []
  }

  private mutating func move(_ key: Key, _ browser: LibraryBrowser) {
    let glimmers = libraryGlimmers(in: browser)
    let page = max(1, LibraryLayout(Rect(size)).list.rows - 1)
    var browser = browser
    switch key {
    case .up: browser.choose(browser.place - 1, in: glimmers)
    case .down: browser.choose(browser.place + 1, in: glimmers)
    case .pageUp: browser.choose(browser.place - page, in: glimmers)
    case .pageDown: browser.choose(browser.place + page, in: glimmers)
    case .home: browser.choose(0, in: glimmers)
    case .end: browser.choose(glimmers.count - 1, in: glimmers)
    default: return
    }
    screen = .library(browser)
  }

  private mutating func turn(_ key: Key, _ browser: LibraryBrowser) {
    var browser = browser
    browser.shelf = browser.shelf.neighbour(isNext: key == .right || key == .tab)
    browser.place = 0
    show(browser)
  }

  // MARK: Finding

  private mutating func takeFinding(
    _ key: Key, _ browser: LibraryBrowser, at stamp: Stamp
  ) -> [Effect] {
    var browser = browser
    switch key {
    case .character(let character) where browser.words.count < 100:
      browser.words.append(character)
      browser.place = 0
    case .backspace where !browser.words.isEmpty: browser.words.removeLast()
    case .backspace, .enter: browser.activity = .browsing
    case .control("u"): browser.words = ""
    case .escape:
      browser.words = ""
      browser.activity = .browsing
    case .control("c"): return leave(at: stamp)
    case .tab, .backTab, .left, .right:
      turn(key, browser)
      return []
    default:
      move(key, browser)
      return []
    }
    show(browser)
    return []
  }

  // MARK: Figures

  private mutating func takeFigures(
    _ key: Key, _ firstRow: Int, _ browser: LibraryBrowser, at stamp: Stamp
  ) -> [Effect] {
    let last = LibraryFiguresView.lastFirstRow(of: self, browser)
    let page = max(1, LibraryFiguresView.rows(size) - 1)
    var row = firstRow
    switch key {
    case .up: row -= 1
    case .down: row += 1
    case .pageUp: row -= page
    case .pageDown: row += page
    case .home: row = 0
    case .end: row = last
    case .escape, .enter, .backspace, .character("w"), .character("W"):
      show(browser, doing: .browsing)
      return []
    default: return takeOverall(key, at: stamp)
    }
    show(browser, doing: .figures(firstRow: max(0, min(row, last))))
    return []
  }
}
