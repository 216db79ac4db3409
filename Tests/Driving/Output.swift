import Glibc

/// Writing without buffers between, so that progress is seen as it happens.
package enum Output {
  /// Writes a line to standard output.
  package static func line(_ text: String) {
    write(text, to: STDOUT_FILENO)
  }

  /// Writes a line to standard error.
  package static func error(_ text: String) {
    write(text, to: STDERR_FILENO)
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array((text + "\n").utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
