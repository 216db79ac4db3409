import PendulateCore

/// What the library shows.
extension Context {
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

  /// Whether a glimmer can be removed for good: what stands in a file would come back.
  func canRemove(_ glimmer: Glimmer) -> Bool {
    glimmer.isOwn && starter(of: glimmer) == nil
  }

  /// Where a glimmer came from, in a few words.
  func originWords(of glimmer: Glimmer) -> String {
    LibraryWords.origin(of: glimmer, inFile: starter(of: glimmer))
  }

  /// The glimmer as it stands in a file; nil where it stands in none.
  private func starter(of glimmer: Glimmer) -> Glimmer? {
    content.starterGlimmers.first { $0.id == glimmer.id }
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
