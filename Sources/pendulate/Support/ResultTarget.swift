/// Where a long result goes: a file that is whole or not there, or standard output.
final class ResultTarget {
  private let file: AtomicFile?
  private var waiting = ""

  /// Begins; complains where nothing can be written.
  init(_ path: String?) throws {
    if path == "" {
      throw CLIError(
        "-o has an empty name.", advice: "Name a file, or leave -o away.",
        status: ExitStatus.usage)
    }
    if let path, path != "-" {
      file = try AtomicFile(path: path)
    } else {
      try Output.requireStandardOutput()
      file = nil
    }
  }

  /// Takes a piece.
  func write(_ text: String) throws {
    if let file { return try file.write(text) }
    waiting += text
    if waiting.utf8.count >= 65_536 { try flush() }
  }

  /// Brings everything to its place.
  func finish() throws {
    guard let file else { return try flush() }
    try file.finish()
  }

  private func flush() throws {
    let text = waiting
    waiting = ""
    try Output.pass(text)
  }
}
