/// Keys by what stands for them in a terminal's sequences.
extension Key {
  /// The key that a single character of Unicode stands for, controls included.
  static func typed(_ value: UInt32) -> Key {
    switch value {
    case 0x0A, 0x0D: return .enter
    case 0x09: return .tab
    case 0x08, 0x7F: return .backspace
    case 0x1B: return .escape
    case 0x00...0x1F:
      // Ctrl takes 64 from the code of a capital letter; letters are named by their small form.
      let letter = UInt8(truncatingIfNeeded: value) + 0x40
      let isLetter = (0x41...0x5A).contains(letter)
      return .control(Character(Unicode.Scalar(isLetter ? letter + 0x20 : letter)))
    case 0x80...0x9F: return .unreadable
    default: return Unicode.Scalar(value).map { .character(Character($0)) } ?? .unreadable
    }
  }

  /// The key of a sequence's last byte, as `A` in `ESC [ A` and `ESC O A`.
  static func cursor(_ final: UInt8) -> Key {
    switch final {
    case 0x41, 0x61: .up
    case 0x42, 0x62: .down
    case 0x43, 0x63: .right
    case 0x44, 0x64: .left
    case 0x46: .end
    case 0x48: .home
    case 0x5A: .backTab
    default: .unreadable
    }
  }

  /// The key of a number, as 3 in `ESC [ 3 ~`; those of VT220, and rxvt's 7 and 8.
  static func numbered(_ number: Int) -> Key {
    switch number {
    case 1, 7: .home
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: .unreadable
    }
  }

  /// The key of the last byte behind `ESC O`: the number pad in application mode, and others.
  static func afterSingleShift(_ final: UInt8, isModified: Bool) -> Key {
    switch final {
    case 0x4D: .enter
    case 0x49: .tab
    case 0x50...0x53: .function(Int(final - 0x4F))
    // `j` to `y` are `* + , - . /` and the digits: 64 above what they stand for.
    case 0x6A...0x79, 0x58, 0x20:
      if isModified {
        .unreadable
      } else if final == 0x20 {
        .character(" ")
      } else {
        .typed(final == 0x58 ? 0x3D : UInt32(final - 0x40))
      }
    case 0x5A: .unreadable
    default: .cursor(final)
    }
  }

  /// A character with what was held beside it; `isShiftDone` if it is what Shift made of its key.
  static func held(
    _ code: Int, with modifiers: KeyModifiers, isShiftDone: Bool
  ) -> ControlSequence.Meaning {
    guard let value = UInt32(exactly: code), let scalar = Unicode.Scalar(value), value > 0 else {
      return .key(.unreadable)
    }
    switch value {
    case 0x09: return .key(modifiers.contains(.shift) ? .backTab : .tab)
    case 0x08, 0x0D, 0x1B, 0x7F: return .key(.typed(value))
    default: break
    }
    if !modifiers.isDisjoint(with: .others) { return .key(.unreadable) }
    if modifiers.contains(.control) { return .key(controlKey(scalar)) }
    if isShiftDone || modifiers.isDisjoint(with: [.shift, .capsLock]) {
      return .key(.typed(value))
    }
    let capital = scalar.properties.uppercaseMapping
    if capital.count == 1, let first = capital.first, first != Character(scalar) {
      let isCapital = modifiers.contains(.shift) != modifiers.contains(.capsLock)
      return .key(.character(isCapital ? first : Character(scalar)))
    }
    // What Shift makes of a digit or a sign is another character, and which one is not said.
    return .key(modifiers.contains(.shift) && scalar != " " ? .unreadable : .typed(value))
  }

  private static func controlKey(_ scalar: Unicode.Scalar) -> Key {
    switch scalar.value {
    case 0x20: .control("@")
    case 0x40...0x5F: .typed(scalar.value - 0x40)
    case 0x61...0x7A: .typed(scalar.value - 0x60)
    default: .unreadable
    }
  }

  /// A key that kitty gives a number of the private use area; nil for any other number.
  static func ofKitty(_ code: Int) -> ControlSequence.Meaning? {
    let keypad: [Key] =
      "0123456789./*-+".map(Key.character)
      + [
        .enter, .character("="), .character(","), .left, .right, .up, .down, .pageUp, .pageDown,
        .home, .end, .unreadable, .delete, .unreadable,
      ]
    switch code {
    case 57376...57398: return .key(.function(code - 57363))
    case 57399...57427: return .key(keypad[code - 57399])
    // Locks, and Shift and its like by themselves.
    case 57358...57360, 57441...57454: return .nothing
    case 57344...63743: return .key(.unreadable)
    default: return nil
    }
  }
}
