/// Sequences that one terminal's description names, beside those that are known of most.
struct NamedSequences: Hashable, Sendable {
  private var keys: [[UInt8]: Key]
  private var beginnings: Set<[UInt8]> = []

  /// Takes those that cannot take anything from a person.
  ///
  /// Single bytes mean what they mean everywhere: on some old terminals Ctrl-J is the down arrow, but
  /// it is Enter too. Nothing begins like a character, or with Ctrl-C. The number pad in application
  /// mode gives what is printed on its keys, though descriptions call some of them F5 or Home.
  init(_ named: [[UInt8]: Key]) {
    keys = named.filter { sequence, key in
      guard sequence.count > 1, let first = sequence.first, first < 0x20, first != 0x03 else {
        return false
      }
      if sequence.count == 3, sequence.starts(with: [0x1B, 0x4F]),
        (0x6A...0x79).contains(sequence[2]) || sequence[2] == 0x4D
      {
        if case .character = key { return true }
        return false
      }
      return true
    }
    for sequence in keys.keys {
      for length in 1..<sequence.count { beginnings.insert(Array(sequence.prefix(length))) }
    }
  }

  /// The key that a sequence stands for.
  func key(_ sequence: [UInt8]) -> Key? { keys.isEmpty ? nil : keys[sequence] }

  /// Whether a longer sequence begins like this.
  func isBeginning(_ sequence: [UInt8]) -> Bool {
    !beginnings.isEmpty && beginnings.contains(sequence)
  }
}
