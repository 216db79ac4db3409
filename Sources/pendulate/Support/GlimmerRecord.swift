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

  init(_ glimmer: Glimmer) {
    id = glimmer.id
    text = glimmer.text
    category = glimmer.category
    addedAt = glimmer.addedAt?.rfc3339
    from = glimmer.origin
    needs = glimmer.needs
    archived = glimmer.isArchived
  }
}
