import Platform

extension SystemError {
  /// The error for something at `path` that could not be made.
  func creating(_ path: String) -> JournalError {
    isDiskFull ? .full(path: path) : .cannotCreate(path: path, reason: reason)
  }
}
