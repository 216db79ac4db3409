/// What follows ESC, and the controls that stand for ESC and a letter (ECMA-48 5.3).
extension TerminalInput {
  mutating func continueEscape(_ byte: UInt8, into tokens: inout [TerminalToken]) {
    keep(byte)
    if takeNamed(into: &tokens) { return }
    switch byte {
    case 0x1B:
      endEscape(into: &tokens)
      begin(byte, into: &tokens)
    case 0x5B: state = .control
    case 0x4F: state = .singleShift
    case 0x50, 0x58, 0x5D, 0x5E, 0x5F: state = .string(continuations: 0)
    // The end of a string whose beginning was lost.
    case 0x5C: end(.key(.unreadable), into: &tokens)
    default:
      if named.isBeginning(sequence) {
        state = .named
      } else {
        // Alt and a character is sent like Esc and the character, and taken as both.
        endEscape(into: &tokens)
        begin(byte, into: &tokens)
      }
    }
  }

  /// Takes a control of 8 bits, as a terminal that was told so sends instead of ESC and a letter.
  mutating func introduce(_ control: UInt8, into tokens: inout [TerminalToken]) {
    switch control {
    case 0x8F, 0x9B:
      state = control == 0x9B ? .control : .singleShift
      sequence = [0x1B, control - 0x40]
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: state = .string(continuations: 0)
    default: end(.key(.unreadable), into: &tokens)
    }
  }

  /// ECMA-48 5.4: parameter and intermediate bytes are 2/0 to 3/15, the final byte 4/0 to 7/14.
  mutating func continueControl(_ byte: UInt8, into tokens: inout [TerminalToken]) {
    // The console of Linux sends `ESC [ [ A` for F1.
    let isInside = (0x20...0x3F).contains(byte) || (byte == 0x5B && sequence.count == 2)
    guard isInside || (0x40...0x7E).contains(byte) else { return breakOff(at: byte, into: &tokens) }
    keep(byte)
    if takeNamed(into: &tokens) { return }
    let control = ControlSequence(sequence)
    if isInside, byte != 0x24 || !control.isShiftedByRxvt { return }
    switch control.meaning {
    case .key(let key): end(.key(key), into: &tokens)
    case .nothing: end(nil, into: &tokens)
    case .mouse(let count): state = .mouse(MouseBytes(missing: count))
    case .paste:
      // However its beginning came, what is pasted is a text and not typed.
      isCut = false
      state = .paste
    }
  }

  /// Most have one byte behind `ESC O`; Konsole and GNOME's put a modifier's number before it.
  mutating func continueSingleShift(_ byte: UInt8, into tokens: inout [TerminalToken]) {
    guard (0x20...0x7E).contains(byte) else { return breakOff(at: byte, into: &tokens) }
    keep(byte)
    if takeNamed(into: &tokens) { return }
    if (0x30...0x3B).contains(byte) { return }
    let isModified = sequence.count > 3
    end(.key(Key.afterSingleShift(byte, isModified: isModified)), into: &tokens)
  }

  // MARK: Strings

  /// Nothing in a string is a person's, save for keys that no string holds (ECMA-48 5.6).
  mutating func continueString(
    _ byte: UInt8, continuations: Int, into tokens: inout [TerminalToken]
  ) {
    if continuations > 0, byte & 0xC0 == 0x80 {
      state = .string(continuations: continuations - 1)
      return
    }
    switch byte {
    case 0x07, 0x9C: end(nil, into: &tokens)
    case 0x1B:
      isCut = false
      state = .stringEscape
    case 0x08...0x0D, 0x20...0x7F, 0x80...0xBF: state = .string(continuations: 0)
    case 0xC0...0xDF: state = .string(continuations: 1)
    case 0xE0...0xEF: state = .string(continuations: 2)
    case 0xF0...0xFF: state = .string(continuations: 3)
    default: breakOff(at: byte, into: &tokens)
    }
  }

  mutating func continueStringEscape(_ byte: UInt8, into tokens: inout [TerminalToken]) {
    if byte == 0x5C { return end(nil, into: &tokens) }
    // The string was cut off by something else that begins with ESC.
    state = .escape
    sequence = [0x1B]
    continueEscape(byte, into: &tokens)
  }

  // MARK: Mouse and paste

  mutating func continueMouse(
    _ byte: UInt8, _ report: MouseBytes, into tokens: inout [TerminalToken]
  ) {
    var report = report
    guard report.take(byte) else {
      guard report.mayBeWhole else { return breakOff(at: byte, into: &tokens) }
      end(nil, into: &tokens)
      return begin(byte, into: &tokens)
    }
    if report.isWhole {
      end(nil, into: &tokens)
    } else {
      state = .mouse(report)
    }
  }

  mutating func continuePaste(_ byte: UInt8, into tokens: inout [TerminalToken]) {
    guard pasted.take(byte) else { return }
    end(.paste(pasted.text), into: &tokens)
  }

  // MARK: Named sequences

  mutating func continueNamed(_ byte: UInt8, into tokens: inout [TerminalToken]) {
    let isLonger = named.key(sequence + [byte]) != nil || named.isBeginning(sequence + [byte])
    guard isLonger else {
      tokens += resolveNamed()
      return take(byte, into: &tokens)
    }
    keep(byte)
    _ = takeNamed(into: &tokens)
  }

  /// Ends with the key that is named by exactly what came, where nothing longer can be meant.
  private mutating func takeNamed(into tokens: inout [TerminalToken]) -> Bool {
    guard let key = named.key(sequence), !named.isBeginning(sequence) else { return false }
    end(.key(key), into: &tokens)
    return true
  }

  /// What came is no more than it is: the key of that name, or what its bytes mean elsewhere.
  mutating func resolveNamed() -> [TerminalToken] {
    var tokens: [TerminalToken] = []
    if let key = named.key(sequence) {
      end(.key(key), into: &tokens)
      return tokens
    }
    let bytes = sequence
    let names = named
    reset()
    named = NamedSequences([])
    tokens = take(bytes)
    named = names
    return tokens
  }

  /// Keeps a byte of a sequence; what is too long for any key is read to its end all the same.
  private mutating func keep(_ byte: UInt8) {
    if sequence.count < Self.longestSequence {
      sequence.append(byte)
    } else {
      sequence[Self.longestSequence - 1] = byte
    }
  }
}
