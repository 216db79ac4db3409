import Platform

/// A file that is written beside its place and put there when it is whole, so that what stood there
/// before stays until then, whatever happens.
final class AtomicFile {
  private let path: String
  private let draft: String?
  /// Nil once it is in its place, or given up.
  private var file: FileDescriptor?
  private var buffer: [UInt8] = []

  /// Begins to write; complains where nothing can be written there.
  ///
  /// What is no plain file, such as a pipe, is written to directly.
  init(path named: String) throws {
    // A link keeps its place; what it leads to is replaced.
    let path = Files.resolved(named) ?? named
    self.path = path
    let found = try? FileStatus(of: path)
    if found?.isFolder == true {
      throw Self.complaint(path, ExitStatus.cannotCreate, "it is a folder")
    }
    do throws(SystemError) {
      if let found, !found.isFile {
        draft = nil
        file = try FileDescriptor.open(path, for: .writing)
      } else {
        let beside = DraftFile.begin(beside: path)
        draft = beside
        let made = try FileDescriptor.open(beside, for: .writing, .makingAnew)
        // Whatever the umask: the owner reads and writes, nobody else does anything.
        try? made.setPermissions(.ownersFile)
        file = made
      }
    } catch {
      throw Self.complaint(path, ExitStatus.cannotCreate, error.reason)
    }
  }

  deinit {
    discard()
  }

  /// Takes a piece; complains where the disk is full or fails.
  func write(_ text: String) throws {
    buffer += text.utf8
    if buffer.count >= 65_536 { try flush() }
  }

  /// Brings everything to the disk and puts the file in its place; false where one stands there that
  /// is not to be replaced.
  @discardableResult
  func finish(replacing: Bool = true) throws -> Bool {
    try flush()
    guard let draft, let file else {
      discard()
      return true
    }
    do throws(SystemError) {
      try file.sync()
      if replacing {
        try Files.rename(draft, to: path)
      } else {
        // A link is made only where there is none.
        try Files.link(draft, to: path)
        try? Files.remove(draft)
      }
    } catch {
      guard replacing || error != .alreadyThere else {
        discard()
        return false
      }
      throw failed(error)
    }
    file.close()
    self.file = nil
    return true
  }

  private func flush() throws {
    do throws(SystemError) {
      try file?.writeAll(buffer)
    } catch {
      throw failed(error)
    }
    buffer = []
  }

  private func failed(_ error: SystemError) -> CLIError {
    Self.complaint(path, ExitStatus.cannotWrite, error.reason)
  }

  private func discard() {
    guard let file else { return }
    file.close()
    self.file = nil
    if let draft { DraftFile.remove(draft) }
  }

  private static func complaint(_ path: String, _ status: Int32, _ reason: String) -> CLIError {
    CLIError(
      "\"\(path)\" cannot be written: \(reason).",
      advice: "Name a file in a folder that you may write to, on a disk with room.",
      status: status)
  }
}
