import Glibc

/// The editor that a person has named for their texts.
enum Editor {
  /// The command line of `$VISUAL`, else of `$EDITOR`, else `vi`.
  static var command: String {
    for name in ["VISUAL", "EDITOR"] {
      if let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty { return value }
    }
    return "vi"
  }

  /// What came of an editor.
  enum Outcome: Equatable {
    case done
    case missing
    case failed
  }

  /// Opens a file and waits until the editor has ended.
  static func open(_ path: String) -> Outcome {
    let quoted = "'" + path.replacing("'", with: "'\\''") + "'"
    // The shell, as the value may hold options; it leaves Ctrl-C to the editor while it waits.
    let status = system("\(command) \(quoted)")
    guard status & 0x7F == 0, status >= 0 else { return .failed }
    switch (status >> 8) & 0xFF {
    case 0: return .done
    case 126, 127: return .missing
    default: return .failed
    }
  }
}
