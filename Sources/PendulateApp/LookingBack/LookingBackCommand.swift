import TerminalGrid

/// Everything a key can do in looking back: its keymap, its key lines and its help come from here.
enum LookingBackCommand: String, Hashable, Sendable, CaseIterable {
  case back, move, part, open, find, note, label, delete, grouping, range, shows
  case safety, card, help, hide, leave

  /// The keys as they are written on screen.
  func keys(_ glyphs: Glyphs) -> String {
    switch self {
    case .back: "Esc"
    case .move: KeyHint.upDown(glyphs)
    case .part: KeyHint.leftRight(glyphs)
    case .open: "Enter"
    case .find: "/"
    case .note: "e"
    case .label: "l"
    case .delete: "d"
    case .grouping: "g"
    case .range: "r"
    case .shows: "v"
    case .safety: "space"
    case .card: "!"
    case .help: "?"
    case .hide: "h"
    case .leave: "q"
    }
  }

  /// What it does, in a few words.
  var summary: String {
    switch self {
    case .back: "back, then home"
    case .move: "choose, read on, the next picture or year; also Page, Home and End"
    case .part: "days, what changed, the year; also Tab"
    case .open: "open a line"
    case .find: "type words to look for in what you wrote"
    case .note: "write or change the note"
    case .label: "write or change the label of a session"
    case .delete: "delete it for good; asks once"
    case .grouping: "by day, week or month"
    case .range: "12 weeks, a year, everything"
    case .shows: "the year by how the body was, or by what was done"
    case .safety: "help right now"
    case .card: "people you could reach"
    case .help: "these keys"
    case .hide: "hide the screen"
    case .leave: "leave"
    }
  }

  /// The command of a key.
  static func named(by key: Key) -> LookingBackCommand? {
    switch key {
    case .escape, .backspace: return .back
    case .up, .down, .pageUp, .pageDown, .home, .end: return .move
    case .left, .right, .tab, .backTab: return .part
    case .enter: return .open
    case .delete: return .delete
    case .control("c"): return .leave
    case .character("/"): return .find
    case .character(" "): return .safety
    case .character("!"): return .card
    case .character("?"): return .help
    case .character(let character):
      switch character.lowercased() {
      case "e": return .note
      case "l": return .label
      case "d": return .delete
      case "g": return .grouping
      case "r": return .range
      case "v": return .shows
      case "h": return .hide
      case "q": return .leave
      default: return nil
      }
    default: return nil
    }
  }
}
