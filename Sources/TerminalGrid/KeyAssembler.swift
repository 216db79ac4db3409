/// Puts keys together from a terminal's bytes: UTF-8, controls, and sequences nobody named.
///
/// The terminal library names the sequences that it knows and hands on all other bytes one by one.
/// Those are gathered here, so that a byte that is no UTF-8 costs no key around it, a character that
/// arrives in two parts is whole, and the rest of an unknown key's sequence is not taken for typing.
public struct KeyAssembler: Hashable, Sendable {
  private enum State: Hashable {
    case ground
    case character(value: UInt32, missing: Int, least: UInt32)
    case escape
    case control(length: Int)
    case keypad
  }

  private var state = State.ground

  /// Makes an assembler with nothing begun.
  public init() {}

  /// Takes one byte, and appends the keys that it completes.
  public mutating func take(_ byte: UInt8, into keys: inout [Key]) {
    switch state {
    case .ground: begin(byte, into: &keys)
    case .character(let value, let missing, let least):
      guard byte & 0xC0 == 0x80 else {
        state = .ground
        keys.append(.unreadable)
        return begin(byte, into: &keys)
      }
      let longer = value << 6 | UInt32(byte & 0x3F)
      if missing > 1 {
        state = .character(value: longer, missing: missing - 1, least: least)
      } else {
        state = .ground
        keys.append(longer < least ? .unreadable : Self.typed(longer))
      }
    case .escape: continueEscape(byte, into: &keys)
    case .control(let length): continueControl(byte, length: length, into: &keys)
    case .keypad:
      state = .ground
      keys.append(Self.onKeypad(byte))
    }
  }

  /// Takes a key that the terminal library named, after giving up what was begun.
  public mutating func take(_ key: Key, into keys: inout [Key]) {
    endOfInput(into: &keys)
    if case .character = state { keys.append(.unreadable) }
    state = .ground
    keys.append(key)
  }

  /// Says that nothing more waits now: Esc was Esc.
  ///
  /// A character's missing bytes may still come.
  public mutating func endOfInput(into keys: inout [Key]) {
    switch state {
    case .ground, .character: return
    case .escape: keys.append(.escape)
    case .control, .keypad: keys.append(.unreadable)
    }
    state = .ground
  }

  private mutating func begin(_ byte: UInt8, into keys: inout [Key]) {
    switch byte {
    case 0x1B: state = .escape
    case 0x00...0x7F: keys.append(Self.typed(UInt32(byte)))
    case 0xC2...0xDF: state = .character(value: UInt32(byte & 0x1F), missing: 1, least: 0x80)
    case 0xE0...0xEF: state = .character(value: UInt32(byte & 0x0F), missing: 2, least: 0x800)
    case 0xF0...0xF4: state = .character(value: UInt32(byte & 0x07), missing: 3, least: 0x1_0000)
    default: keys.append(.unreadable)
    }
  }

  private mutating func continueEscape(_ byte: UInt8, into keys: inout [Key]) {
    switch byte {
    case 0x5B: state = .control(length: 0)
    case 0x4F: state = .keypad
    default:
      state = .ground
      keys.append(.escape)
      begin(byte, into: &keys)
    }
  }

  /// ECMA-48 5.4: parameter and intermediate bytes are 2/0 to 3/15, the final byte 4/0 to 7/14.
  private mutating func continueControl(_ byte: UInt8, length: Int, into keys: inout [Key]) {
    switch byte {
    case 0x20...0x3F where length < 32, 0x5B where length == 0:
      state = .control(length: length + 1)
    case 0x40...0x7E:
      state = .ground
      keys.append(Self.cursorKey(byte))
    default:
      state = .ground
      keys.append(.unreadable)
      if byte < 0x20 || byte > 0x7E { begin(byte, into: &keys) }
    }
  }

  private static func typed(_ value: UInt32) -> Key {
    switch value {
    case 0x0A, 0x0D: return .enter
    case 0x09: return .tab
    case 0x08, 0x7F: return .backspace
    case 0x00...0x1A, 0x1C...0x1F:
      // Ctrl takes 64 from the code of a capital letter; letters are named by their small form.
      let letter = UInt8(truncatingIfNeeded: value) + 0x40
      let isLetter = (0x41...0x5A).contains(letter)
      return .control(Character(Unicode.Scalar(isLetter ? letter + 0x20 : letter)))
    case 0x80...0x9F: return .unreadable
    default: return Unicode.Scalar(value).map { .character(Character($0)) } ?? .unreadable
    }
  }

  /// Cursor keys with a modifier (`ESC [ 1 ; 5 A`) that the terminal's description leaves out.
  private static func cursorKey(_ final: UInt8) -> Key {
    switch final {
    case 0x41: .up
    case 0x42: .down
    case 0x43: .right
    case 0x44: .left
    case 0x46: .end
    case 0x48: .home
    case 0x5A: .backTab
    default: .unreadable
    }
  }

  /// The number pad in application mode (`ESC O p` to `ESC O y` are 0 to 9), which some send.
  private static func onKeypad(_ byte: UInt8) -> Key {
    switch byte {
    case 0x70...0x79: .character(Character(Unicode.Scalar(byte - 0x40)))
    case 0x6A...0x6F: .character(Character(Unicode.Scalar(byte - 0x40)))
    case 0x4D: .enter
    case 0x41...0x44, 0x46, 0x48: cursorKey(byte)
    default: .unreadable
    }
  }
}
