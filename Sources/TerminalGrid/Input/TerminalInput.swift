/// Everything that a terminal can send, byte by byte: what a person pressed or pasted comes out.
///
/// Mouse reports, focus reports and replies that nobody waits for are swallowed whole. Time stays
/// outside: when nothing came for as long as `patience` says, call `pause()`. A sequence that a pause
/// cuts off types nothing, and neither does its end, if that comes soon; everything a person presses
/// in between yields a token, if only `.unreadable`, so that no way to safety is ever swallowed.
package struct TerminalInput: Hashable, Sendable {
  /// What has begun.
  enum State: Hashable {
    case ground
    /// A character of several bytes; no smaller value than `least` may be written with as many.
    case character(value: UInt32, missing: Int, least: UInt32)
    /// ESC.
    case escape
    /// CSI (`ESC [`): most keys, reports and replies.
    case control
    /// SS3 (`ESC O`): the keypad, and cursor and function keys.
    case singleShift
    /// OSC, DCS, APC, SOS or PM; within a character of UTF-8 byte 9C is no end of it.
    case string(continuations: Int)
    /// ESC within one of those: its end, or the beginning of something else.
    case stringEscape
    /// The bare bytes behind a mouse report of the old forms.
    case mouse(MouseBytes)
    /// A paste, until its end.
    case paste
    /// The beginning of a sequence that only this terminal's description names.
    case named
  }

  /// How long a lone Esc or the rest of a sequence is waited for, in time without a byte.
  package static let shortPatience = Duration.milliseconds(25)

  /// How long the rest of a character is waited for, or of what a key may have begun.
  package static let longPatience = Duration.milliseconds(500)

  /// How long the rest is waited for of what no key begins: a report, a reply or a paste that a slow
  /// line cut.
  package static let reportPatience = Duration.seconds(3)

  /// The pauses after which what has begun is given up, as if somebody typed into it.
  static let mostCuts = 3

  /// The longest piece of input, in bytes, that could be a key which a person pressed meanwhile.
  static let longestKeyPiece = 8

  /// The bytes of a sequence that are kept: more than any key has.
  static let longestSequence = 64

  var state = State.ground
  var sequence: [UInt8] = []
  var pasted = PastedBytes()
  var named: NamedSequences

  /// How often a pause cut what has begun.
  private var cuts = 0

  /// Whether a pause told already that something was pressed.
  var isCut = false

  /// The bytes since the last pause.
  private var pieceLength = 0

  /// Makes an input with nothing begun.
  ///
  /// - Parameter named: Sequences that this terminal sends, besides those that most terminals do.
  package init(named: [NamedSequence] = []) {
    self.named = NamedSequences(named)
  }

  /// How long nothing may come before `pause()` is to be called; nil while nothing has begun.
  package var patience: Duration? {
    switch state {
    case .ground: nil
    case .character: Self.longPatience
    case .paste where pieceLength > 0 && !isCut: Self.longPatience
    case .escape, .control, .singleShift, .string, .stringEscape, .mouse, .paste, .named:
      pieceLength > 0 ? Self.shortPatience : patienceForRest
    }
  }

  /// How long the rest of what was cut is waited for; Alt and `[` begin a sequence too.
  private var patienceForRest: Duration {
    switch state {
    case .string, .mouse, .paste: Self.reportPatience
    case .control: sequence.count > 2 ? Self.reportPatience : Self.longPatience
    case .ground, .character, .escape, .singleShift, .stringEscape, .named: Self.longPatience
    }
  }

  /// Whether a pause is to be timed.
  package var isWaiting: Bool { patience != nil }

  /// Takes bytes as they came, and answers with what they complete.
  package mutating func take(_ bytes: some Sequence<UInt8>) -> [TerminalToken] {
    var tokens: [TerminalToken] = []
    for byte in bytes { take(byte, into: &tokens) }
    return tokens
  }

  /// Says that nothing came for as long as `patience` said: Esc was Esc.
  package mutating func pause() -> [TerminalToken] {
    guard state != .ground else { return [] }
    guard pieceLength > 0 else { return giveUp() }
    let isOneByte = pieceLength == 1
    if pieceLength <= Self.longestKeyPiece { cuts += 1 }
    pieceLength = 0
    if state == .paste, isCut, isOneByte, pasted.last == 0x03 {
      // A way out of a paste that does not end.
      reset()
      return [.key(.control("c"))]
    }
    if cuts > Self.mostCuts {
      reset()
      return [.key(.unreadable)]
    }
    let wasCut = isCut
    switch state {
    case .ground, .character: return []
    case .named: return resolveNamed()
    case .escape, .stringEscape:
      isCut = true
      return [.key(.escape)]
    case .paste:
      isCut = true
      return wasCut ? [.key(.unreadable)] : [.paste(pasted.text)]
    case .control, .singleShift, .string, .mouse:
      isCut = true
      return [.key(.unreadable)]
    }
  }

  /// The rest will not come any more.
  private mutating func giveUp() -> [TerminalToken] {
    defer { reset() }
    if case .character = state { return [.key(.unreadable)] }
    return []
  }

  mutating func take(_ byte: UInt8, into tokens: inout [TerminalToken]) {
    pieceLength += 1
    switch state {
    case .ground: begin(byte, into: &tokens)
    case .character(let value, let missing, let least):
      continueCharacter(byte, value, missing: missing, least: least, into: &tokens)
    case .escape: continueEscape(byte, into: &tokens)
    case .control: continueControl(byte, into: &tokens)
    case .singleShift: continueSingleShift(byte, into: &tokens)
    case .string(let continuations):
      continueString(byte, continuations: continuations, into: &tokens)
    case .stringEscape: continueStringEscape(byte, into: &tokens)
    case .mouse(let report): continueMouse(byte, report, into: &tokens)
    case .paste: continuePaste(byte, into: &tokens)
    case .named: continueNamed(byte, into: &tokens)
    }
  }

  // MARK: Beginnings and ends

  /// Begins something new.
  mutating func begin(_ byte: UInt8, into tokens: inout [TerminalToken]) {
    pieceLength = 1
    switch byte {
    case 0x1B:
      state = .escape
      sequence = [byte]
    case 0x00...0x7F:
      if named.isBeginning([byte]) {
        state = .named
        sequence = [byte]
      } else {
        tokens.append(.key(.typed(UInt32(byte))))
      }
    case 0x80...0x9F: introduce(byte, into: &tokens)
    case 0xC2...0xDF: state = .character(value: UInt32(byte & 0x1F), missing: 1, least: 0x80)
    case 0xE0...0xEF: state = .character(value: UInt32(byte & 0x0F), missing: 2, least: 0x800)
    case 0xF0...0xF4: state = .character(value: UInt32(byte & 0x07), missing: 3, least: 0x1_0000)
    default: tokens.append(.key(.unreadable))
    }
  }

  /// Goes back to where nothing has begun.
  mutating func reset() {
    state = .ground
    sequence = []
    pasted = PastedBytes()
    cuts = 0
    isCut = false
    pieceLength = 0
  }

  /// Ends what has begun with what it means; the end of what was cut off is just something pressed.
  mutating func end(_ token: TerminalToken?, into tokens: inout [TerminalToken]) {
    if isCut {
      tokens.append(.key(.unreadable))
    } else if let token {
      tokens.append(token)
    }
    reset()
  }

  /// Ends what has begun, as a byte came that does not belong to it, and begins with that.
  mutating func breakOff(at byte: UInt8, into tokens: inout [TerminalToken]) {
    end(.key(.unreadable), into: &tokens)
    begin(byte, into: &tokens)
  }

  /// Esc was a key: says so, unless a pause did.
  mutating func endEscape(into tokens: inout [TerminalToken]) {
    if !isCut { tokens.append(.key(.escape)) }
    reset()
  }

  // MARK: Characters

  private mutating func continueCharacter(
    _ byte: UInt8, _ value: UInt32, missing: Int, least: UInt32, into tokens: inout [TerminalToken]
  ) {
    guard byte & 0xC0 == 0x80 else { return breakOff(at: byte, into: &tokens) }
    let longer = value << 6 | UInt32(byte & 0x3F)
    if missing > 1 {
      state = .character(value: longer, missing: missing - 1, least: least)
    } else if longer < least {
      end(.key(.unreadable), into: &tokens)
    } else if let control = UInt8(exactly: longer), (0x80...0x9F).contains(control) {
      introduce(control, into: &tokens)
    } else {
      end(.key(.typed(longer)), into: &tokens)
    }
  }
}
