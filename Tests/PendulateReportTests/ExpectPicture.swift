import Foundation
import Testing

/// Compares a picture with the recorded one of that name, to the byte.
///
/// `RECORD_FRAMES=1` records it and fails all the same, so that somebody looks at what was recorded.
func expectPicture(
  _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation,
  file: String = #filePath
) {
  let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Pictures")
  let url = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD_FRAMES"] == "1" {
    do {
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
  #expect(text == recorded, "\(name) differs; it is now:\n\(text)", sourceLocation: sourceLocation)
}
