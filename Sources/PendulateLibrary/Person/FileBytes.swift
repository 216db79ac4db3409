import Foundation

/// Reads small files whole, and says in words why one could not be read.
enum FileBytes {
  /// Why a file could not be read.
  enum Failure: Error, Equatable {
    case missing
    case notAFile
    case tooLarge
    case refused(reason: String)
  }

  /// The bytes of a file of at most `limit` bytes.
  static func read(_ path: String, limit: Int) -> Result<[UInt8], Failure> {
    // Without waiting, so that a pipe with nobody at its other end does not hold up the program.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(failure(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(failure(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .failure(.notAFile) }
    guard status.st_size <= limit else { return .failure(.tooLarge) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = chunk.withUnsafeMutableBytes {
        Foundation.read(descriptor, $0.baseAddress, $0.count)
      }
      if count == 0 { return .success(bytes) }
      if count < 0 {
        if errno == EINTR { continue }
        return .failure(failure(errno))
      }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > limit { return .failure(.tooLarge) }
    }
  }

  /// The names in a folder that end in `.yaml` or `.yml`, in order; none if there is no folder.
  static func yamlNames(in folder: String) -> Result<[String], Failure> {
    guard let stream = opendir(folder) else {
      return errno == ENOENT ? .success([]) : .failure(failure(errno))
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      // A leading dot marks what editors and copies leave behind.
      if !name.hasPrefix("."), name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
        names.append(name)
      }
    }
    return .success(names.sorted())
  }

  private static func failure(_ code: Int32) -> Failure {
    switch code {
    case ENOENT: .missing
    case EISDIR: .notAFile
    default: .refused(reason: reason(code))
    }
  }

  /// What the system says about an error, with a small first letter.
  static func reason(_ code: Int32) -> String {
    let words = String(cString: strerror(code))
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
