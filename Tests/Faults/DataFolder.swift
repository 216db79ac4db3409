import Glibc
import ProgramDriving

/// The program's data folder in a home.
struct DataFolder {
  let path: String

  init(home: String) {
    path = home + "/.local/share/pendulate"
  }

  /// The journal's file.
  var journal: String { path + "/journal.sqlite" }

  /// Makes it, with a journal of these bytes.
  func make(journal bytes: [UInt8]) throws(DrivingError) {
    var folder = ""
    for part in path.split(separator: "/") {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
    try write(bytes, to: "journal.sqlite")
  }

  /// Writes a file in it.
  func write(_ bytes: [UInt8], to name: String) throws(DrivingError) {
    let file = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw DrivingError("\(path)/\(name) cannot be written.") }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw DrivingError("\(path)/\(name) cannot be written whole.") }
      rest = rest.dropFirst(count)
    }
  }

  /// The bytes of a file; nil where there is none.
  static func bytes(at path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes += buffer.prefix(count)
    }
  }

  /// Whether one of its files is just these bytes.
  func holds(_ bytes: [UInt8]) -> Bool {
    guard let folder = opendir(path) else { return false }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix("journal"), Self.bytes(at: "\(path)/\(name)") == bytes { return true }
    }
    return false
  }
}
