/// A small moment of safety or goodness that one can come back to.
package struct Glimmer: Hashable, Sendable, Identifiable {
  /// What a glimmer leans on.
  package enum Category: String, Hashable, Sendable, CaseIterable, Codable {
    case touch
    case breath
    case movement
    case sound
    case fantasy
    case environment
  }

  /// Where a glimmer came from.
  package enum Origin: String, Hashable, Sendable, CaseIterable, Codable {
    case starter
    case added
    case session
  }

  /// A name that stays; for starters it is made from the category and a number.
  package let id: String
  /// The glimmer in the person's own words, or the program's for starters.
  package let text: String
  /// What it leans on, or nil where the person has not said.
  package let category: Category?
  /// When it was added; nil for starters.
  package let addedAt: Timestamp?
  /// Where it came from.
  package let origin: Origin
  /// What one needs for it (sight, hearing, …), so that it can be left out; nil where unknown.
  package let needs: String?
  /// What it speaks of, as its file says.
  package let tags: Set<ContentTag>
  /// Whether it is put aside.
  package let isArchived: Bool
  /// Whether it is one of the person's favourites.
  package let isFavourite: Bool

  /// Creates a glimmer.
  package init(
    id: String, text: String, category: Category?, addedAt: Timestamp? = nil, origin: Origin,
    needs: String? = nil, tags: Set<ContentTag> = [], isArchived: Bool = false,
    isFavourite: Bool = false
  ) {
    self.id = id
    self.text = text
    self.category = category
    self.addedAt = addedAt
    self.origin = origin
    self.needs = needs
    self.tags = tags
    self.isArchived = isArchived
    self.isFavourite = isFavourite
  }
}

extension Glimmer {
  /// All glimmers there are: a person's own ones first, then those to start with, in their order.
  ///
  /// What was kept of one that comes from a file, such as that it is put aside, takes its place; of
  /// those that are left out, nothing is there.
  package static func all(
    kept: [Glimmer], content: [Glimmer], leftOut: Set<String> = []
  ) -> [Glimmer] {
    let changed = Dictionary(kept.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let known = Set(content.map(\.id)).union(leftOut)
    let all =
      kept.filter { !known.contains($0.id) }
      + content.map { changed[$0.id]?.tagged($0.tags) ?? $0 }
    return all.filter { $0.origin != .starter } + all.filter { $0.origin == .starter }
  }

  /// The same, speaking of that: what is kept in the journal does not say.
  private func tagged(_ tags: Set<ContentTag>) -> Glimmer {
    Glimmer(
      id: id, text: text, category: category, addedAt: addedAt, origin: origin, needs: needs,
      tags: tags, isArchived: isArchived, isFavourite: isFavourite)
  }
}

extension Glimmer {
  /// Whether it leans on movement, light, texture or voice: what helps where the body is shut down.
  package var wakes: Bool {
    if let needs {
      return ["move", "sight", "skin", "temperature", "object", "hearing", "vibration", "voice"]
        .contains(needs)
    }
    switch category {
    case .movement, .environment, .touch, .sound: return true
    case .breath, .fantasy, nil: return false
    }
  }
}
