import PendulateCore

extension BodyKeys {
  /// The keys that matter at a step of the body map.
  static func hints(for entry: BodyEntry) -> [KeyHint] {
    switch entry.step {
    case .region:
      let shown =
        entry.isList
        ? region.hints(.list, saying: "figure")
        : region.hints(.turn, saying: entry.side == .front ? "back" : "front")
          + region.hints(.list)
      return region.hints(.finish, .move(.right), .mark) + shown + region.hints(.allOver, .nowhere)
        + (entry.mark(of: entry.region) == nil ? [] : region.hints(.unmark))
    case .tone: return tone.hints(.first, .goOn, .back)
    case .change: return change.hints(.first, .goOn, .back)
    case .words: return words.hints(.toggle, .goOn, .right, .back)
    }
  }

  /// The lines of help at a step of the body map.
  static func entries(for entry: BodyEntry) -> [HelpPage.Entry] {
    switch entry.step {
    case .region: region.helpEntries
    case .tone: tone.helpEntries
    case .change: change.helpEntries
    case .words: words.helpEntries
    }
  }
}
