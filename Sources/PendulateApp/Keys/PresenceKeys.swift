import PendulateCore
import TerminalGrid

/// The keys and words that say how near one is, the same on every screen of a practice.
enum PresenceKeys {
  /// The key of each.
  static func letter(_ presence: Presence) -> Character {
    switch presence {
    case .here: "i"
    case .halfHere: "w"
    case .farAway: "f"
    }
  }

  /// All of them; where they answer a question each is written by itself.
  static func bindings<Action>(
    isAsked: Bool = false, _ action: (Presence) -> Action
  ) -> [KeyBinding<Action>] {
    Presence.allCases.map { presence in
      let letter = String(letter(presence))
      return KeyBinding(
        action(presence), Key.letter(Self.letter(presence)),
        written: .text(isAsked ? letter : "i, w, f"), hinted: .text(letter),
        words: words(for: presence), hint: presence.word,
        isAsked ? presence.word : "here, half here, far away: how near, at any time")
    }
  }

  /// The line of help that tells them where they are said at any time.
  static let helpEntries = table.helpEntries

  /// What a line may say for it.
  private static func words(for presence: Presence) -> [String] {
    switch presence {
    case .here: ["here"]
    case .halfHere: ["half here", "half"]
    case .farAway: ["far away", "far"]
    }
  }

  private static let table = KeyTable(bindings { $0 })

  /// What a key says; nil where it says nothing of it.
  static func presence(_ key: Key) -> Presence? { table.action(of: key) }

  /// What a line says, by the key or the words; nil where it says nothing of it.
  static func presence(_ word: String) -> Presence? {
    if let presence = table.action(of: word) { return presence }
    guard word.count == 1, let character = word.first else { return nil }
    return presence(.character(character))
  }
}
