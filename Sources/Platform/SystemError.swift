#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a call to the system failed (errno(3)).
package struct SystemError: Error, Hashable, Sendable {
  /// The number of the error.
  package let code: Int32

  package init(code: Int32) {
    self.code = code
  }

  /// That of the call just before; what is called in between may change it.
  package static var last: SystemError { SystemError(code: errno) }

  /// The system's own words, as they come (strerror(3)).
  package var message: String { String(cString: strerror(code)) }

  /// The same without a capital at the front, to stand after a colon.
  package var reason: String {
    let text = message
    guard let first = text.first, text.dropFirst().first?.isUppercase != true else { return text }
    return first.lowercased() + text.dropFirst()
  }
}

extension SystemError {
  /// Nothing has that name.
  package static let noSuchFile = SystemError(code: ENOENT)
  /// A part of the path is something else than a folder.
  package static let notAFolder = SystemError(code: ENOTDIR)
  /// It is a folder.
  package static let isAFolder = SystemError(code: EISDIR)
  /// Something has that name already.
  package static let alreadyThere = SystemError(code: EEXIST)
  /// It would have to be waited for.
  package static let wouldWait = SystemError(code: EAGAIN)
  /// Nobody has the other end of the FIFO open.
  package static let noReader = SystemError(code: ENXIO)
  /// No open file has that number.
  package static let notOpen = SystemError(code: EBADF)
  /// The device or the other end failed.
  package static let inputOrOutput = SystemError(code: EIO)

  /// Whether a signal came in between, so that the call is to be made again.
  var isInterruption: Bool { code == EINTR }

  /// Whether there is no room: on the disk, or in what this user may take of it.
  package var isDiskFull: Bool { code == ENOSPC || code == EDQUOT }
}
