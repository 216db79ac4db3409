import Glibc
import PendulateJournal
import PendulateLibrary

/// The folder of a person's own practices, and the writing of files in it.
enum OwnPractices {
  /// The practices as texts.
  static var shelf: PracticeShelf { PracticeShelf(personFolder: Belongings.folder) }

  /// Makes a folder among the person's own things, for its owner alone, and tells its path.
  static func makeFolder(_ name: String = "practices") throws -> String {
    let data: String
    do {
      data = try JournalLocation.standard().folder
    } catch {
      throw Complaint(error)
    }
    let path = "\(data)/\(name)"
    var made = ""
    for part in path.split(separator: "/") {
      made += "/\(part)"
      // What is there already, or cannot be made, is seen at the end.
      mkdir(made, 0o700)
    }
    var facts = stat()
    guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else {
      throw Complaint(
        "The folder \"\(path)\" cannot be made.",
        advice: "Look at what stands in its place, and who may write there.",
        status: ExitStatus.cannotCreate)
    }
    return path
  }

  /// Writes a new file whole; complains where there is one already.
  static func create(_ text: String, at path: String) throws {
    // A link puts the whole file in its place only where there is none.
    let draft = "\(path).\(getpid()).new"
    let file = try WholeFile(path: draft)
    try file.write(text)
    try file.finish()
    defer { unlink(draft) }
    guard link(draft, path) == 0 else {
      throw errno == EEXIST
        ? taken(path)
        : Complaint(
          "\"\(path)\" cannot be written: \(String(cString: strerror(errno)).lowercased()).",
          advice: "Look at the folder and the free space.", status: ExitStatus.cannotCreate)
    }
  }

  /// Writes a file whole in the place of the one that is there, if there is one.
  static func replace(_ text: String, at path: String) throws {
    let file = try WholeFile(path: path)
    try file.write(text)
    try file.finish()
  }

  /// The text of a file; nil where it cannot be read.
  static func bytes(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return bytes(of: descriptor)
  }

  /// Everything that can be read, as far as a practice could go; nil where reading fails.
  static func bytes(of descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while bytes.count <= 1_000_000 {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      bytes += chunk[..<count]
    }
    return bytes
  }

  private static func taken(_ path: String) -> Complaint {
    Complaint(
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
    throw Complaint(
      "\"\(ShownText.line(String(id.prefix(40))))\" cannot be the id of a practice.",
      advice: "Use small letters a to z, digits and hyphens, 32 at most.",
      status: ExitStatus.usage)
  }
}
