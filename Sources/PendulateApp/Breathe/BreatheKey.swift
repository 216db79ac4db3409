public import TerminalGrid

/// Everything a key does while breathing on its own.
public enum BreatheKey: String, Hashable, Sendable, CaseIterable {
  case leave, pause, slower, faster, ownTempo, shape, anchor, pace, hide, card, help

  /// The keys as they are written on screen.
  public var keys: String {
    switch self {
    case .leave: "q, space, Esc"
    case .pause: "p"
    case .slower: "+, right"
    case .faster: "-, left"
    case .ownTempo: "0"
    case .shape: "b"
    case .anchor: "a"
    case .pace: "f"
    case .hide: "h"
    case .card: "!"
    case .help: "?"
    }
  }

  /// What it does, in a few words.
  public var summary: String {
    switch self {
    case .leave: "leave"
    case .pause: "pause, go on"
    case .slower: "longer breaths, by 5 %"
    case .faster: "shorter breaths, by 5 %"
    case .ownTempo: "the pattern's own seconds"
    case .shape: "next shape: wave, circle, words, none"
    case .anchor: "another anchor, where no breath is shown"
    case .pace: "find one's own pace"
    case .hide: "hide the screen"
    case .card: "people you could reach"
    case .help: "these keys"
    }
  }

  /// The words that stand for keys in the plain face.
  static let words: [String: BreatheKey] = [
    "slower": .slower, "longer": .slower, "faster": .faster, "shorter": .faster,
    "anchor": .anchor, "pace": .pace, "find": .pace, "shape": .shape,
  ]

  /// The key that a word stands for.
  var key: Key {
    switch self {
    case .leave: .character("q")
    case .pause: .character("p")
    case .slower: .character("+")
    case .faster: .character("-")
    case .ownTempo: .character("0")
    case .shape: .character("b")
    case .anchor: .character("a")
    case .pace: .character("f")
    case .hide: .character("h")
    case .card: .character("!")
    case .help: .character("?")
    }
  }

  /// What a key does.
  public static func named(by key: Key) -> BreatheKey? {
    switch key {
    case .character("q"), .character("Q"), .control("c"), .character(" "), .escape: .leave
    case .character("c"), .character("C"): .leave
    case .character("p"), .character("P"): .pause
    case .character("+"), .character(">"), .right: .slower
    case .character("-"), .character("<"), .left: .faster
    case .character("0"): .ownTempo
    case .character("b"), .character("B"): .shape
    case .character("a"), .character("A"): .anchor
    case .character("f"), .character("F"): .pace
    case .character("h"), .character("H"): .hide
    case .character("!"): .card
    case .character("?"): .help
    default: nil
    }
  }
}
