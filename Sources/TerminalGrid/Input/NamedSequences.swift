/// A sequence that a terminal's description names, and the key that sends it.
package struct NamedSequence: Hashable, Sendable {
  /// What is sent.
  package let bytes: [UInt8]
  /// What sends it.
  package let key: Key

  /// Creates one.
  package init(_ bytes: [UInt8], _ key: Key) {
    self.bytes = bytes
    self.key = key
  }

  /// Whether it cannot take anything from a person.
  ///
  /// Single bytes mean what they mean everywhere: on some old terminals Ctrl-J is the down arrow, but
  /// it is Enter too. Nothing begins like a character, or with Ctrl-C. The number pad in application
  /// mode gives what is printed on its keys, though descriptions call some of them F5 or Home.
  fileprivate var isHarmless: Bool {
    guard bytes.count > 1, let first = bytes.first, first < 0x20, first != 0x03 else {
      return false
    }
    if bytes.count == 3, bytes.starts(with: [0x1B, 0x4F]),
      (0x6A...0x79).contains(bytes[2]) || bytes[2] == 0x4D
    {
      if case .character = key { return true }
      return false
    }
    return true
  }
}

/// Sequences that one terminal's description names, beside those that are known of most.
///
/// They are some dozens, so they are looked through one by one.
struct NamedSequences: Hashable, Sendable {
  private var names: [NamedSequence]

  /// Takes those that cannot take anything from a person.
  init(_ names: [NamedSequence]) {
    self.names = names.filter(\.isHarmless)
  }

  /// The key that a sequence stands for; of several the first.
  func key(_ sequence: [UInt8]) -> Key? {
    names.first { $0.bytes == sequence }?.key
  }

  /// Whether a longer sequence begins like this.
  func isBeginning(_ sequence: [UInt8]) -> Bool {
    names.contains { $0.bytes.count > sequence.count && $0.bytes.starts(with: sequence) }
  }
}
