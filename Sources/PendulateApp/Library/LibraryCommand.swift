import TerminalGrid

/// Everything a key can do in the library: its keymap, its key lines and its help come from here.
enum LibraryCommand: String, Hashable, Sendable, CaseIterable {
  case home, choose, shelf, find, add, favourite, edit, move, aside, remove, helps
  case safety, card, help, hide, leave

  /// The keys as they are written on screen.
  func keys(_ glyphs: Glyphs) -> String {
    switch self {
    case .home: "Esc"
    case .choose: KeyHint.upDown(glyphs)
    case .shelf: KeyHint.leftRight(glyphs)
    case .find: "/"
    case .add: "a"
    case .favourite: "f"
    case .edit: "e"
    case .move: "m"
    case .aside: "x"
    case .remove: "d"
    case .helps: "w"
    case .safety: "space"
    case .card: "!"
    case .help: "?"
    case .hide: "h"
    case .leave: "q"
    }
  }

  /// The same in one or two words.
  var shortly: String {
    switch self {
    case .home: "home"
    case .choose: "choose"
    case .shelf: "shelf"
    case .find: "find"
    case .add: "add"
    case .favourite: "favourite"
    case .edit: "edit"
    case .move: "move"
    case .aside: "aside"
    case .remove: "remove"
    case .helps: "what goes with what"
    case .safety: "steady"
    case .card: "people"
    case .help: "keys"
    case .hide: "hide"
    case .leave: "leave"
    }
  }

  /// What it does, in a few words.
  var summary: String {
    switch self {
    case .home: "clear what is looked for, then home"
    case .choose: "up and down; also Page, Home and End"
    case .shelf: "the next shelf, or the one before; also Tab"
    case .find: "type words to look for"
    case .add: "add a glimmer"
    case .favourite: "a favourite or not; also *"
    case .edit: "write it in other words; also Enter"
    case .move: "move it to another category"
    case .aside: "put it aside, or take it back"
    case .remove: "remove one of your own; also Delete"
    case .helps: "what went with it, and with each category"
    case .safety: "help right now"
    case .card: "people you could reach"
    case .help: "these keys"
    case .hide: "hide the screen"
    case .leave: "leave; everything is kept"
    }
  }

  /// The command of a key while one looks through the list.
  static func named(by key: Key) -> LibraryCommand? {
    switch key {
    case .escape: return .home
    case .up, .down, .pageUp, .pageDown, .home, .end: return .choose
    case .left, .right, .tab, .backTab: return .shelf
    case .enter: return .edit
    case .delete: return .remove
    case .control("c"): return .leave
    case .character("/"): return .find
    case .character("*"): return .favourite
    case .character(" "): return .safety
    case .character("!"): return .card
    case .character("?"): return .help
    case .character(let character):
      switch character.lowercased() {
      case "a": return .add
      case "f": return .favourite
      case "e": return .edit
      case "m": return .move
      case "x": return .aside
      case "d": return .remove
      case "w": return .helps
      case "h": return .hide
      case "q": return .leave
      default: return nil
      }
    default: return nil
    }
  }
}
