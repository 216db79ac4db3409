#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileDescriptor {
  /// Writes all bytes, in as many parts as it takes (write(2)).
  ///
  /// Begun anew where a signal came in between. What was written before a failure stays written.
  package func writeAll(_ bytes: some Sequence<UInt8>) throws(SystemError) {
    try writeAll(Array(bytes))
  }

  /// The same, of an array.
  package func writeAll(_ bytes: [UInt8]) throws(SystemError) {
    guard try writeSome(bytes) == bytes.count else { throw .wouldWait }
  }

  /// Writes as many bytes as are taken, and tells how many: all of them, unless the file was opened
  /// not to wait and takes no more just now (write(2)).
  package func writeSome(_ bytes: [UInt8]) throws(SystemError) -> Int {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes {
        systemWrite(number, UnsafeRawBufferPointer(rebasing: $0[start...]))
      }
      if count > 0 {
        start += count
        continue
      }
      let failure = count == 0 ? SystemError.inputOrOutput : .last
      if failure == .wouldWait { return start }
      guard failure.isInterruption else { throw failure }
    }
    return start
  }

  /// Waits until everything written is on the disk (fsync(2)).
  package func sync() throws(SystemError) {
    guard fsync(number) == 0 else { throw .last }
  }

  /// Gives the file these permissions, whatever the umask (fchmod(2)).
  package func setPermissions(_ permissions: Permissions) throws(SystemError) {
    guard fchmod(number, permissions.mode) == 0 else { throw .last }
  }
}
