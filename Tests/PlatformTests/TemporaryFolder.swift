import Foundation
import Platform

/// A folder that goes with everything in it.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = try Folders.makeTemporary(
      beginning: FileManager.default.temporaryDirectory.appending(path: "platform-").path)
  }

  /// Makes a file with these bytes.
  func write(_ bytes: [UInt8], to name: String) throws {
    let file = try FileDescriptor.open("\(path)/\(name)", for: .writing, .makingAnew)
    defer { file.close() }
    try file.writeAll(bytes)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
