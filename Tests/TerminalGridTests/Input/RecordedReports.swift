import TerminalGrid

/// What terminals send that is no key, each with what it comes to.
enum RecordedReports {
  /// The reports of mice and focus, and replies that come late: they come to nothing.
  static let silent: [(name: String, bytes: [UInt8])] = [
    ("mouse of xterm, mode 1006", text("\u{1B}[<3;1;1M")),
    ("mouse let go, mode 1006", text("\u{1B}[<0;120;33m")),
    ("wheel, mode 1006", text("\u{1B}[<65;7;9M")),
    ("mouse in pixels, mode 1016", text("\u{1B}[<35;1931;1077M")),
    ("mouse, mode 1000", text("\u{1B}[M#33")),
    ("mouse in a far corner, mode 1000", text("\u{1B}[M ") + [0xE9, 0x9F]),
    ("mouse beyond what fits, mode 1000", text("\u{1B}[M@") + [0x00, 0x39]),
    ("mouse in a far corner, mode 1005", text("\u{1B}[M \u{C9}\u{BF}")),
    ("mouse far to the right, mode 1005", text("\u{1B}[MC\u{101}7")),
    ("mouse of rxvt, mode 1015", text("\u{1B}[32;113;27M")),
    ("highlighting, mode 1001", text("\u{1B}[t!\"")),
    ("highlighting of a part, mode 1001", text("\u{1B}[T!\"#$%&")),
    ("locator of DEC", text("\u{1B}[1;2;12;33;1&w")),
    ("focus comes", text("\u{1B}[I")),
    ("focus goes", text("\u{1B}[O")),
    ("attributes of xterm", text("\u{1B}[?64;1;2;6;9;15;16;17;18;21;22;28c")),
    ("second attributes", text("\u{1B}[>41;379;0c")),
    ("third attributes", text("\u{1B}P!|00000000\u{1B}\\")),
    ("cursor position", text("\u{1B}[24;80R")),
    ("cursor position of DEC", text("\u{1B}[?24;80;1R")),
    ("status", text("\u{1B}[0n")),
    ("size of the window", text("\u{1B}[8;24;80t")),
    ("title", text("\u{1B}]lpéndulo 7\u{1B}\\")),
    ("background of xterm", text("\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\")),
    ("foreground, ended by a bell", text("\u{1B}]10;rgb:ffff/ffff/ffff\u{7}")),
    ("palette, ended in 8 bits", text("\u{1B}]4;1;rgb:cdcd/0000/0000") + [0x9C]),
    ("clipboard", text("\u{1B}]52;c;MTIzNDU2Nzg5MA==\u{7}")),
    ("mode", text("\u{1B}[?2026;2$y")),
    ("mode of ANSI", text("\u{1B}[4;2$y")),
    ("parameters", text("\u{1B}[2;1;1;112;112;1;0x")),
    ("version of xterm", text("\u{1B}P>|XTerm(379)\u{1B}\\")),
    ("setting", text("\u{1B}P1$r0;1m\u{1B}\\")),
    ("terminfo of xterm", text("\u{1B}P1+r544e=787465726d\u{1B}\\")),
    ("picture of kitty", text("\u{1B}_Gi=31;OK\u{1B}\\")),
    ("privacy message", text("\u{1B}^12 monkeys\u{1B}\\")),
    ("string", text("\u{1B}X98 ✓ ok\u{1B}\\")),
    ("keyboard of kitty", text("\u{1B}[?31u")),
    ("key let go in kitty", text("\u{1B}[97;1:3u")),
    ("arrow let go in kitty", text("\u{1B}[1;1:3A")),
    ("Shift alone in kitty", text("\u{1B}[57441;2u")),
    ("colours changed", text("\u{1B}[?997;1n")),
    ("attributes in 8 bits", [0x9B] + text("?62;22c")),
    ("background in 8 bits", [0x9D] + text("11;rgb:1e1e/1e1e/2e2e") + [0x9C]),
  ]

  /// Keys of xterm-likes that descriptions leave out.
  static let keys: [(name: String, bytes: [UInt8], key: Key)] =
    (0...9).map {
      ("keypad \($0)", [0x1B, 0x4F, 0x70 + UInt8($0)], .character(Character("\($0)")))
    }
    + zip("*+,-./", 0x6A...0x6F).map {
      ("keypad \($0)", [0x1B, 0x4F, $1], .character($0))
    } + [
      ("keypad Enter", text("\u{1B}OM"), .enter),
      ("keypad =", text("\u{1B}OX"), .character("=")),
      ("Ctrl-Up", text("\u{1B}[1;5A"), .up),
      ("Up of applications", text("\u{1B}OA"), .up),
      ("Up", text("\u{1B}[A"), .up),
      ("End of xterm", text("\u{1B}[F"), .end),
      ("Home of rxvt", text("\u{1B}[7~"), .home),
      ("Shift-Home of rxvt", text("\u{1B}[7$"), .home),
      ("Ctrl-End of rxvt", text("\u{1B}[8^"), .end),
      ("Ctrl-Shift-Delete of rxvt", text("\u{1B}[3@"), .delete),
      ("Ctrl-Down of rxvt", text("\u{1B}Ob"), .down),
      ("F1 of Linux", text("\u{1B}[[A"), .function(1)),
      ("F5 of Linux", text("\u{1B}[[E"), .function(5)),
      ("F3 of xterm", text("\u{1B}OR"), .function(3)),
      ("Ctrl-F3 of xterm", text("\u{1B}[1;5R"), .function(3)),
      ("Shift-F1 of GNOME", text("\u{1B}O1;2P"), .function(1)),
      ("Shift-F1 of Konsole", text("\u{1B}O2P"), .function(1)),
      ("Insert", text("\u{1B}[2~"), .unreadable),
      ("Delete in 8 bits", [0x9B] + text("3~"), .delete),
      ("a, modifyOtherKeys", text("\u{1B}[27;2;65~"), .character("A")),
      ("Ctrl-I, modifyOtherKeys", text("\u{1B}[27;5;105~"), .tab),
      ("Ctrl-3, modifyOtherKeys", text("\u{1B}[27;5;51~"), .unreadable),
      ("Alt-7, modifyOtherKeys", text("\u{1B}[27;3;55~"), .unreadable),
      ("7 of kitty", text("\u{1B}[55u"), .character("7")),
      ("A of kitty", text("\u{1B}[97;2u"), .character("A")),
      ("Shift-3 of kitty", text("\u{1B}[51;2u"), .unreadable),
      ("Shift-3 of kitty, told", text("\u{1B}[51:35;2;35u"), .character("#")),
      ("Ctrl-C of kitty", text("\u{1B}[99;5u"), .control("c")),
      ("Esc of kitty", text("\u{1B}[27u"), .escape),
      ("Enter of kitty", text("\u{1B}[13;5u"), .enter),
      ("keypad 9 of kitty", text("\u{1B}[57408u"), .character("9")),
      ("held arrow of kitty", text("\u{1B}[1;1:2B"), .down),
    ]

  /// Pastes, as bytes and as text.
  static let pastes: [(name: String, bytes: [UInt8], text: String)] = [
    ("a line", text("\u{1B}[200~stairs 7\u{1B}[201~"), "stairs 7"),
    ("nothing", text("\u{1B}[200~\u{1B}[201~"), ""),
    ("three lines", text("\u{1B}[200~one\r\ntwo\n3\rq\u{1B}[201~"), "one two 3 q"),
    ("a tab and controls", text("\u{1B}[200~a\tb\u{3}\u{1B}[31mc\u{7F}\u{1B}[201~"), "a b[31mc"),
    ("beginnings of the end", text("\u{1B}[200~\u{1B}[20\u{1B}[2010\u{1B}[201~"), "[20[2010"),
    ("an Esc before the end", text("\u{1B}[200~a\u{1B}\u{1B}[201~"), "a"),
    ("turned directions", text("\u{1B}[200~a\u{202E}b\u{2066}c\u{200F}\u{1B}[201~"), "abc\u{200F}"),
    ("letters of many bytes", text("\u{1B}[200~漢é😀\u{1B}[201~"), "漢é😀"),
    ("bytes of no letter", text("\u{1B}[200~a") + [0xFF] + text("b\u{1B}[201~"), "a\u{FFFD}b"),
  ]

  /// Everything there is.
  static var all: [[UInt8]] {
    silent.map(\.bytes) + keys.map(\.bytes) + pastes.map(\.bytes)
      + RecordedKeys.byTerminal.flatMap { $0.keys.map(\.bytes) }
  }

  static func text(_ text: String) -> [UInt8] { Array(text.utf8) }
}
