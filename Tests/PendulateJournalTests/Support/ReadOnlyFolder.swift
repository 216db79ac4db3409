import Foundation

/// Takes the right to write in a folder away, also from root, while a test looks at it.
struct ReadOnlyFolder {
  private let path: String
  private static let isRoot = geteuid() == 0

  /// Nil where it cannot be done: root may write in spite of all modes, and not every file system
  /// knows immutable folders.
  init?(_ path: String) {
    self.path = path
    let worked =
      Self.isRoot ? Self.change("+i", path) : chmod(path, 0o500) == 0
    guard worked else { return nil }
  }

  func undo() {
    if Self.isRoot { _ = Self.change("-i", path) } else { _ = chmod(path, 0o700) }
  }

  private static func change(_ flag: String, _ path: String) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/chattr")
    process.arguments = [flag, path]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
