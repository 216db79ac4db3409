import Foundation
import PendulateCore
import Testing

@testable import PendulateJournal

/// A folder for one test, which is gone with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "pendulate-journal-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  var location: JournalLocation { JournalLocation(folder: path + "/pendulate") }

  func open() throws -> Journal {
    try Journal.open(at: location, now: .sample)
  }

  /// The permission bits of a file or folder, or nil if there is none.
  static func mode(_ path: String) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.posixPermissions] as? Int
  }

  static func write(_ bytes: [UInt8], to path: String, at offset: UInt64? = nil) throws {
    if let offset {
      let handle = try #require(FileHandle(forUpdatingAtPath: path))
      try handle.seek(toOffset: offset)
      try handle.write(contentsOf: Data(bytes))
      try handle.close()
    } else {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
    }
  }

  /// What stands in the folder of the journal, in order.
  var names: [String] {
    let found = try? FileManager.default.contentsOfDirectory(atPath: location.folder)
    return (found ?? []).sorted()
  }
}
