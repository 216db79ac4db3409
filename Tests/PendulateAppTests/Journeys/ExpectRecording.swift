import Foundation
import Testing

/// Compares a text with the recorded one of that name, byte for byte.
///
/// `RECORD_FRAMES=1` records it and fails all the same, so that somebody looks at what was recorded.
func expectRecording(
  _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation,
  file: String = #filePath
) {
  let folder = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Recorded")
  let url = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD_FRAMES"] == "1" {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name); look at it", sourceLocation: sourceLocation)
    } catch {
      Issue.record("could not record \(name): \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let recorded = try? String(contentsOf: url, encoding: .utf8) else {
    Issue.record("there is no \(name)", sourceLocation: sourceLocation)
    return
  }
  guard text != recorded else { return }
  Issue.record(
    "\(name) differs:\n\(firstDifference(of: text, from: recorded))",
    sourceLocation: sourceLocation)
}

/// Where two texts part: the step it belongs to, and some lines of each.
private func firstDifference(of text: String, from recorded: String) -> String {
  let now = text.split(separator: "\n", omittingEmptySubsequences: false)
  let then = recorded.split(separator: "\n", omittingEmptySubsequences: false)
  let same = zip(now, then).prefix { $0 == $1 }.count
  let step = now[..<min(same + 1, now.count)].lastIndex { $0.hasPrefix("# ") } ?? 0
  func part(_ lines: [Substring]) -> String {
    lines.dropFirst(same).prefix(30).joined(separator: "\n")
  }
  return
    "at line \(same + 1), after step \(now[step])\nrecorded:\n\(part(then))\nnow:\n\(part(now))"
}
