import PendulateCore

/// The library of glimmers, as it is being looked through.
///
/// It holds no glimmer itself: what is there is read from the person, so that what is shown is
/// always what is kept.
public struct LibraryBrowser: Hashable, Sendable {
  /// What the keys do now.
  enum Activity: Hashable, Sendable {
    case browsing
    /// The words to look for are typed.
    case finding
    /// The chosen one's words are typed anew.
    case editing(draft: String)
    /// The chosen one's category is asked.
    case moving
    /// Whether the chosen one is removed for good is asked.
    case removing
    /// What went with the chosen one and with each category, from that row on.
    case figures(firstRow: Int)
  }

  /// What the keys do now.
  var activity = Activity.browsing
  /// The part that is looked through.
  var shelf = LibraryShelf.all
  /// What is looked for; empty for everything.
  var words = ""
  /// The glimmer under the cursor.
  var chosenID: String?
  /// Where it stands, so that the next one is chosen when it goes.
  var place = 0
  /// The first line that the spoken face tells.
  var firstListed = 0
  /// Whether the spoken face is at one glimmer rather than at the list.
  var isOpen = false

  /// Creates one that is at the beginning.
  init() {}

  /// How many lines the spoken face tells at once.
  static let linesAtOnce = 20

  /// Chooses a place in a list, or the nearest there is.
  mutating func choose(_ place: Int, in glimmers: [Glimmer]) {
    self.place = max(0, min(place, glimmers.count - 1))
    chosenID = glimmers.isEmpty ? nil : glimmers[self.place].id
  }

  /// Finds its place again in a list that has changed.
  mutating func settle(in glimmers: [Glimmer]) {
    choose(glimmers.firstIndex { $0.id == chosenID } ?? place, in: glimmers)
  }
}

extension Model {
  /// What a shelf holds of what is looked for, by category, one's own first and the newest of them.
  func libraryGlimmers(on shelf: LibraryShelf, with words: String) -> [Glimmer] {
    let wanted = FoldedText(words).words
    let there = person.glimmers.filter { glimmer in
      guard shelf.holds(glimmer) else { return false }
      guard !wanted.isEmpty else { return true }
      let text = FoldedText(glimmer.text)
      return wanted.allSatisfy(text.contains)
    }
    let files = Dictionary(
      content.starterGlimmers.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return there.map { (LibraryPlace($0, inFiles: files[$0.id]), $0) }
      .sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// What a browser shows.
  func libraryGlimmers(in browser: LibraryBrowser) -> [Glimmer] {
    libraryGlimmers(on: browser.shelf, with: browser.words)
  }

  /// The glimmer that is chosen in a browser; nil where there is none.
  func chosen(in browser: LibraryBrowser) -> Glimmer? {
    browser.chosenID.flatMap { id in person.glimmers.first { $0.id == id } }
  }

  /// Whether a glimmer can be removed for good: what stands in a file would come back.
  func canRemove(_ glimmer: Glimmer) -> Bool {
    glimmer.isOwn && !content.starterGlimmers.contains { $0.id == glimmer.id }
  }

  /// Where a glimmer came from, in a few words.
  func originWords(of glimmer: Glimmer) -> String {
    let inFile = content.starterGlimmers.first { $0.id == glimmer.id }
    switch glimmer.origin {
    case .starter:
      let isAsItWas = inFile.map { $0.text == glimmer.text } ?? true
      return "came with the program" + (isAsItWas ? "" : "; the words are yours")
    case .session:
      return glimmer.addedAt.map { "kept from a session on \($0.localDate.description)" }
        ?? "kept from a session"
    case .added:
      if inFile != nil { return "from your own file" }
      return glimmer.addedAt.map { "added on \($0.localDate.description)" } ?? "added by you"
    }
  }
}

/// Where a glimmer stands among the others: a place that does not move when it is used.
private struct LibraryPlace: Comparable {
  private let category: Int
  private let kind: Int
  private let age: Int64
  private let line: Int
  private let id: String

  init(_ glimmer: Glimmer, inFiles line: Int?) {
    category =
      glimmer.category.flatMap { Glimmer.Category.allCases.firstIndex(of: $0) }
      ?? Glimmer.Category.allCases.count
    kind = !glimmer.isOwn ? 2 : glimmer.addedAt == nil ? 1 : 0
    age = -(glimmer.addedAt?.milliseconds ?? 0)
    self.line = line ?? .max
    id = glimmer.id
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.category, left.kind, left.age, left.line, left.id)
      < (right.category, right.kind, right.age, right.line, right.id)
  }
}
