import Glibc

/// What the system said about its last failed call.
struct SystemError {
  let code: Int32

  static var last: SystemError { SystemError(code: errno) }

  /// The system's own words, without a capital at the front, to stand after a colon.
  var reason: String {
    let text = String(cString: strerror(code))
    guard let first = text.first, text.dropFirst().first?.isUppercase != true else { return text }
    return first.lowercased() + text.dropFirst()
  }

  /// The error for something at `path` that could not be made.
  func creating(_ path: String) -> JournalError {
    code == ENOSPC || code == EDQUOT ? .full(path: path) : .cannotCreate(path: path, reason: reason)
  }
}
