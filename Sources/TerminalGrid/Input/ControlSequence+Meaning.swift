extension ControlSequence {
  /// What the sequence means.
  ///
  /// Keys are those of xterm, rxvt, VTE, PuTTY, kitty, GNU screen, tmux and the Linux console. What
  /// is private (marked with `< = > ?`), or has an intermediate byte, is a report or a reply.
  var meaning: Meaning {
    if isOfLinuxConsole { return .key(functionKey(from: 0x41, to: 0x45, first: 1)) }
    if isShiftedByRxvt { return .key(.numbered(number(0) ?? 0)) }
    if mark != nil || hasIntermediates { return .nothing }
    // kitty's event type 3: a key was let go.
    if number(1, part: 1) == 3 { return .nothing }
    switch final {
    // Cursor position; in xterm also F3 with a modifier, which says row 1 and the modifier.
    case 0x52: return isModifiedKey ? .key(.function(3)) : .nothing
    // What `ESC [ c` is in rxvt is the beginning of a reply elsewhere, as are `ESC [ t` and `T`.
    case 0x63: return parameters.isEmpty ? .key(.right) : .nothing
    case 0x4D: return parameters.isEmpty ? .mouse(values: 3) : .nothing
    case 0x54: return parameters.isEmpty ? .mouse(values: 6) : .nothing
    case 0x74: return parameters.isEmpty ? .mouse(values: 2) : .nothing
    case 0x49, 0x4F: return .nothing
    case 0x6E, 0x78, 0x79: return .nothing
    case 0x75: return unicodeKey
    case 0x7E: return tildeKey
    case 0x24, 0x40, 0x5E: return .key(.numbered(number(0) ?? 0))
    case 0x50, 0x51, 0x53: return .key(functionKey(from: 0x50, to: 0x53, first: 1))
    default: return .key(.cursor(final))
    }
  }

  private var isModifiedKey: Bool {
    parameters.isEmpty || (number(0) == 1 && (2...16).contains(number(1) ?? 0))
  }

  private func functionKey(from: UInt8, to: UInt8, first: Int) -> Key {
    (from...to).contains(final) ? .function(Int(final - from) + first) : .unreadable
  }

  /// `ESC [ 3 ~` and its like, a paste, and any character (xterm's modifyOtherKeys).
  private var tildeKey: Meaning {
    switch number(0) {
    case 200: .paste
    case 201: .nothing
    case 27: Key.held(number(2) ?? 0, with: modifiers, isShiftDone: true)
    case let number: .key(.numbered(number ?? 0))
    }
  }

  /// `ESC [ 97 u`: a character by its number (xterm's formatOtherKeys, and kitty's keyboard).
  private var unicodeKey: Meaning {
    let code = number(0) ?? 0
    if let key = Key.ofKitty(code) { return key }
    let written = modifiers.isSubset(of: [.shift, .capsLock]) ? number(2) : nil
    if let shown = written ?? (modifiers.contains(.shift) ? number(0, part: 1) : nil) {
      return Key.held(shown, with: modifiers, isShiftDone: true)
    }
    return Key.held(code, with: modifiers, isShiftDone: false)
  }
}
