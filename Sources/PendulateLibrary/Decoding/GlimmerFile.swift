import PendulateCore
import Yams

/// Reads glimmers by category, each a text or a text with what it needs.
enum GlimmerFile {
  /// The key for glimmers of no category.
  private static let other = "other"

  /// Reads a file.
  ///
  /// Only the shipped one names its ids, as journals refer to them.
  static func read(_ root: Node, origin: Glimmer.Origin, with reader: inout ContentReader)
    -> [Glimmer]
  {
    guard let fields = reader.entries(of: root, as: "the glimmers by category") else { return [] }
    var glimmers: [Glimmer] = []
    var ids: Set<String> = []
    for entry in fields.entries {
      let category = Glimmer.Category(rawValue: entry.key)
      if category == nil, entry.key != other {
        let names = Glimmer.Category.allCases.map(\.rawValue) + [other]
        reader.fault(
          at: entry.name, "There is no category \(Quoting.quoted(entry.key)).",
          ContentReader.suggestion(for: entry.key, in: names, otherwise: "The categories are"))
        continue
      }
      for node in reader.list(entry.value, as: "a list of glimmers") ?? [] {
        guard let glimmer = readOne(node, category, origin, with: &reader) else { continue }
        if ids.insert(glimmer.id).inserted {
          glimmers.append(glimmer)
        } else {
          reader.fault(
            at: node, "This glimmer is given twice.", "Keep one of the two.", spoils: false)
        }
      }
    }
    return glimmers
  }

  private static func readOne(
    _ node: Node, _ category: Glimmer.Category?, _ origin: Glimmer.Origin,
    with reader: inout ContentReader
  ) -> Glimmer? {
    if case .scalar = node {
      return reader.text(node, as: "A glimmer").map {
        Glimmer(id: ownID(of: $0), text: $0, category: category, origin: origin)
      }
    }
    let before = reader.spoiled
    let isShipped = origin == .starter
    guard
      let fields = reader.fields(
        of: node, as: "a glimmer", keys: (isShipped ? ["id"] : []) + ContentKeys.glimmer,
        required: (isShipped ? ["id"] : []) + ["text"])
    else { return nil }
    let id = reader.identifier("id", in: fields)
    let text = reader.text("text", in: fields)
    let needs = reader.text("needs", in: fields, atMost: 24)
    let tags = reader.tags(in: fields)
    guard reader.spoiled == before, let text else { return nil }
    return Glimmer(
      id: id ?? ownID(of: text), text: text, category: category, origin: origin, needs: needs,
      tags: tags)
  }

  /// An id made from the text (FNV-1a, 64 bits), so that it stays when the file is put in another
  /// order.
  private static func ownID(of text: String) -> String {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return "own-" + String(hash, radix: 16)
  }
}
