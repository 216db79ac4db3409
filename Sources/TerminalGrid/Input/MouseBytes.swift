/// The bare bytes of a mouse report of the old forms: button, column and row behind `ESC [ M`.
///
/// A value and 32 is one byte; where mode 1005 was left on, values over 95 are characters of UTF-8
/// with two bytes. On a very large window two bytes could be either: then a row is waited for, as it
/// is better swallowed than typed.
struct MouseBytes: Hashable, Sendable {
  /// The values that are still to come, if what looked like a character was one.
  private var missing: Int
  private var characters = 0
  private var isLead = false

  init(missing: Int) {
    self.missing = missing
  }

  /// Whether nothing more can belong to it.
  var isWhole: Bool { missing == 0 && !isLead }

  /// Whether all of it came, if what looked like a character was two values.
  var mayBeWhole: Bool { missing <= characters }

  /// Takes a byte; false if it does not belong to the report.
  mutating func take(_ byte: UInt8) -> Bool {
    if isLead {
      isLead = false
      if byte & 0xC0 == 0x80 {
        characters += 1
        return true
      }
    }
    // xterm sends 0 for a value that is too large for its mode.
    guard missing > 0, byte >= 0x20 || byte == 0 else { return false }
    missing -= 1
    isLead = (0xC2...0xDF).contains(byte)
    return true
  }
}
