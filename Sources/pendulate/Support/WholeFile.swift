import Glibc

/// A file that is written beside its place and put there when it is whole, so that what stood there
/// before stays until then, whatever happens.
final class WholeFile {
  private let path: String
  private let draft: String?
  private var descriptor: Int32
  private var buffer: [UInt8] = []

  /// Begins to write; complains where nothing can be written there.
  ///
  /// What is no plain file, such as a pipe, is written to directly.
  init(path named: String) throws {
    // A link keeps its place; what it leads to is replaced.
    let path = Self.resolved(named)
    self.path = path
    var facts = stat()
    let exists = stat(path, &facts) == 0
    if exists, facts.st_mode & S_IFMT == S_IFDIR {
      throw Self.complaint(path, ExitStatus.cannotCreate, "it is a folder")
    }
    if exists, facts.st_mode & S_IFMT != S_IFREG {
      draft = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      let slash = path.lastIndex(of: "/")
      let folder = slash.map { String(path[...$0]) } ?? ""
      let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
      let beside = "\(folder).\(name).\(getpid()).\(UInt32.random(in: .min ... .max))"
      draft = beside
      descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    }
    guard descriptor >= 0 else {
      throw Self.complaint(path, ExitStatus.cannotCreate, Self.reason(errno))
    }
    // Whatever the umask: the owner reads and writes, nobody else does anything.
    if draft != nil { fchmod(descriptor, 0o600) }
  }

  deinit {
    discard()
  }

  /// Takes a piece; complains where the disk is full or fails.
  func write(_ text: String) throws {
    buffer += text.utf8
    if buffer.count >= 65_536 { try flush() }
  }

  /// Brings everything to the disk and puts the file in its place.
  func finish() throws {
    try flush()
    guard let draft else { return discard() }
    guard fsync(descriptor) == 0 else { throw failed() }
    guard rename(draft, path) == 0 else { throw failed() }
    close(descriptor)
    descriptor = -1
  }

  private func flush() throws {
    var rest = buffer[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw failed()
      }
      rest = rest.dropFirst(count)
    }
    buffer = []
  }

  private func failed() -> Complaint {
    Self.complaint(path, ExitStatus.cannotWrite, Self.reason(errno))
  }

  private func discard() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
    if let draft { unlink(draft) }
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func reason(_ code: Int32) -> String {
    let words = String(cString: strerror(code))
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  private static func complaint(_ path: String, _ status: Int32, _ reason: String) -> Complaint {
    Complaint(
      "\"\(path)\" cannot be written: \(reason).",
      advice: "Name a file in a folder that you may write to, on a disk with room.",
      status: status)
  }
}
