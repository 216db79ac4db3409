extension LibraryKeys {
  /// All keys of the list, and those that do the same everywhere.
  static let help = HelpPage(
    entries: table.helpEntries
      + [SharedAction.card, .help, .hide, .leave].compactMap(SharedKeys.table.binding)
      .map(\.helpEntry))

  /// The keys that matter now.
  static func hints(for activity: LibraryScreen.Activity) -> [KeyHint] {
    switch activity {
    case .browsing: table.bindings.map { KeyHint($0) } + SharedKeys.hints
    case .finding: finding.hints(.leave, .keep, .choose, .shelf)
    case .editing: editing.hints(.leave, .keep)
    case .moving: moving.hints(.leave, .take)
    case .removing: removing.hints(.take, .leave)
    case .figures: figures.hints(.back, .scroll) + SharedKeys.hints
    }
  }
}
