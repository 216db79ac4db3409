#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The terminal on standard input and output, as far as the system knows it (tty(4)).
package enum TerminalDevice {
  /// The size of a window in character cells.
  package struct WindowSize: Hashable, Sendable {
    package let columns: Int
    package let rows: Int
  }

  /// Whether somebody can be asked and shown something: both ends are a terminal.
  package static var isInteractive: Bool {
    FileDescriptor.standardInput.isTerminal && FileDescriptor.standardOutput.isTerminal
  }

  /// The size that the terminal last told; nil where it is none, or has none (ioctl_tty(2)).
  package static var windowSize: WindowSize? {
    var found = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &found) == 0, found.ws_col > 0 else { return nil }
    return WindowSize(columns: Int(found.ws_col), rows: Int(found.ws_row))
  }

  /// Whether the terminal is this process's to write to, and no shell's or other job's
  /// (tcgetpgrp(3)).
  package static var isForeground: Bool {
    let owner = tcgetpgrp(STDOUT_FILENO)
    return owner < 0 || owner == getpgrp()
  }

  /// Whether the terminal has vanished: hung up, or its other end closed (poll(2)).
  package static var isGone: Bool {
    var files = [STDIN_FILENO, STDOUT_FILENO].map { pollfd(fd: $0, events: 0, revents: 0) }
    guard poll(&files, nfds_t(files.count), 0) > 0 else { return false }
    return files.contains { $0.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 }
  }
}

extension FileDescriptor {
  /// Whether it is a terminal (isatty(3)).
  package var isTerminal: Bool { isatty(number) == 1 }
}
