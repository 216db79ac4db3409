/// A control sequence (ECMA-48 5.4), as `ESC [ 1 ; 5 A`, taken apart.
struct ControlSequence {
  /// What it means.
  enum Meaning: Hashable {
    case key(Key)
    /// A report, a reply, or a key that was let go.
    case nothing
    /// A mouse report, of which as many bare values follow.
    case mouse(values: Int)
    /// The beginning of a paste.
    case paste
  }

  /// The mark of a private sequence, one of `< = > ?`; nil in others.
  private(set) var mark: UInt8?

  /// The parameters, each with the parts that colons separate; nil where a number was left out.
  private(set) var parameters: [[Int?]] = []

  private(set) var hasIntermediates = false

  /// The byte that says which sequence it is.
  let final: UInt8

  /// Whether it is one of the Linux console's, `ESC [ [ A` to `E`.
  private(set) var isOfLinuxConsole = false

  /// Takes a sequence apart, from its ESC to its last byte.
  init(_ bytes: [UInt8]) {
    final = bytes.last ?? 0
    var part: Int?
    var parts: [Int?] = []
    for byte in bytes.dropFirst(2).dropLast() {
      switch byte {
      case 0x30...0x39:
        // No number that means anything is as large.
        part = min((part ?? 0) * 10 + Int(byte - 0x30), 99_999_999)
      case 0x3A:
        parts.append(part)
        part = nil
      case 0x3B:
        parameters.append(parts + [part])
        parts = []
        part = nil
      case 0x3C...0x3F: mark = mark ?? byte
      case 0x5B: isOfLinuxConsole = true
      default: hasIntermediates = true
      }
    }
    if part != nil || !parts.isEmpty || !parameters.isEmpty { parameters.append(parts + [part]) }
  }

  /// A parameter's number; nil where it was left out.
  func number(_ index: Int, part: Int = 0) -> Int? {
    guard parameters.indices.contains(index), parameters[index].indices.contains(part) else {
      return nil
    }
    return parameters[index][part]
  }

  /// The modifiers that were held; none where nothing is said of them.
  var modifiers: KeyModifiers { KeyModifiers(parameter: number(1)) }

  /// Whether `ESC [ 3 $` ends here: rxvt's form for Shift, with what ends no other sequence.
  ///
  /// Replies about modes, which have `$` before their last byte, have two numbers.
  var isShiftedByRxvt: Bool {
    final == 0x24 && mark == nil && parameters.count == 1
  }
}

/// Keys that were held with another, in the numbers of xterm and kitty.
struct KeyModifiers: OptionSet {
  let rawValue: Int

  static let shift = Self(rawValue: 1)
  static let control = Self(rawValue: 4)
  static let capsLock = Self(rawValue: 64)

  /// Alt, Super, Hyper and Meta, with which a character is no character.
  static let others = Self(rawValue: 2 | 8 | 16 | 32)

  init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// The modifiers of a parameter, which is larger by one.
  init(parameter: Int?) {
    rawValue = max(0, (parameter ?? 1) - 1)
  }
}
