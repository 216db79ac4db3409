import CTerminalRestore

/// What a crash would leave of this process.
package enum MemoryImage {
  /// Sees to it that there is none: a journal's text stands in the memory (core(5), prctl(2)).
  package static func forbid() {
    ctr_leave_no_core()
  }
}
