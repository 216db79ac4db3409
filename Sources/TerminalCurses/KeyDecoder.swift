import CNcurses
import TerminalGrid

/// Turns what curses reads, bytes and its own codes for keys, into keys.
///
/// Curses is asked for bytes (`wgetch`), not for wide characters: `wget_wch` drops an invalid byte
/// together with all that waits behind it, and a character whose bytes arrive in two parts.
struct KeyDecoder {
  private var assembler = KeyAssembler()

  /// Takes a byte (0 to 255) or a key code of curses, and appends the keys that it completes.
  mutating func take(_ code: Int32, into keys: inout [Key]) {
    if let byte = UInt8(exactly: code) {
      assembler.take(byte, into: &keys)
    } else if code != KEY_RESIZE {
      // KEY_RESIZE is the answer to our own resizeterm(), not a key.
      assembler.take(Self.key(for: code), into: &keys)
    }
  }

  /// Says that nothing more waits.
  mutating func endOfInput(into keys: inout [Key]) {
    assembler.endOfInput(into: &keys)
  }

  private static let table: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_SR: .up, KEY_SF: .down, KEY_SLEFT: .left, KEY_SRIGHT: .right,
    KEY_HOME: .home, KEY_END: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown,
    KEY_SHOME: .home, KEY_SEND: .end,
    KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown,
    KEY_ENTER: .enter, KEY_BTAB: .backTab,
    KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_SDC: .delete,
  ]

  private static func key(for code: Int32) -> Key {
    if let key = table[code] { return key }
    let first = pnd_key_function(1)
    if code >= first, code <= pnd_key_function(63) { return .function(Int(code - first) + 1) }
    return named(code) ?? .unreadable
  }

  /// Cursor keys with Shift, Alt or Ctrl have codes that curses deals out at run time, by name:
  /// `kUP5` is Ctrl-Up (user_caps(5)).
  private static func named(_ code: Int32) -> Key? {
    guard let pointer = keyname(code) else { return nil }
    let name = String(cString: pointer)
    guard name.hasPrefix("k"), let digit = name.last, ("2"..."8").contains(digit) else {
      return nil
    }
    switch name.dropFirst().dropLast() {
    case "UP": return .up
    case "DN": return .down
    case "LFT": return .left
    case "RIT": return .right
    case "HOM": return .home
    case "END": return .end
    case "PRV": return .pageUp
    case "NXT": return .pageDown
    case "DC": return .delete
    default: return nil
    }
  }
}
