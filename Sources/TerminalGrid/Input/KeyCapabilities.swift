/// The keys that a terminal's description can name, by their capabilities (terminfo(5)).
package enum KeyCapabilities {
  /// Each capability with its key; of those that mean the same, some stand on few terminals only.
  package static let all: [(name: String, key: Key)] =
    single + modified + (0...63).map { ("kf\($0)", Key.function($0)) }

  private static let single: [(name: String, key: Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
    ("kri", .up), ("kind", .down), ("khome", .home), ("kend", .end),
    ("kpp", .pageUp), ("knp", .pageDown), ("kcbt", .backTab), ("kcbt2", .backTab),
    ("kbs", .backspace), ("kdch1", .delete), ("kent", .enter),
    ("ka1", .home), ("ka3", .pageUp), ("kc1", .end), ("kc3", .pageDown),
    ("kpADD", .character("+")), ("kpCMA", .character(",")), ("kpDIV", .character("/")),
    ("kpDOT", .character(".")), ("kpMUL", .character("*")), ("kpSUB", .character("-")),
    ("kpZRO", .character("0")),
  ]

  /// With Shift by the bare name, and with Alt, Ctrl and so on by the number of xterm's modifier
  /// (user_caps(5)).
  private static let modified: [(name: String, key: Key)] =
    [
      ("kUP", Key.up), ("kDN", .down), ("kLFT", .left), ("kRIT", .right), ("kHOM", .home),
      ("kEND", .end), ("kPRV", .pageUp), ("kNXT", .pageDown), ("kDC", .delete),
    ].flatMap { stem, key in
      ([""] + (3...8).map(String.init)).map { (name: stem + $0, key: key) }
    }
}
