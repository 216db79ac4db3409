import CNcurses
import TerminalGrid

/// Turns the cells of a row into the bytes that curses is given.
///
/// Curses and the C library must agree with the grid on where each character stands, or everything
/// behind it moves. Where the library knows another width, the character's base alone, or a question
/// mark, takes its place, and spaces fill the columns.
struct RowWriter {
  /// Whether the locale's characters are UTF-8; in any other, what is not ASCII shows as `?`.
  let isUTF8: Bool

  /// The bytes of the last run, kept so that a frame asks for no memory.
  private(set) var bytes: [CChar] = []

  init(isUTF8: Bool) {
    self.isUTF8 = isUTF8
  }

  /// Fills `bytes` with a run of cells of one row.
  mutating func encode(_ frame: CellGrid, row y: Int, columns: Range<Int>) {
    bytes.removeAll(keepingCapacity: true)
    for x in columns {
      let cell = frame[x, y]
      if cell.isContinuation { continue }
      // A cell of one colour is its background: a block of many fonts leaves a seam.
      if let light = cell.style.light, light.isWhole {
        append(spaces: 1)
        continue
      }
      if x + cell.columns > columns.upperBound {
        // The window is narrower than the frame and ends inside this character.
        append(spaces: columns.upperBound - x)
      } else if let scalar = cell.scalar {
        append(scalar, columns: cell.columns)
      } else if let cluster = frame.character(of: cell) {
        append(cluster, columns: cell.columns)
      }
    }
  }

  private mutating func append(_ cluster: Character, columns: Int) {
    let scalars = cluster.unicodeScalars
    let known = scalars.reduce(0) { sum, scalar in
      let width = Int(pnd_columns(scalar.value))
      return sum < 0 || width < 0 ? -1 : sum + width
    }
    if isUTF8, known == columns {
      for scalar in scalars { appendUTF8(scalar) }
    } else if let base = scalars.first {
      append(base, columns: columns)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, columns: Int) {
    if scalar.isASCII {
      bytes.append(CChar(truncatingIfNeeded: scalar.value))
      append(spaces: columns - 1)
      return
    }
    let known = Int(pnd_columns(scalar.value))
    if isUTF8, known > 0, known <= columns {
      appendUTF8(scalar)
      append(spaces: columns - known)
    } else {
      bytes.append(CChar(truncatingIfNeeded: UInt8(ascii: "?")))
      append(spaces: columns - 1)
    }
  }

  private mutating func append(spaces count: Int) {
    for _ in 0..<max(0, count) { bytes.append(CChar(truncatingIfNeeded: UInt8(ascii: " "))) }
  }

  private mutating func appendUTF8(_ scalar: Unicode.Scalar) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
      bytes.append(CChar(bitPattern: byte))
    }
  }
}
