import CNcurses
import TerminalGrid

/// What the terminfo database says of a terminal before anything is changed on it.
struct TerminalDescription {
  /// The bytes that give the terminal back: plain text, cursor keys and cursor as usual, main screen.
  let leave: [CChar]

  /// The modes of what the terminal sends.
  let modes: InputModes

  /// The sequences that it sends for keys.
  let namedKeys: [[UInt8]: Key]

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
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in KeyCapabilities.all {
      guard let value = pnd_capability(name) else { continue }
      let sequence = Array(Self.withoutPadding(String(cString: value)).utf8)
      // What comes first in the list is what the key is called most.
      if keys[sequence] == nil { keys[sequence] = key }
    }
    namedKeys = keys
    var bytes = modes.leaving.map { CChar(bitPattern: $0) }
    for capability in ["sgr0", "rmkx", "cnorm", "rmcup"] {
      if let value = pnd_capability(capability) {
        bytes += Self.withoutPadding(String(cString: value)).utf8.map { CChar(bitPattern: $0) }
      }
    }
    if pnd_capability("rmcup") == nil {
      bytes += "\r\n".utf8.map { CChar(bitPattern: $0) }
    }
    leave = bytes
  }

  /// Leaves out delays such as `$<5/>` (terminfo(5)), which only `tputs` knows how to wait for.
  private static func withoutPadding(_ value: String) -> String {
    var result = ""
    var rest = Substring(value)
    while let start = rest.firstRange(of: "$<"),
      let end = rest[start.upperBound...].firstIndex(of: ">")
    {
      result += rest[..<start.lowerBound]
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}

extension CursesTerminal {
  /// Whether the terminfo database knows a type that can move its cursor.
  package nonisolated static func knows(type name: String) -> Bool {
    (try? TerminalDescription(name: name)) != nil
  }
}
