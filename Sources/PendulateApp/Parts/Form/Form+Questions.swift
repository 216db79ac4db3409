import PendulateCore

extension Form {
  /// Whether it asks one thing only.
  var isAlone: Bool { fields.count == 1 }

  /// Whether the space bar chooses something here.
  var usesSpace: Bool {
    switch current?.kind {
    case .picks: true
    case .body: body?.step == .words
    case .choice, .distress, .text, .number, .end, nil: false
    }
  }

  /// The question it went back to since it was as given; nil where it did not go back.
  func wentBack(since earlier: Form?) -> Field.Name? {
    guard let earlier, index < earlier.index else { return nil }
    return current?.name
  }

  /// The places of the questions that belong together with the one it is at.
  var group: Range<Int> {
    let start = fields.prefix(index + 1).lastIndex { !$0.heading.isEmpty } ?? 0
    let end = fields.dropFirst(index + 1).firstIndex { !$0.heading.isEmpty } ?? fields.count
    return start..<end
  }

  /// A question as it is asked on this page.
  func here(_ field: Field) -> Field { wayOut == .safety ? field.inSession : field }

  /// Puts one more question before the one it is at.
  mutating func insert(_ field: Field) {
    guard !fields.contains(where: { $0.name == field.name }) else { return }
    let index = fields.firstIndex { $0.name == current?.name } ?? fields.endIndex
    fields.insert(here(field), at: index)
    go(to: field.name)
  }

  /// The same page with what its body map offers: words for sensations, and what is usual.
  ///
  /// Whether there is more or less than before is asked where there was a map before.
  func offering(
    _ groups: [SensationGroup], usual: UsualMap = UsualMap(), isAfter: Bool = false
  ) -> Form {
    var form = self
    form.sensationWords = groups.flatMap(\.words)
    form.usualMap = usual
    form.hasEarlierMap = isAfter || !usual.places.isEmpty
    return form
  }
}
