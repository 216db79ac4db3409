import PendulateCore
import TerminalGrid

/// The keys of a page, most important first: the way out always leads.
enum PageKeys {
  static func hints(for form: Form, glyphs: Glyphs) -> [KeyHint] {
    var hints = [wayOut(form)]
    guard let field = form.current else { return hints }
    let hasAnswer = form.highlight != nil || field.isAnswered
    let enter = KeyHint("Enter", hasAnswer ? "goes on" : "skips")
    switch field.kind {
    case .choice(let choices):
      hints += [
        KeyHint(
          "\(field.firstNumber)-\(min(9, choices.count - 1 + field.firstNumber))",
          "or \(KeyHint.upDown(glyphs)) choose"), enter,
      ]
    case .distress:
      hints += [KeyHint("0-9, x", "answer"), KeyHint(KeyHint.upDown(glyphs), "look"), enter]
    case .text: hints.append(KeyHint("Enter", "goes on"))
    case .number:
      hints += [
        KeyHint(KeyHint.leftRight(glyphs), "less, more"), KeyHint("Enter", "goes on"),
      ]
    case .picks:
      hints += [
        KeyHint("space", "chooses"), KeyHint(KeyHint.upDown(glyphs), "moves"),
        KeyHint("Enter", "goes on"),
      ]
    case .body: hints += bodyHints(form, glyphs)
    }
    if form.index > 0, form.body == nil { hints.append(KeyHint("Backspace", "back")) }
    if !form.takesText { hints += [KeyHint("!", "people"), KeyHint("?", "keys")] }
    return hints
  }

  private static func wayOut(_ form: Form) -> KeyHint {
    switch form.wayOut {
    case .back: KeyHint("Esc", "back")
    case .safety: .toSafety
    case .leavesOpen: KeyHint("Esc", "leaves it open")
    case .skips: KeyHint("Esc", "skips this")
    }
  }

  private static func bodyHints(_ form: Form, _ glyphs: Glyphs) -> [KeyHint] {
    guard let entry = form.body else { return [] }
    switch entry.step {
    case .region:
      return [
        KeyHint("d", "done"), KeyHint(KeyHint.upDown(glyphs), "place"), KeyHint("Enter", "marks"),
      ]
        + (entry.isList
          ? [KeyHint("l", "figure")]
          : [
            KeyHint("Tab", entry.side == .front ? "back" : "front"), KeyHint("l", "list"),
          ])
        + [KeyHint("a", "all over"), KeyHint("0", "nowhere")]
        + (entry.mark(of: entry.region) == nil ? [] : [KeyHint("-", "unmarks")])
    case .tone: return [KeyHint("1-3", "choose"), KeyHint("Enter", "goes on"), back]
    case .change: return [KeyHint("1-3", "choose"), KeyHint("Enter", "goes on"), back]
    case .words:
      return [
        KeyHint("space", "chooses"), KeyHint("Enter", "goes on"),
        KeyHint(glyphs.hasBraille ? "←→↑↓" : "arrows", "move"), back,
      ]
    }
  }

  private static let back = KeyHint("Backspace", "back")
}
