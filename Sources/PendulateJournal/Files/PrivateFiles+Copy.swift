import Platform

extension PrivateFiles {
  /// Copies the bytes of a file to a new one that only its owner may read.
  static func copy(_ source: String, to target: String) throws(JournalError) {
    let from = try reading(source) { () throws(SystemError) in
      try FileDescriptor.open(source, for: .reading)
    }
    defer { from.close() }
    let to = try writing(target) { () throws(SystemError) in
      try FileDescriptor.open(target, for: .writing, .makingAnew)
    }
    defer { to.close() }
    while true {
      let part = try reading(source) { () throws(SystemError) in try from.read(upTo: 1 << 18) }
      if part.isEmpty { return }
      try writing(target) { () throws(SystemError) in try to.writeAll(part) }
    }
  }

  private static func reading<Result>(
    _ path: String, _ work: () throws(SystemError) -> Result
  ) throws(JournalError) -> Result {
    do throws(SystemError) {
      return try work()
    } catch {
      throw .cannotOpen(path: path, reason: error.reason)
    }
  }

  private static func writing<Result>(
    _ path: String, _ work: () throws(SystemError) -> Result
  ) throws(JournalError) -> Result {
    do throws(SystemError) {
      return try work()
    } catch {
      throw error.creating(path)
    }
  }
}

extension FileStatus {
  /// What differs after the file was written to.
  var change: [Int64] { [size, changedSeconds, changedNanoseconds] }
}
