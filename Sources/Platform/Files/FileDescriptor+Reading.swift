extension FileDescriptor {
  /// Reads what is there, `count` bytes at most, and waits if there is none (read(2)).
  ///
  /// Nothing at all is the end. Begun anew where a signal came in between.
  package func read(upTo count: Int) throws(SystemError) -> [UInt8] {
    try Self.bytes(count) { systemRead(number, $0) }
  }

  /// Reads the bytes from an offset on, fewer than `count` where the file ends (pread(2)).
  package func read(upTo count: Int, at offset: Int) throws(SystemError) -> [UInt8] {
    try Self.bytes(count) { systemRead(number, $0, at: offset) }
  }

  /// Reads to the end, or until there are more than `limit` bytes: then what was read is longer
  /// than that, and not all there is.
  package func readToEnd(limit: Int = .max) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let part = try read(upTo: 16_384)
      if part.isEmpty { break }
      bytes += part
    }
    return bytes
  }

  private static func bytes(
    _ count: Int, _ read: (UnsafeMutableRawBufferPointer) -> Int
  ) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let space = UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: count)
      while true {
        let result = read(space)
        if result >= 0 {
          filled = result
          return
        }
        let error = SystemError.last
        if error.isInterruption { continue }
        failure = error
        return
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
