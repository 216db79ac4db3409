import PendulateCore
import TerminalGrid

extension LibraryScreen {
  /// The library as it is told: a page of the list, one glimmer, or a question about it.
  struct Narration: ScreenNarration {
    /// Longer texts are told whole when they are chosen.
    private static let lineColumns = 100

    private var said: LibraryScreen?
    private var saidGlimmer: Glimmer?

    init() {}

    mutating func lines(
      for screen: LibraryScreen, in context: Context, at stamp: Stamp, isNew: Bool
    ) -> [String] {
      let said = isNew ? nil : said
      let glimmer = screen.chosen(in: context)
      defer {
        self.said = screen
        saidGlimmer = glimmer
      }
      if screen.activity != said?.activity {
        switch screen.activity {
        case .editing:
          return ["The words now: \(glimmer?.text ?? "")", "The new words? (nothing leaves them)"]
        case .moving:
          return ["\(LibraryWords.moving)? (\(LibraryWords.categoryChoices); nothing leaves it)"]
        case .removing:
          return ["\(LibraryWords.removing) (y removes it, anything else keeps it)"]
        case .figures: return figures(glimmer, in: context)
        case .browsing, .finding: break
        }
      } else if screen.activity != .browsing, said != nil {
        return []
      }
      if screen.isOpen, let glimmer {
        let isSaid =
          said?.isOpen == true && saidGlimmer == glimmer && said?.activity == .browsing
        return isSaid ? [] : entry(glimmer, in: context)
      }
      let isSaid =
        said.map {
          !$0.isOpen && $0.activity == .browsing && $0.shelf == screen.shelf
            && $0.words == screen.words && $0.firstListed == screen.firstListed
        } ?? false
      return isSaid ? [] : list(screen, in: context, isNew: isNew)
    }

    // MARK: The list

    private func list(_ screen: LibraryScreen, in context: Context, isNew: Bool) -> [String] {
      let glimmers = screen.shown(in: context)
      var lines = [
        LibraryWords.heading(screen.shelf, words: screen.words, count: glimmers.count)
      ]
      if glimmers.isEmpty, screen.words.isEmpty { lines.append(screen.shelf.emptySentence) }
      let first = min(screen.firstListed, max(0, glimmers.count - 1))
      let end = min(glimmers.count, first + LibraryScreen.linesAtOnce)
      var heading: String?
      for (index, glimmer) in glimmers.enumerated().prefix(end).dropFirst(first) {
        let category = glimmer.category?.rawValue ?? LibraryShelf.noCategory.name
        if category != heading { lines.append("\(category):") }
        heading = category
        let text = glimmer.text.onOneLine.truncated(toColumns: Self.lineColumns)
        lines.append("\(index + 1) \(text)\(glimmer.isFavourite ? " (favourite)" : "")")
      }
      if end < glimmers.count { lines.append(LibraryWords.more(upTo: glimmers.count)) }
      return isNew ? lines + [LibraryWords.commands] : lines
    }

    // MARK: One glimmer

    private func entry(_ glimmer: Glimmer, in context: Context) -> [String] {
      let sentences = WhatHelpsWords.sentences(of: glimmer.id, in: context.person.experience)
      let favourite = glimmer.isFavourite ? "A favourite; " : ""
      let category = glimmer.category.map { "leans on \($0.rawValue), " } ?? ""
      return [
        glimmer.text.onOneLine,
        "\(favourite)\(category)\(context.originWords(of: glimmer)).",
        "\(LibraryWords.inShort(sentences[0])).",
        LibraryWords.commands(for: glimmer, canRemove: context.canRemove(glimmer)),
      ]
    }

    private func figures(_ glimmer: Glimmer?, in context: Context) -> [String] {
      let experience = context.person.experience
      var lines = ["\(LibraryWords.figuresTitle).", WhatHelpsWords.note]
      if let glimmer {
        lines.append("\(glimmer.text.onOneLine):")
        lines += WhatHelpsWords.sentences(of: glimmer.id, in: experience).map { $0 + "." }
      }
      return lines + WhatHelpsWords.table(of: experience).map { $0.sentence + "." }
        + [LibraryWords.lineGoesBack]
    }
  }
}
