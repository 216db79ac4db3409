import PendulateCore
import PendulateJournal
import PendulateLibrary

/// The glimmers there are to come back to: a person's own ones first, then those to start with.
struct GlimmerShelf {
  /// In the order of the list, without what was put aside.
  let glimmers: [Glimmer]
  /// Those that were put aside.
  let archived: [Glimmer]
  /// The ids of those that come from files, whatever the journal says of them.
  let fileIDs: Set<String>
  /// The ids of those that the journal says anything of.
  let keptIDs: Set<String>

  /// Reads the journal and the content.
  static func read() throws -> GlimmerShelf {
    let kept = try UserFiles.readJournal(orElse: []) { journal throws(JournalError) in
      try journal.glimmers()
    }
    let content = UserFiles.content(.glimmers)
    return GlimmerShelf(
      kept: kept, content: content.starterGlimmers, leftOut: content.leftOutGlimmers)
  }

  init(kept: [Glimmer], content: [Glimmer], leftOut: Set<String> = []) {
    let all = Glimmer.all(kept: kept, content: content, leftOut: leftOut)
    glimmers = all.filter { !$0.isArchived }
    archived = all.filter(\.isArchived)
    fileIDs = Set(content.map(\.id))
    keptIDs = Set(kept.map(\.id))
  }

  /// All of them.
  var all: [Glimmer] { glimmers + archived }

  /// The words of each, by its id.
  var namesByID: [String: String] {
    Dictionary(all.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  /// The ids as they are shown: those of one's own cut short.
  var shortIDs: ShortIDs { ShortIDs(all.filter(\.isOwn).map(\.id)) }

  /// A glimmer as one row of a list.
  func row(_ glimmer: Glimmer, _ ids: ShortIDs) -> [String] {
    [
      glimmer.isOwn ? ids.short(glimmer.id) : glimmer.id, glimmer.category?.rawValue ?? "-",
      OutsideText.shown(glimmer.text) + (glimmer.isFavourite ? "  (favourite)" : "")
        + (glimmer.isArchived ? "  (put aside)" : ""),
    ]
  }

  /// Glimmers as a list, each with the id that names it.
  func list(_ glimmers: [Glimmer]) -> String {
    let ids = shortIDs
    return Columns.lines(glimmers.map { row($0, ids) }).joined(separator: "\n")
  }

  /// The one glimmer of that id, or whose id begins so; complains where there is none or more.
  static func find(_ id: String, in glimmers: [Glimmer]) throws -> Glimmer {
    if let exact = glimmers.first(where: { $0.id == id }) { return exact }
    // The ids to start with are short words, and the front of one is often another.
    let found = glimmers.filter { $0.isOwn && !id.isEmpty && $0.id.hasPrefix(id.lowercased()) }
    if found.count == 1, let only = found.first { return only }
    throw CLIError(
      found.isEmpty
        ? JournalError.notFound(kind: .glimmer, id: id)
        : JournalError.ambiguous(kind: .glimmer, id: id, matches: found.count))
  }

  /// Changes one thing about the glimmer of that id, and gives it as it was.
  static func change(_ id: String, _ change: GlimmerChange) throws -> Glimmer {
    let glimmer = try find(id, in: try read().all)
    try UserFiles.withJournal { journal throws(JournalError) in
      try journal.change(glimmer, change)
    }
    return glimmer
  }
}

extension Glimmer {
  /// Whether the person wrote it.
  var isOwn: Bool { origin != .starter }
}
