#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A command line that the shell runs while this process waits (system(3)).
package enum ShellCommand {
  /// Runs it on this terminal and gives its status, 0...255.
  ///
  /// It is nil where a signal ended it or no shell could be started. The shell leaves Ctrl-C to the
  /// command.
  package static func run(_ line: String) -> Int? {
    let status = system(line)
    guard status >= 0, status & 0x7F == 0 else { return nil }
    return Int(status >> 8) & 0xFF
  }
}
