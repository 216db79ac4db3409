import Foundation
import TerminalGrid
import Testing

/// Compares a frame with the recorded one of that name.
///
/// `RECORD_FRAMES=1` records it and fails all the same, so that somebody looks at what was recorded.
func expectFrame(
  _ grid: CellGrid, named name: String, sourceLocation: SourceLocation = #_sourceLocation,
  file: String = #filePath
) {
  let folder = URL(filePath: file).deletingLastPathComponent().folder(named: "Frames")
  let url = folder.appending(path: "\(name).frame")
  var text = grid.styledDescription
  if let caret = grid.caret { text += "\ncaret = \(caret.x), \(caret.y)" }
  text += "\n"
  if ProcessInfo.processInfo.environment["RECORD_FRAMES"] == "1" {
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    do {
      try text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name).frame; look at it", sourceLocation: sourceLocation)
    } catch {
      Issue.record("could not record \(name).frame: \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let recorded = try? String(contentsOf: url, encoding: .utf8) else {
    Issue.record("there is no \(name).frame", sourceLocation: sourceLocation)
    return
  }
  #expect(
    text == recorded, "\(name).frame differs; it is now:\n\(text)", sourceLocation: sourceLocation)
}

extension URL {
  /// The folder of that name here, or in the folder above for tests that lie in one of their own.
  fileprivate func folder(named name: String) -> URL {
    let own = lastPathComponent == "PendulateAppTests" ? self : deletingLastPathComponent()
    return own.appending(path: name)
  }
}

/// Draws into a new grid of that size.
func frame(
  _ columns: Int, _ rows: Int, _ draw: (Rect, inout CellGrid) -> Void
) -> CellGrid {
  let size = Size(columns: columns, rows: rows)
  var grid = CellGrid(size: size)
  draw(Rect(size), &grid)
  return grid
}
