import CNcurses
import TerminalGrid

/// What the terminfo database says of a terminal before anything is changed on it.
struct TerminalDescription {
  /// The bytes that give the terminal back: plain text, cursor keys and cursor as usual, main screen.
  let leave: [CChar]

  /// The bytes that leave nothing to read on a terminal whose screen stays as it is when it is given
  /// back; none where there is an alternate screen.
  let clearing: [UInt8]

  /// The modes of what the terminal sends.
  let modes: InputModes

  /// Whether there is an audible bell.
  ///
  /// Without one, `beep()` would flash the screen.
  let hasBell: Bool

  /// Looks a type up.
  ///
  /// - Parameter name: The type, as `TERM` has it; empty is unknown.
  /// - Throws: `unknownType` where there is no such type, or it cannot move its cursor.
  init(name: String) throws(TerminalError) {
    var status: Int32 = 0
    guard !name.isEmpty, setupterm(name, 1, &status) == OK, status == 1 else {
      throw .unknownType(name: name)
    }
    defer { pnd_forget_terminal_type() }
    guard pnd_capability("cup") != nil else { throw .unknownType(name: name) }
    hasBell = pnd_capability("bel") != nil
    modes = InputModes(ofTerminal: name)
    clearing = pnd_capability("rmcup") == nil ? Self.bytes(of: "clear") : []
    let ways = ["sgr0", "rmkx", "cnorm", "rmcup"].flatMap(Self.bytes)
    leave = (modes.leaving + ways + clearing).map { CChar(bitPattern: $0) }
  }

  /// The bytes of a capability; none where the terminal has none.
  private static func bytes(of capability: String) -> [UInt8] {
    pnd_capability(capability).map(withoutPadding) ?? []
  }

  /// The sequences that a type of terminal which curses has loaded sends for keys; what a key is
  /// called most comes first.
  static func namedKeys() -> [NamedSequence] {
    KeyCapabilities.all.compactMap { name, key in
      pnd_capability(name).map { NamedSequence(withoutPadding($0), key) }
    }
  }

  /// The bytes of a capability without delays such as `$<5/>` (terminfo(5)), which only `tputs`
  /// knows how to wait for.
  private static func withoutPadding(_ value: UnsafePointer<CChar>) -> [UInt8] {
    let end = (0...).first { value[$0] == 0 } ?? 0
    var rest = (0..<end).map { UInt8(bitPattern: value[$0]) }[...]
    var bytes: [UInt8] = []
    while let dollar = rest.firstIndex(of: UInt8(ascii: "$")) {
      bytes += rest[..<dollar]
      rest = rest[dollar...]
      if rest.starts(with: "$<".utf8), let close = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(close + 1)...]
      } else {
        bytes.append(rest.removeFirst())
      }
    }
    return bytes + rest
  }
}

extension CursesTerminal {
  /// Whether the terminfo database knows a type that can move its cursor.
  package nonisolated static func knows(type name: String) -> Bool {
    (try? TerminalDescription(name: name)) != nil
  }

  /// Whether a type is the Linux console's, whose fonts hold few characters.
  package nonisolated static func isConsole(type name: String) -> Bool {
    name == "linux" || name.hasPrefix("linux-")
  }
}
