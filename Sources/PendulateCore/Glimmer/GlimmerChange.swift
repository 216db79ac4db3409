/// One thing about a glimmer that is changed, and nothing else, so that two programs may edit at once.
package enum GlimmerChange: Hashable, Sendable {
  /// The words.
  case text(String)
  /// What it leans on.
  case category(Glimmer.Category?)
  /// Whether it is a favourite.
  case favourite(Bool)
  /// Whether it is put aside.
  case archived(Bool)

  /// The glimmer with the change.
  package func applied(to glimmer: Glimmer) -> Glimmer {
    var (text, category) = (glimmer.text, glimmer.category)
    var (isArchived, isFavourite) = (glimmer.isArchived, glimmer.isFavourite)
    switch self {
    case .text(let new): text = new
    case .category(let new): category = new
    case .favourite(let new): isFavourite = new
    case .archived(let new): isArchived = new
    }
    return Glimmer(
      id: glimmer.id, text: text, category: category, addedAt: glimmer.addedAt,
      origin: glimmer.origin, needs: glimmer.needs, tags: glimmer.tags,
      isArchived: isArchived, isFavourite: isFavourite)
  }
}
