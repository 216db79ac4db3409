import Assets
import Yams

/// What may stand in the place of a breath cue: nothing at all, or another thing to rest with.
public struct BreathAnchor: Hashable, Sendable, Identifiable {
  /// `off` or `room`, wherever a breath pattern can be named.
  public let id: String
  /// The name shown to people.
  public let name: String
  /// Whom it is for, in a few words.
  public let purpose: String
  /// What to rest with, where there is a choice, as in "a sound".
  public let choices: [String]

  /// The ids that no breath pattern may have.
  public static let reservedIDs = ["off", "room"]

  /// The shipped anchors: `off` first, then `room`.
  public static func shipped() -> [BreathAnchor] {
    var reader = ContentReader(file: Assets.patterns.name)
    return reader.root(of: Assets.patterns.bytes).map { read($0, with: &reader) } ?? []
  }

  static func read(_ root: Node, with reader: inout ContentReader) -> [BreathAnchor] {
    guard
      let nodes = reader.entries(of: root, as: "a file of patterns")?["anchors"]
        .flatMap({ reader.list($0, as: "a list of anchors") })
    else { return [] }
    return nodes.compactMap { node in
      guard
        let fields = reader.fields(
          of: node, as: "an anchor", keys: ["id", "name", "purpose", "choices"],
          required: ["id", "name", "purpose"]),
        let id = reader.identifier("id", in: fields), let name = reader.text("name", in: fields),
        let purpose = reader.text("purpose", in: fields)
      else { return nil }
      let choices = fields["choices"].flatMap { reader.list($0, as: "a list of choices") } ?? []
      return BreathAnchor(
        id: id, name: name, purpose: purpose,
        choices: choices.compactMap { reader.text($0, as: "A choice") })
    }
  }
}
