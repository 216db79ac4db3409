import Foundation

extension ProgramHome {
  /// Writes a shell script that can be run at once, and gives its path.
  ///
  /// A copy is made by another process: a file that this one has written may still be open in what
  /// another test is starting, and a script that is open for writing anywhere cannot be run.
  func writeScript(_ text: String, to name: String) throws -> String {
    let source = try write(text, to: "\(name).text")
    let path = path(name)
    let copy = Process()
    copy.executableURL = URL(filePath: "/bin/sh")
    copy.arguments = ["-c", "cp \"$0\" \"$1\" && chmod 755 \"$1\"", source, path]
    try copy.run()
    copy.waitUntilExit()
    return path
  }
}
