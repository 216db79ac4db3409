import TerminalGrid

/// What keys do on what only lies over a screen.
enum CoverAction: Hashable, Sendable {
  /// Any key goes back.
  case back
}

/// The keys of what only lies over a screen: any of them.
enum CoverKeys {
  static let table = KeyTable<CoverAction>([KeyBinding(.back, [], written: "any key", "back")])
}
