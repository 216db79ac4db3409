import PendulateCore
import Platform

/// A file, or standard input, read whole; or a sentence about why not.
enum InputFile {
  /// The text of a file of at most so many bytes; `-` is standard input.
  static func text(_ path: String, limit: Int) throws -> String {
    let isStandardInput = path == "-"
    let name = isStandardInput ? "Standard input" : "\"\(path)\""
    let file = isStandardInput ? .standardInput : try open(path)
    defer { if !isStandardInput { file.close() } }
    let bytes = try bytes(of: file, name: name, limit: limit)
    do throws(OutsideText.Fault) {
      return try OutsideText.text(of: bytes)
    } catch {
      throw CLIError(
        "\(name) \(error.words).", advice: "Give it as text in UTF-8.",
        status: ExitStatus.badData)
    }
  }

  private static func open(_ path: String) throws -> FileDescriptor {
    do throws(SystemError) {
      return try FileDescriptor.open(path, for: .reading)
    } catch {
      throw CLIError(
        error == .noSuchFile
          ? "There is no file \"\(path)\"." : "\"\(path)\" cannot be read: \(error.reason).",
        advice: "Look at the path and its spelling.", status: ExitStatus.noInput)
    }
  }

  private static func bytes(
    of file: FileDescriptor, name: String, limit: Int
  ) throws -> [UInt8] {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try file.readToEnd(limit: limit)
    } catch {
      throw CLIError(
        "\(name) cannot be read: \(error.reason).", advice: "Give a plain file of text.",
        status: ExitStatus.noInput)
    }
    guard bytes.count <= limit else {
      throw CLIError(
        "\(name) holds more than \(size(limit)), and is not read.",
        advice: "Give it in smaller parts.", status: ExitStatus.badData)
    }
    return bytes
  }

  /// A limit as people read it.
  private static func size(_ bytes: Int) -> String {
    bytes >= 1_000_000 ? "\(bytes / 1_000_000) MB" : "\(bytes / 1000) kB"
  }
}
