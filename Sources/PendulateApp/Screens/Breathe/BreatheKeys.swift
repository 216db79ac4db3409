import PendulateCore
import TerminalGrid

/// Everything a key does while breathing on its own.
enum BreatheAction: Hashable, Sendable {
  case leave, pause, slower, faster, ownTempo, shape, anchor, pace
  case presence(Presence)
}

/// What keys do while one's own pace is found.
enum PaceAction: Hashable, Sendable {
  case back
  /// Any other key is the beginning of a breath.
  case breath
}

/// The keys while breathing on its own.
enum BreatheKeys {
  static let table = KeyTable<BreatheAction>(
    [
      KeyBinding(
        .leave,
        [.character(" "), .escape] + Key.letter("q") + Key.letter("c") + [.control("c")],
        written: "space, Esc, q", hinted: "space, Esc",
        words: ["leave", "quit", "close", "space", "safety", "esc"], "leave"),
      KeyBinding(
        .pause, Key.letter("p"), written: "p", words: ["pause", "resume"], hint: "pause",
        "pause, go on"),
      KeyBinding(
        .slower, [.character("+"), .character(">"), .right], written: "+, right", hinted: "+ -",
        words: ["slower", "longer", "more"], hint: "slower, faster", shortHint: "slower",
        "longer breaths, by 5 %"),
      KeyBinding(
        .faster, [.character("-"), .character("<"), .left], written: "-, left",
        words: ["faster", "shorter"], "shorter breaths, by 5 %"),
      KeyBinding(.ownTempo, [.character("0")], written: "0", "the pattern's own seconds"),
      KeyBinding(
        .shape, Key.letter("b"), written: "b", words: ["shape", "breath"], hint: "shape",
        "next shape: pendulum, wave, circle, words, none"),
      KeyBinding(
        .anchor, Key.letter("a"), written: "a", words: ["anchor"], hint: "another anchor",
        shortHint: "anchor", "another anchor, where no breath is shown"),
      KeyBinding(
        .pace, Key.letter("o"), written: "o", words: ["pace", "find"], hint: "own pace",
        "find one's own pace"),
    ] + PresenceKeys.bindings { .presence($0) })

  /// While one's own pace is found.
  static let finding = KeyTable<PaceAction>([
    KeyBinding(.back, [.escape], written: "Esc", "back", isSafety: true),
    KeyBinding(.breath, [], written: "any key", "breathing in"),
  ])

  /// All of them, and those that are the same everywhere.
  static func help(isPaused: Bool) -> HelpPage {
    HelpPage(
      entries: table.helpEntries + (isPaused ? [SessionKeys.goOn] : [])
        + SharedKeys.table.bindings.filter { $0.action != .leave }.map(\.helpEntry))
  }

  /// The keys that matter now; in a narrow window the way out is told by its shortest name.
  static func hints(
    for breathing: BreatheScreen, shape: BreathShape, columns: Int
  ) -> [KeyHint] {
    if breathing.finder != nil { return finding.hints(.back, .breath) }
    let leave =
      table.binding(of: .leave).map {
        [
          KeyHint(
            $0, saying: "leave", shortly: "leave", written: columns < 30 ? "Esc" : nil,
            isSafety: true)
        ]
      } ?? []
    let shared = SharedKeys.table.hints(.card, .help)
    let hide = SharedKeys.table.hints(.hide)
    if breathing.isPaused { return leave + table.hints(.pause, saying: "go on") + shared + hide }
    let hasPattern = breathing.cue.pattern != nil
    let tempo =
      hasPattern && shape != .none
      ? table.hints(.slower, .shape)
      : table.hints(.anchor) + (hasPattern ? table.hints(.shape) : [])
    return leave + table.hints(.pause) + tempo + shared + table.hints(.pace) + hide
  }
}
