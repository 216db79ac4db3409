import PendulateCore
import PendulateJournal
import PendulateLibrary
import Platform

/// The folder of a person's own practices, and the writing of files in it.
enum OwnPractices {
  /// The practices as texts.
  static var shelf: PracticeShelf { PracticeShelf(personFolder: UserFiles.folder) }

  /// Makes a folder among the person's own things, for its owner alone, and tells its path.
  static func makeFolder(_ name: String = "practices") throws -> String {
    let data: String
    do {
      data = try JournalLocation.standard().folder
    } catch {
      throw CLIError(error)
    }
    let path = "\(data)/\(name)"
    // What stands in its place, or cannot be made, is seen at the end.
    try? Folders.makeAll(path)
    guard (try? FileStatus(of: path))?.isFolder == true else {
      throw CLIError(
        "The folder \"\(path)\" cannot be made.",
        advice: "Look at what stands in its place, and who may write there.",
        status: ExitStatus.cannotCreate)
    }
    return path
  }

  /// Writes a new file whole; complains where there is one already.
  static func create(_ text: String, at path: String) throws {
    let file = try AtomicFile(path: path)
    try file.write(text)
    guard try file.finish(replacing: false) else { throw taken(path) }
  }

  /// Writes a file whole in the place of the one that is there, if there is one.
  static func replace(_ text: String, at path: String) throws {
    let file = try AtomicFile(path: path)
    try file.write(text)
    try file.finish()
  }

  /// The bytes of a file, as far as a practice could go.
  static func bytes(of path: String) throws(SystemError) -> [UInt8] {
    let file = try FileDescriptor.open(path, for: .reading)
    defer { file.close() }
    return try bytes(of: file)
  }

  /// Everything that can be read, as far as a practice could go.
  static func bytes(of file: FileDescriptor) throws(SystemError) -> [UInt8] {
    try file.readToEnd(limit: 1_000_000)
  }

  private static func taken(_ path: String) -> CLIError {
    CLIError(
      "There is a file \"\(path)\" already.",
      advice: path.contains("/patterns/")
        ? "Give another name, or say --replace."
        : "Give another id, or change that one with: pendulate practice edit.",
      status: ExitStatus.cannotCreate)
  }

  /// Complains where a word cannot be the id of a practice.
  static func requireID(_ id: String) throws {
    let isFine =
      id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
      && !id.hasPrefix("-") && !id.isEmpty && id.utf8.count <= 32
    guard !isFine else { return }
    throw CLIError(
      "\"\(OutsideText.shown(String(id.prefix(40))))\" cannot be the id of a practice.",
      advice: "Use small letters a to z, digits and hyphens, 32 at most.",
      status: ExitStatus.usage)
  }
}
