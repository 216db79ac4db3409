import Platform

/// The editor that a person has named for their texts.
enum Editor {
  /// The command line of `$VISUAL`, else of `$EDITOR`, else `vi`.
  static var command: String {
    for name in ["VISUAL", "EDITOR"] {
      if let value = Environment.variable(name), !value.isEmpty { return value }
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
    // The shell, as the value may hold options.
    switch ShellCommand.run("\(command) \(quoted)") {
    case 0: return .done
    case 126, 127: return .missing
    default: return .failed
    }
  }
}
