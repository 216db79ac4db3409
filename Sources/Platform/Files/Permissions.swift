#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Who may read, write and enter: the lower twelve bits of a file's mode (chmod(2)).
package struct Permissions: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// The owner reads and writes, nobody else does anything.
  package static let ownersFile = Permissions(rawValue: 0o600)
  /// The owner lists, changes and enters, nobody else does anything.
  package static let ownersFolder = Permissions(rawValue: 0o700)
  /// All that the group and everybody else can be given.
  package static let others = Permissions(rawValue: 0o077)

  var mode: mode_t { mode_t(rawValue) }
}
