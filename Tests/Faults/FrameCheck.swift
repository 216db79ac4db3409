import TerminalGrid

/// What has to hold of every frame, whatever it shows.
enum FrameCheck {
  /// What is wrong with a frame, in some words; nil where nothing is.
  static func problem(in frame: CellGrid) -> String? {
    let size = frame.size
    guard frame.cells.count == size.columns * size.rows else {
      return "a frame of \(size) has \(frame.cells.count) cells"
    }
    if let caret = frame.caret,
      !(0..<size.columns).contains(caret.x) || !(0..<size.rows).contains(caret.y)
    {
      return "the caret stands outside, at \(caret.x), \(caret.y) of \(size)"
    }
    for y in 0..<size.rows {
      for x in 0..<size.columns {
        let cell = frame[x, y]
        // What is wide has its second half beside it, in its own row.
        if cell.columns == 2, x + 1 >= size.columns || !frame[x + 1, y].isContinuation {
          return "a wide character is cut in row \(y) of \(size)"
        }
        if cell.isContinuation, x == 0 || frame[x - 1, y].columns < 2 {
          return "half a character stands in row \(y) of \(size)"
        }
        if let scalar = cell.scalar, scalar.properties.generalCategory == .control {
          return "a control character stands in row \(y) of \(size)"
        }
      }
    }
    return nil
  }
}
