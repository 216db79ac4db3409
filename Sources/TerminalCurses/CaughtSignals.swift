import CTerminalRestore

/// Signals without handlers that do what is not safe in one: while the program starts they give the
/// terminal back and end it, and later they are bytes in a pipe.
///
/// A signal finds whichever thread does not keep it waiting, and the main thread cannot: Dispatch
/// lets it sleep with every signal open (`dispatchMain`). A handler and a pipe do not mind.
package enum CaughtSignals {
  /// Begins to catch these: before the terminal is opened those that curses would catch.
  ///
  /// It leaves alone what is caught already. SIGTSTP it would ignore for as long as it draws, and
  /// one that comes then would be lost.
  package static func begin(_ numbers: [Int32]) {
    ctr_catch_signals(numbers, numbers.count)
  }

  /// From now on each one is a byte, its number, in the file that is given; nil where there is none
  /// to be had, and they go on ending the process.
  package static func tell() -> Int32? {
    let descriptor = ctr_tell_signals()
    return descriptor < 0 ? nil : descriptor
  }
}
