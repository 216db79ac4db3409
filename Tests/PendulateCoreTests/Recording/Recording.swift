import Foundation
import Testing

/// A file of what was recorded before, in `Recorded`.
///
/// `RECORD_SESSIONS=1` in the environment writes the files anew and lets the test fail all the same,
/// so that somebody looks at what has changed.
enum Recording {
  static var isOn: Bool { ProcessInfo.processInfo.environment["RECORD_SESSIONS"] == "1" }

  /// Where a recorded file is.
  static func url(of name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Recorded/\(name)")
  }

  /// Compares a text with the recorded one, line by line.
  static func expect(
    _ text: String, isRecordedAs name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let url = url(of: name)
    if isOn {
      try text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name); look at it", sourceLocation: sourceLocation)
      return
    }
    let recorded = try String(contentsOf: url, encoding: .utf8)
    guard text != recorded else { return }
    let now = text.split(separator: "\n", omittingEmptySubsequences: false)
    let before = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let different = zip(now, before).filter { $0 != $1 }
    let first = different.prefix(3).map { "was \($1)\nis  \($0)" }.joined(separator: "\n")
    Issue.record(
      """
      \(name): \(different.count) lines differ; it has \(now.count) lines and had \(before.count).
      \(first)
      """, sourceLocation: sourceLocation)
  }
}
