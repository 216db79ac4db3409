/// Why a terminal cannot be used.
package enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or standard output is not a terminal.
  case notATerminal
  /// No such type is known, or one that cannot move its cursor; the name as `TERM` has it.
  case unknownType(name: String)
  /// The terminal could not be set up; the reason in words.
  case cannotOpen(reason: String)
  /// A frame could not be written, most likely as the terminal is gone.
  case cannotDraw
}
