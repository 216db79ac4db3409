extension LibraryKeys {
  /// The keys of what one is at, and those that do the same everywhere.
  static func help(for activity: LibraryScreen.Activity) -> HelpPage {
    let entries =
      switch activity {
      case .browsing: table.helpEntries
      case .finding: finding.helpEntries
      case .editing: editing.helpEntries
      case .moving: moving.helpEntries
      case .removing: removing.helpEntries
      case .figures: figures.helpEntries
      }
    return HelpPage(entries: entries + SharedKeys.table.helpEntries)
  }

  /// The keys that matter now.
  static func hints(for activity: LibraryScreen.Activity) -> [KeyHint] {
    switch activity {
    case .browsing: table.bindings.map { KeyHint($0) } + SharedKeys.hints
    case .finding: finding.hints(.leave, .keep, .choose, .shelf)
    case .editing: editing.hints(.leave, .keep)
    case .moving: moving.hints(.leave, .take) + SharedKeys.hints
    case .removing: removing.hints(.take, .leave)
    case .figures: figures.hints(.safety, .back, .scroll) + SharedKeys.hints
    }
  }
}
