import PendulateCore
import PendulateJournal
import PendulateLibrary

/// The glimmers there are to come back to: a person's own ones first, then those to start with,
/// without what was put aside.
struct GlimmerShelf {
  /// In the order of the list.
  let glimmers: [Glimmer]
  /// Those that were put aside.
  let archived: [Glimmer]
  /// The ids of those that come from files, whatever the journal says of them.
  let fileIDs: Set<String>

  /// Reads the journal and the content.
  static func read() throws -> GlimmerShelf {
    let kept = try Belongings.readJournal(orElse: []) { journal throws(JournalError) in
      try journal.glimmers()
    }
    return GlimmerShelf(kept: kept, content: Belongings.content(.glimmers).starterGlimmers)
  }

  init(kept: [Glimmer], content: [Glimmer]) {
    let known = Set(kept.map(\.id))
    let all = kept.filter { !$0.isArchived } + content.filter { !known.contains($0.id) }
    glimmers = all.filter(\.isOwn) + all.filter { !$0.isOwn }
    archived = kept.filter(\.isArchived)
    fileIDs = Set(content.map(\.id))
  }

  /// Those of a category, or all.
  func glimmers(of category: Glimmer.Category?) -> [Glimmer] {
    glimmers.filter { category == nil || $0.category == category }
  }

  /// The one glimmer of that id, or whose id begins so; complains where there is none or more.
  static func find(_ id: String, in glimmers: [Glimmer]) throws -> Glimmer {
    if let exact = glimmers.first(where: { $0.id == id }) { return exact }
    // The ids to start with are short words, and the front of one is often another.
    let found = glimmers.filter { $0.isOwn && !id.isEmpty && $0.id.hasPrefix(id.lowercased()) }
    if found.count == 1, let only = found.first { return only }
    throw Complaint(
      found.isEmpty
        ? JournalError.notFound(kind: .glimmer, id: id)
        : JournalError.ambiguous(kind: .glimmer, id: id, matches: found.count))
  }
}

extension Glimmer {
  /// Whether the person wrote it.
  var isOwn: Bool { origin != .starter }

  /// The same one, put aside or taken back.
  func archived(_ isArchived: Bool) -> Glimmer {
    Glimmer(
      id: id, text: text, category: category, addedAt: addedAt, origin: origin, needs: needs,
      isArchived: isArchived)
  }
}
