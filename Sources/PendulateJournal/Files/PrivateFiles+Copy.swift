import Glibc

extension PrivateFiles {
  /// Copies the bytes of a file to a new one that only its owner may read.
  static func copy(_ source: String, to target: String) throws(JournalError) {
    let from = Glibc.open(source, O_RDONLY | O_CLOEXEC)
    guard from >= 0 else { throw .cannotOpen(path: source, reason: SystemError.last.reason) }
    defer { close(from) }
    let to = Glibc.open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, fileMode)
    guard to >= 0 else { throw SystemError.last.creating(target) }
    defer { close(to) }
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(from, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw .cannotOpen(path: source, reason: SystemError.last.reason)
      }
      if count == 0 { return }
      var written = 0
      while written < count {
        let part = chunk[written..<count].withUnsafeBytes { write(to, $0.baseAddress, $0.count) }
        if part < 0 {
          if errno == EINTR { continue }
          throw SystemError.last.creating(target)
        }
        written += part
      }
    }
  }
}

extension PrivateFiles.Facts {
  /// What differs after the file was written to.
  var changes: [Int64] { [size, changedSeconds, changedNanoseconds] }
}
