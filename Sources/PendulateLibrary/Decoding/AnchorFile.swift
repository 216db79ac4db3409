import PendulateCore
import Yams

/// Reads what may stand in the place of a breath cue.
enum AnchorFile {
  /// Reads the part `anchors` of a file of patterns; none if it has no such part.
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
        choices: choices.compactMap { readChoice($0, with: &reader) })
    }
  }

  private static func readChoice(
    _ node: Node, with reader: inout ContentReader
  ) -> BreathAnchor.Choice? {
    let keys = ["id", "name", "line"]
    guard let fields = reader.fields(of: node, as: "a choice", keys: keys, required: keys),
      let id = reader.identifier("id", in: fields), let name = reader.text("name", in: fields),
      let line = reader.text("line", in: fields)
    else { return nil }
    return BreathAnchor.Choice(id: id, name: name, line: line)
  }
}
