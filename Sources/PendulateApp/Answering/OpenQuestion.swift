import PendulateCore

/// What stands on a screen to be answered: a key answers it only once it has been there a moment.
enum OpenQuestion: Hashable, Sendable {
  /// A question of a page, and how far its body map is.
  case field(Field.Name, BodyEntry.Step?)
  /// A stage of a session, with what is asked in it.
  case stage(Stage?, Question?)
  /// A page at the end of a session.
  case ending(isCard: Bool)
  /// Where something goes.
  case place
  /// Whether something is to be removed for good.
  case removal

  /// The question that a page is at; nil after its last.
  init?(_ form: Form) {
    guard let name = form.current?.name else { return nil }
    self = .field(name, form.body?.step)
  }
}
