import TerminalGrid

/// All that keys do on one screen: what is pressed, written, said and explained comes from here.
struct KeyTable<Action: Sendable>: Sendable {
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

  /// The first key of what a word in a line does; nil where it does nothing here.
  func key(of word: String) -> Key? {
    bindings.first { $0.words.contains(word) }?.keys.first
  }

  /// The same without bindings whose keys an earlier one takes.
  var firstHelpEntries: [HelpPage.Entry] {
    var taken: Set<WrittenKeys> = []
    return helpEntries.filter { taken.insert($0.keys).inserted }
  }

  /// The lines of a help page; bindings that are written and told alike share one.
  var helpEntries: [HelpPage.Entry] {
    bindings.map(\.helpEntry).reduce(into: []) { entries, entry in
      let line = entries.firstIndex { $0.keys == entry.keys && $0.summary == entry.summary }
      if let line {
        entries[line].pressed += entry.pressed
      } else {
        entries.append(entry)
      }
    }
  }
}

// What a table is made of asks nothing of an action: each such demand is looked up in the whole
// program while it starts.
extension KeyTable where Action: Equatable {
  /// The binding of an action.
  func binding(of action: Action) -> KeyBinding<Action>? {
    bindings.first { $0.action == action }
  }

  /// The hints of actions, in the order in which they are named.
  func hints(_ actions: Action...) -> [KeyHint] {
    actions.compactMap(binding).map { KeyHint($0) }
  }

  /// The hint of an action where it does something else than elsewhere.
  func hints(
    _ action: Action, saying does: String, shortly: String? = nil, isSafety: Bool? = nil
  ) -> [KeyHint] {
    binding(of: action).map {
      [KeyHint($0, saying: does, shortly: shortly ?? does, isSafety: isSafety)]
    } ?? []
  }
}
