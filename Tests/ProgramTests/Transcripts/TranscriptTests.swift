import Foundation
import Testing

/// What the plain face and every command say, against what was recorded of it.
@Suite(.serialized, .onOwnThreads) struct TranscriptTests {
  @Test(arguments: Transcript.all)
  func everyLineIsAsRecorded(transcript: Transcript) throws {
    try expectTranscript(transcript.run(), named: transcript.name)
  }

  @Test func everyHelpIsAsRecorded() throws {
    let home = try ProgramHome()
    var text = ""
    for command in try ProgramCommand.all(in: home) {
      let run = try home.run(command.path + ["--help"])
      text += "$ pendulate \((command.path + ["--help"]).joined(separator: " "))\n\(run.output)\n"
    }
    expectTranscript(text, named: "help")
  }
}

/// Compares a text with the recorded one of that name, byte for byte.
///
/// `RECORD_FRAMES=1` records it and fails all the same, so that somebody looks at what was recorded.
private func expectTranscript(
  _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Recorded")
  let url = folder.appending(path: "\(name).transcript")
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
    Issue.record("there is no \(name).transcript", sourceLocation: sourceLocation)
    return
  }
  guard text != recorded else { return }
  let now = text.split(separator: "\n", omittingEmptySubsequences: false)
  let then = recorded.split(separator: "\n", omittingEmptySubsequences: false)
  let same = zip(now, then).prefix { $0 == $1 }.count
  Issue.record(
    """
    \(name) differs from line \(same + 1) on; recorded:
    \(then.dropFirst(same).prefix(12).joined(separator: "\n"))
    now:
    \(now.dropFirst(same).prefix(12).joined(separator: "\n"))
    """, sourceLocation: sourceLocation)
}
