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

  /// The keys that matter now, where so many glimmers are listed, and where the figures may be longer
  /// than the window.
  static func hints(
    for activity: LibraryScreen.Activity, count: Int, isLonger: Bool = false
  ) -> [KeyHint] {
    switch activity {
    case .browsing:
      table.bindings.filter { does($0.action, count: count) }.map { KeyHint($0) }
        + SharedKeys.hints
    case .finding:
      finding.hints(.leave, .keep) + (count > 1 ? finding.hints(.choose) : [])
        + finding.hints(.shelf)
    case .editing: editing.hints(.leave, .keep)
    case .moving: moving.hints(.leave, .take) + SharedKeys.hints
    case .removing: removing.hints(.take, .leave)
    case .figures:
      figures.hints(.safety, .back) + (isLonger ? figures.hints(.scroll) : []) + SharedKeys.hints
    }
  }
  private static func does(_ action: LibraryAction, count: Int) -> Bool {
    switch action {
    case .choose: count > 1
    case .favourite, .edit, .move, .aside, .remove: count > 0
    case .home, .shelf, .find, .add, .helps, .today, .safety: true
    }
  }
}
