import PendulateCore

/// What a terminal, a stuck key or a cut line sends.
enum RandomBytes {
  private static let sequences = [
    "\u{1B}[A", "\u{1B}OA", "\u{1B}Ow", "\u{1B}[<0;10;5M", "\u{1B}[M #3",
    "\u{1B}[200~three\nlines\r\u{1B}[201~",
    "\u{1B}[I", "\u{1B}[?62;c", "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}", "\u{1B}[",
    "\u{1B}[5~", "\u{1B}[1;5C", "é字🦋", "\u{7F}", "\t", "\r", "\u{1B}\u{1B}",
  ].map { Array($0.utf8) }

  static func burst(_ random: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 1...8, using: &random)).flatMap { _ in one(&random) }
  }

  private static func one(_ random: inout SeededGenerator) -> [UInt8] {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: sequences.randomElement(using: &random) ?? []
    // Any byte but Ctrl-Z, which would stop the program until somebody lets it go on.
    case 1: [UInt8.random(in: 0...255, using: &random)].filter { $0 != 0x1A }
    case 2: Array("\(Int.random(in: 0...10, using: &random))".utf8)
    default:
      Array("nyhbdfjklmprstxae+!?/ ".utf8).randomElement(using: &random).map { [$0] } ?? []
    }
  }
}
