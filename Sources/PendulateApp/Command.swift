public import TerminalGrid

/// Everything a key can do in a session: the keymap, the help screen and the manual come from here.
public enum Command: String, Hashable, Sendable, CaseIterable {
  case safety, distress, settled, longer, glimmer, breath, pause, close, leave, hide, card, help
  case suspend, redraw

  /// The keys as they are written on screen.
  public var keys: String {
    switch self {
    case .safety: "space, Esc"
    case .distress: "0-9, x"
    case .settled: "s"
    case .longer: "+"
    case .glimmer: "n"
    case .breath: "b"
    case .pause: "p"
    case .close: "c"
    case .leave: "q, Ctrl-C"
    case .hide: "h"
    case .card: "!"
    case .help: "?"
    case .suspend: "Ctrl-Z"
    case .redraw: "Ctrl-L"
    }
  }

  /// What it does, in a few words.
  public var summary: String {
    switch self {
    case .safety: "to safety, now"
    case .distress: "how hard it is right now, x is ten"
    case .settled: "settled now"
    case .longer: "stay longer here"
    case .glimmer: "another glimmer"
    case .breath: "next breath cue: wave, circle, words, none"
    case .pause: "pause, go on"
    case .close: "close gently"
    case .leave: "leave now; everything is kept"
    case .hide: "hide the screen"
    case .card: "people you could reach"
    case .help: "these keys"
    case .suspend: "put the program to sleep"
    case .redraw: "draw the screen again"
    }
  }

  /// What holds in touch, where there is only one command.
  public static let inTouch = "any key: back to safety"

  /// The command of a key outside of touch; digits are `distress`.
  public static func named(by key: Key) -> Command? {
    switch key {
    case .character(" "), .escape: .safety
    case .character("x"), .character("X"): .distress
    case .character("s"), .character("S"): .settled
    case .character("+"): .longer
    case .character("n"), .character("N"): .glimmer
    case .character("b"), .character("B"): .breath
    case .character("p"), .character("P"): .pause
    case .character("c"), .character("C"): .close
    case .character("q"), .character("Q"), .control("c"): .leave
    case .character("h"), .character("H"): .hide
    case .character("!"): .card
    case .character("?"): .help
    case .control("z"): .suspend
    case .control("l"): .redraw
    case .character(let character) where character.isASCII && character.isWholeNumber: .distress
    default: nil
    }
  }
}
