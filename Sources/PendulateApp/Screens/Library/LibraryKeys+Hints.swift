import TerminalGrid

extension LibraryKeys {
  /// The keys that do the same everywhere, as they are told here.
  private static let shared = KeyTable(
    [SharedAction.card, .help, .hide, .leave].compactMap(SharedKeys.table.binding))

  /// All keys of the list.
  static let help = HelpPage(entries: table.helpEntries + shared.helpEntries)

  /// The keys that matter now.
  static func hints(for activity: LibraryScreen.Activity, _ glyphs: Glyphs) -> [KeyHint] {
    switch activity {
    case .browsing:
      table.bindings.map { KeyHint($0.written.text(glyphs), $0.words.first ?? $0.summary) }
        + sharedHints
    case .finding: hints(finding, of: [.leave, .keep, .choose, .shelf], glyphs)
    case .editing: hints(editing, of: [.leave, .keep], glyphs)
    case .moving: hints(moving, of: [.leave, .take], glyphs)
    case .removing: hints(removing, of: [.take, .leave], glyphs)
    case .figures: hints(figures, of: [.back, .scroll], glyphs) + sharedHints
    }
  }

  private static let sharedHints = [
    KeyHint("!", "people"), KeyHint("?", "keys"), KeyHint("h", "hide"), KeyHint("q", "leave"),
  ]

  private static func hints<Action>(
    _ table: KeyTable<Action>, of actions: [Action], _ glyphs: Glyphs
  ) -> [KeyHint] {
    actions.compactMap(table.binding).map {
      KeyHint($0.written.text(glyphs), $0.summary, shortly: $0.words.first)
    }
  }
}
