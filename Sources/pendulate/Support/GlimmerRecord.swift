import PendulateCore

/// A glimmer in machine output, with the keys of the export.
struct GlimmerRecord: Encodable {
  let id: String
  let text: String
  let category: Glimmer.Category?
  let addedAt: String?
  let from: Glimmer.Origin
  let needs: String?
  let archived: Bool
  /// Told only where it is one.
  let favourite: Bool?

  init(_ glimmer: Glimmer) {
    id = glimmer.id
    text = glimmer.text
    category = glimmer.category
    addedAt = glimmer.addedAt?.rfc3339
    from = glimmer.origin
    needs = glimmer.needs
    archived = glimmer.isArchived
    favourite = glimmer.isFavourite ? true : nil
  }

  /// Glimmers as a document, `pendulate.glimmers/1`.
  static func document(_ glimmers: [Glimmer]) throws -> String {
    MachineOutput.object([
      ("schema", "\"pendulate.glimmers/1\""),
      (
        "glimmers",
        MachineOutput.list(try glimmers.map { try MachineOutput.line(GlimmerRecord($0)) })
      ),
    ])
  }
}
