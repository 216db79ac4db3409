import TerminalGrid

/// All that keys do on one screen: what is pressed, written, said and explained comes from here.
struct KeyTable<Action: Hashable & Sendable>: Sendable {
  /// The bindings, what matters most first.
  let bindings: [KeyBinding<Action>]

  init(_ bindings: [KeyBinding<Action>]) {
    self.bindings = bindings
  }

  /// What a key does; nil where it does nothing here.
  func action(of key: Key) -> Action? {
    bindings.first { $0.keys.contains(key) }?.action
  }

  /// What a word in a line does; nil where it does nothing here.
  func action(of word: String) -> Action? {
    bindings.first { $0.words.contains(word) }?.action
  }

  /// The binding of an action.
  func binding(of action: Action) -> KeyBinding<Action>? {
    bindings.first { $0.action == action }
  }

  /// The lines of a help page.
  var helpEntries: [HelpPage.Entry] {
    bindings.map(\.helpEntry)
  }
}
