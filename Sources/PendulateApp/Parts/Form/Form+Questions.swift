import PendulateCore

extension Form {
  /// Whether the space bar chooses something here.
  var usesSpace: Bool {
    switch current?.kind {
    case .picks: true
    case .body: body?.step == .words
    case .choice, .distress, .text, .number, nil: false
    }
  }

  /// The question it went back to since it was as given; nil where it did not go back.
  func wentBack(since earlier: Form?) -> Field.Name? {
    guard let earlier, index < earlier.index else { return nil }
    return current?.name
  }

  /// A question as it is asked on this page.
  func here(_ field: Field) -> Field { wayOut == .safety ? field.inSession : field }

  /// Puts more questions after the last one, and goes to the first of them.
  mutating func add(_ more: [Field]) {
    guard let first = more.first, !fields.contains(where: { $0.name == first.name }) else { return }
    fields += more.map(here)
    go(to: first.name)
  }

  /// Leaves the body map and the words out, with one question behind the rest that brings them back.
  mutating func shorten(to field: Field) {
    guard !fields.contains(where: { $0.name == field.name }) else { return }
    fields.removeAll { ($0.name == .body || $0.name == .words) && !$0.isAnswered }
    fields.append(here(field))
    go(to: fields[min(index, fields.count - 1)].name)
  }

  /// Puts one more question before the one it is at.
  mutating func insert(_ field: Field) {
    guard !fields.contains(where: { $0.name == field.name }) else { return }
    let index = fields.firstIndex { $0.name == current?.name } ?? fields.endIndex
    fields.insert(here(field), at: index)
    go(to: field.name)
  }

  /// The same page with what its body map offers: words for sensations, and what is usual.
  func offering(_ groups: [SensationGroup], usual: UsualMap = UsualMap()) -> Form {
    var form = self
    form.sensationWords = groups.flatMap(\.words)
    form.usualMap = usual
    return form
  }
}
