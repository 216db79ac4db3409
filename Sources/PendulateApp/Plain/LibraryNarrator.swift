import PendulateCore
import TerminalGrid

/// The library as it is told: a page of the list, one glimmer, or a question about it.
struct LibraryNarrator: Hashable, Sendable {
  /// Longer texts are told whole when they are chosen.
  private static let lineColumns = 100

  private var said: LibraryBrowser?
  private var saidGlimmer: Glimmer?

  init() {}

  /// The lines that say what is new.
  mutating func lines(
    for browser: LibraryBrowser, of model: Model, isNew: Bool
  ) -> [String] {
    let said = isNew ? nil : said
    let glimmer = model.chosen(in: browser)
    defer {
      self.said = browser
      saidGlimmer = glimmer
    }
    if browser.activity != said?.activity {
      switch browser.activity {
      case .editing:
        return ["The words now: \(glimmer?.text ?? "")", "The new words? (nothing leaves them)"]
      case .moving:
        let names = Glimmer.Category.allCases.enumerated().map { "\($0 + 1) \($1.rawValue)" }
        return [
          "Move it to? (\((names + ["0 none"]).joined(separator: ", ")); nothing leaves it)"
        ]
      case .removing: return ["Remove it for good? (y removes it, anything else keeps it)"]
      case .figures: return figures(glimmer, in: model)
      case .browsing, .finding: break
      }
    } else if browser.activity != .browsing, said != nil {
      return []
    }
    if browser.isOpen, let glimmer {
      let isSaid = said?.isOpen == true && saidGlimmer == glimmer && said?.activity == .browsing
      return isSaid ? [] : entry(glimmer, of: model)
    }
    let isSaid =
      said.map {
        !$0.isOpen && $0.activity == .browsing && $0.shelf == browser.shelf
          && $0.words == browser.words && $0.firstListed == browser.firstListed
      } ?? false
    return isSaid ? [] : list(browser, of: model, isNew: isNew)
  }

  // MARK: The list

  private func list(_ browser: LibraryBrowser, of model: Model, isNew: Bool) -> [String] {
    let glimmers = model.libraryGlimmers(in: browser)
    let found = browser.words.isEmpty ? "" : ", with \"\(browser.words)\""
    var lines = ["Glimmers, \(browser.shelf.name)\(found): \(glimmers.count)."]
    if glimmers.isEmpty, browser.words.isEmpty { lines.append(browser.shelf.emptySentence) }
    let first = min(browser.firstListed, max(0, glimmers.count - 1))
    let end = min(glimmers.count, first + LibraryBrowser.linesAtOnce)
    var heading: String?
    for (index, glimmer) in glimmers.enumerated().prefix(end).dropFirst(first) {
      let category = glimmer.category?.rawValue ?? LibraryShelf.noCategory.name
      if category != heading { lines.append("\(category):") }
      heading = category
      let text = glimmer.text.onOneLine.truncated(toColumns: Self.lineColumns)
      lines.append("\(index + 1) \(text)\(glimmer.isFavourite ? " (favourite)" : "")")
    }
    if end < glimmers.count { lines.append("more tells the next, up to \(glimmers.count).") }
    guard isNew else { return lines }
    let shelves = LibraryShelf.inOrder.map(\.name).joined(separator: ", ")
    return lines + [
      "A number chooses. / and words look for them, a and words keep a new one, "
        + "w says what went with what. The shelves: \(shelves). home goes back, q leaves."
    ]
  }

  // MARK: One glimmer

  private func entry(_ glimmer: Glimmer, of model: Model) -> [String] {
    let sentences = WhatHelpsWords.sentences(of: glimmer.id, in: model.person.experience)
    let category = glimmer.category.map { "leans on \($0.rawValue), " } ?? ""
    return [
      glimmer.text.onOneLine,
      "\(glimmer.isFavourite ? "A favourite; " : "")\(category)\(model.originWords(of: glimmer)).",
      "In \(LibraryFiguresView.span): \(sentences[0]).",
      "f favourite or not, e other words, m move, x \(glimmer.isArchived ? "take back" : "put aside")"
        + "\(model.canRemove(glimmer) ? ", d remove" : ""); an empty line goes back.",
    ]
  }

  private func figures(_ glimmer: Glimmer?, in model: Model) -> [String] {
    let experience = model.person.experience
    var lines = ["What went with what, in \(LibraryFiguresView.span).", WhatHelpsWords.note]
    if let glimmer {
      lines.append("\(glimmer.text.onOneLine):")
      lines += WhatHelpsWords.sentences(of: glimmer.id, in: experience).map { $0 + "." }
    }
    return lines + WhatHelpsWords.table(of: experience).map { $0.sentence + "." } + [
      "An empty line goes back."
    ]
  }
}
