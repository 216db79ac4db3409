import TerminalGrid

/// What keys do on what only lies over a screen.
enum CoverAction: Hashable, Sendable {
  /// Where it is longer than the window, it is read through.
  case scroll
  /// Any key goes back.
  case back
}

/// The keys of what only lies over a screen: any of them, save for those that read on in it.
enum CoverKeys {
  static let table = KeyTable<CoverAction>([
    KeyBinding(.back, [], written: "any key", "back"),
    KeyBinding(.scroll, RowMove.keys, written: .upDown, "more"),
  ])
}
