import PendulateCore

/// The person's glimmers: each change goes to the journal, and is seen at once.
extension Context {
  /// Whether another glimmer says the same, but for case and accents.
  func isThere(_ text: String, besides id: String? = nil) -> Bool {
    let folded = FoldedText(text)
    return person.glimmers.contains { $0.id != id && FoldedText($0.text) == folded }
  }

  /// A new glimmer with these words; nil without any, or where another one has the same.
  mutating func newGlimmer(_ draft: String, at stamp: Stamp) -> Glimmer? {
    let text = GlimmerWords.cleaned(draft)
    guard !text.isEmpty else { return nil }
    guard !isThere(text) else {
      notice = GlimmerWords.thereAlready
      return nil
    }
    return Glimmer(
      id: identifier(at: stamp.wall).rawValue, text: text, category: nil, addedAt: stamp.wall,
      origin: .added)
  }

  /// Puts a new glimmer first, and has it kept; the sentence is said once it is.
  mutating func add(_ glimmer: Glimmer, saying sentence: String? = nil) -> Effect {
    person.glimmers.insert(glimmer, at: 0)
    return .journal(.glimmer(glimmer), echo: sentence.map(Echo.notice))
  }

  /// Changes one thing about a glimmer, and has that kept; the sentence is said once it is.
  mutating func change(
    _ glimmer: Glimmer, _ change: GlimmerChange, saying sentence: String
  ) -> Effect {
    if let index = person.glimmers.firstIndex(where: { $0.id == glimmer.id }) {
      person.glimmers[index] = change.applied(to: glimmer)
    }
    return .journal(.changeGlimmer(glimmer, change), echo: .notice(sentence))
  }

  // MARK: Asked once

  /// One's own glimmers without a category that were not asked about.
  var glimmersToAskAbout: [Glimmer] {
    let asked = person.preferences.askedCategories
    return person.glimmers.filter {
      $0.isOwn && $0.category == nil && !$0.isArchived && !asked.contains($0.id)
    }
  }

  /// Keeps that a category was asked for; what needs no asking any more is forgotten.
  mutating func noteAsked(_ ids: [String], saying sentence: String? = nil) -> [Effect] {
    let open = person.glimmers.filter { $0.category == nil }.map(\.id)
    let earlier = person.preferences.askedCategories
    let asked = earlier.union(ids).intersection(open)
    guard asked != earlier else { return [] }
    let choice = person.preferences.choose(.askedCategories(asked))
    return [.journal(.preference(choice), echo: sentence.map(Echo.notice))]
  }
}

extension Glimmer {
  /// Whether the person wrote it.
  var isOwn: Bool { origin != .starter }
}
