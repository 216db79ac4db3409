#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file, pipe or terminal, by its number (open(2)).
///
/// Whoever opens one closes it; a copy of the value is the same open file.
package struct FileDescriptor: Hashable, Sendable {
  package let number: Int32

  package init(number: Int32) {
    self.number = number
  }

  package static let standardInput = FileDescriptor(number: STDIN_FILENO)
  package static let standardOutput = FileDescriptor(number: STDOUT_FILENO)
  package static let standardError = FileDescriptor(number: STDERR_FILENO)

  /// What is done with an open file.
  package enum Access: Sendable {
    case reading, writing, readingAndWriting
  }

  /// How a file is opened.
  package struct Options: OptionSet, Sendable {
    package let rawValue: Int32

    package init(rawValue: Int32) {
      self.rawValue = rawValue
    }

    /// Makes the file where there is none.
    package static let making = Options(rawValue: O_CREAT)
    /// Makes the file, and fails where there is one or a link.
    package static let makingAnew = Options(rawValue: O_CREAT | O_EXCL)
    /// Every write goes to the end.
    package static let appending = Options(rawValue: O_APPEND)
    /// Does not wait for the other end of a pipe, neither now nor later.
    package static let withoutWaiting = Options(rawValue: O_NONBLOCK)
    /// Fails where the name is a link.
    package static let refusingLinks = Options(rawValue: O_NOFOLLOW)
    /// Fails where it is no folder.
    package static let folderOnly = Options(rawValue: O_DIRECTORY)
  }

  /// Opens a file; no program that is started later gets it.
  ///
  /// Of the permissions, with which a file is made, the umask takes away its part (umask(2)).
  package static func open(
    _ path: String, for access: Access, _ options: Options = [],
    permissions: Permissions = .ownersFile
  ) throws(SystemError) -> FileDescriptor {
    let way =
      switch access {
      case .reading: O_RDONLY
      case .writing: O_WRONLY
      case .readingAndWriting: O_RDWR
      }
    let number = systemOpen(path, way | options.rawValue | O_CLOEXEC, permissions.mode)
    guard number >= 0 else { throw .last }
    return FileDescriptor(number: number)
  }

  /// Gives the file back (close(2)); tells what failed, such as a write that was put off till now.
  @discardableResult
  package func close() -> SystemError? {
    systemClose(number) == 0 ? nil : .last
  }

  /// Makes another number lead to the same open file, in the place of what it led to (dup2(2)).
  package func duplicate(to other: FileDescriptor) throws(SystemError) {
    guard dup2(number, other.number) >= 0 else { throw .last }
  }

  /// Whether anything is open under the number (fcntl(2)).
  package var isOpen: Bool { fcntl(number, F_GETFD) >= 0 }
}
