import Glibc

/// A file, or standard input, read whole; or a sentence about why not.
enum WholeInput {
  /// The text of a file of at most so many bytes; `-` is standard input.
  static func text(_ path: String, limit: Int) throws -> String {
    let isStandardInput = path == "-"
    let name = isStandardInput ? "Standard input" : "\"\(path)\""
    let descriptor = isStandardInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Complaint(
        errno == ENOENT
          ? "There is no file \"\(path)\"." : "\(name) cannot be read: \(reason(errno)).",
        advice: "Look at the path and its spelling.", status: ExitStatus.noInput)
    }
    defer { if !isStandardInput { close(descriptor) } }
    let bytes = try bytes(of: descriptor, name: name, limit: limit)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Complaint(
        "\(name) is not UTF-8.", advice: "Give it in that encoding.", status: ExitStatus.badData)
    }
    return text
  }

  private static func bytes(of descriptor: Int32, name: String, limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = chunk.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Complaint(
          "\(name) cannot be read: \(reason(errno)).", advice: "Give a plain file of text.",
          status: ExitStatus.noInput)
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= limit else {
        throw Complaint(
          "\(name) holds more than \(limit / 1_000_000) MB, and is not read.",
          advice: "Give it in smaller parts.", status: ExitStatus.badData)
      }
    }
  }

  private static func reason(_ code: Int32) -> String {
    String(cString: strerror(code)).lowercased()
  }
}
