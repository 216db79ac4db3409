import PendulateCore
import TerminalGrid

/// Pages about one glimmer: catching it, and what it leans on, which is asked once.
extension Model {
  private static let askedKey = "askedCategories"
  /// More questions than this at once would feel like a form.
  private static let mostQuestions = 3

  /// Opens the page on which a glimmer is caught; the library is gone back to where it was open.
  mutating func openAdding(from browser: LibraryBrowser? = nil) {
    libraryBehind = browser
    screen = .page(GlimmerPages.add())
  }

  /// Goes to where a page about a glimmer was opened from.
  private mutating func leaveGlimmerPage(choosing id: String? = nil) {
    guard var browser = libraryBehind else {
      screen = .home
      return
    }
    libraryBehind = nil
    if let id {
      browser.chosenID = id
      if !libraryGlimmers(in: browser).contains(where: { $0.id == id }) {
        browser.shelf = .all
        browser.words = ""
      }
    }
    browser.isOpen = false
    show(browser)
  }

  /// Keeps what was caught at once, and then asks what it leans on.
  mutating func add(_ draft: String, at stamp: Stamp) -> [Effect] {
    let text = GlimmerWords.cleaned(draft)
    guard !text.isEmpty else {
      leaveGlimmerPage()
      return []
    }
    guard !isThere(text) else {
      leaveGlimmerPage()
      notice = Self.thereAlready
      return []
    }
    let glimmer = Glimmer(
      id: Identifier.make(at: stamp.wall, using: &random).rawValue, text: text, category: nil,
      addedAt: stamp.wall, origin: .added)
    person.glimmers.insert(glimmer, at: 0)
    notice = "Kept."
    screen = .page(GlimmerPages.category(of: glimmer, then: []))
    return [.keepGlimmer(glimmer)]
  }

  mutating func finishAdding(_ form: Form, at stamp: Stamp) -> [Effect] {
    add(form.text("text") ?? "", at: stamp)
  }

  /// Takes what a glimmer leans on, and goes on to the next question or back.
  mutating func finishCategory(_ form: Form) -> [Effect] {
    guard case .category(let id, let rest) = form.purpose else { return [] }
    var effects: [Effect] = []
    let category = form.choice(GlimmerPages.field(id)).flatMap(Glimmer.Category.init(rawValue:))
    if let category, let glimmer = person.glimmers.first(where: { $0.id == id }) {
      effects = change(glimmer, .category(category), saying: "Kept.")
    }
    effects += noteAsked([id])
    if let next = person.glimmers.first(where: { $0.id == rest.first }) {
      screen = .page(GlimmerPages.category(of: next, then: Array(rest.dropFirst())))
    } else {
      if category != nil || libraryBehind == nil { notice = "Kept." }
      leaveGlimmerPage(choosing: id)
    }
    return effects
  }

  /// Leaves a page about a glimmer; nil for all other pages.
  mutating func leaveGlimmerPage(_ form: Form) -> [Effect]? {
    switch form.purpose {
    case .addGlimmer:
      leaveGlimmerPage()
      return []
    case .category(let id, let rest):
      if libraryBehind == nil { notice = "Kept." }
      leaveGlimmerPage(choosing: rest.isEmpty ? id : nil)
      return noteAsked([id] + rest)
    default: return nil
    }
  }

  // MARK: Asked once

  /// Opens the question about the first glimmers that were kept without a category; false where
  /// there is none that was not asked about.
  mutating func askForCategories(before browser: LibraryBrowser) -> Bool {
    let asked = askedIDs
    let open = person.glimmers.filter {
      $0.isOwn && $0.category == nil && !$0.isArchived && !asked.contains($0.id)
    }
    guard let first = open.first else { return false }
    libraryBehind = browser
    let rest = open.dropFirst().prefix(Self.mostQuestions - 1)
    screen = .page(GlimmerPages.category(of: first, then: rest.map(\.id)))
    return true
  }

  private var askedIDs: Set<String> {
    Set((person.preferences[Self.askedKey] ?? "").split(separator: " ").map(String.init))
  }

  /// Keeps that a category was asked for; what needs no asking any more is forgotten.
  mutating func noteAsked(_ ids: [String]) -> [Effect] {
    let open = person.glimmers.filter { $0.category == nil }.map(\.id)
    let asked = askedIDs.union(ids).intersection(open)
    guard asked != askedIDs else { return [] }
    let text = asked.sorted().joined(separator: " ")
    person.preferences[Self.askedKey] = text
    return [.keepPreference(Self.askedKey, text)]
  }
}

/// Pages about one glimmer.
enum GlimmerPages {
  static func add() -> Form {
    Form(
      .addGlimmer, title: "A glimmer",
      fields: [
        Field(
          "text", "A small good thing, in a few words?", hint: "Enter keeps it.",
          kind: .text(limit: GlimmerWords.longest))
      ])
  }

  /// What a glimmer leans on; Enter leaves it open.
  static func category(of glimmer: Glimmer, then rest: [String]) -> Form {
    let text = glimmer.text.truncated(toColumns: 120)
    return Form(
      .category(of: glimmer.id, then: rest), title: "A glimmer",
      fields: [
        Field(
          field(glimmer.id), "\(text): what does it lean on?", hint: "Enter leaves it open.",
          kind: .choice(Glimmer.Category.allCases.map { Field.Choice($0.rawValue, $0.rawValue) }))
      ])
  }

  /// A name of its own for each, so that the same question about another one is told again.
  static func field(_ id: String) -> String { "category \(id)" }
}
