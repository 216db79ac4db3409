import PendulateCore

/// A part of the library that one can look through.
enum LibraryShelf: Hashable, Sendable {
  case all
  case favourites
  case category(Glimmer.Category)
  case noCategory
  case putAside

  /// All of them, in the order in which they stand beside each other.
  static let inOrder: [LibraryShelf] =
    [.all, .favourites] + Glimmer.Category.allCases.map(category) + [.noCategory, .putAside]

  /// What it is called.
  var name: String {
    switch self {
    case .all: "all"
    case .favourites: "favourites"
    case .category(let category): category.rawValue
    case .noCategory: "no category"
    case .putAside: "put aside"
    }
  }

  /// The one of that name.
  init?(name: String) {
    guard let shelf = Self.inOrder.first(where: { $0.name == name }) else { return nil }
    self = shelf
  }

  /// The next one, or the one before; round and round.
  func neighbour(isNext: Bool) -> LibraryShelf {
    let shelves = Self.inOrder
    let place = shelves.firstIndex(of: self) ?? 0
    return shelves[(place + (isNext ? 1 : shelves.count - 1)) % shelves.count]
  }

  /// Whether a glimmer stands there; what is put aside stands nowhere else.
  func holds(_ glimmer: Glimmer) -> Bool {
    if glimmer.isArchived { return self == .putAside }
    switch self {
    case .all: return true
    case .favourites: return glimmer.isFavourite
    case .category(let category): return glimmer.category == category
    case .noCategory: return glimmer.category == nil
    case .putAside: return false
    }
  }

  /// What is said where nothing stands.
  var emptySentence: String {
    switch self {
    case .all: "No glimmers here yet. a adds one."
    case .favourites: "No favourites yet. f makes one of any glimmer."
    case .category, .noCategory: "Nothing here yet."
    case .putAside: "Nothing is put aside."
    }
  }
}
