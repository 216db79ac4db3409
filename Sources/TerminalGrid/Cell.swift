/// One character cell in eight bytes: what it shows, how, and over how many columns.
///
/// A cell holds no reference, so that copying a frame copies memory and comparing two rows compares
/// integers. A grapheme cluster of several scalars is held as a hash here and as itself in its grid.
package struct Cell: Hashable, Sendable {
  /// The content in the low half, then the style (16 bits), then the columns (8 bits).
  let bits: UInt64

  /// Marks a content that is a cluster's hash; Unicode scalars need 21 bits and never reach it.
  static let clusterFlag: UInt32 = 1 << 31

  /// An empty cell in the plain style.
  package static let blank = Cell(content: 0x20, style: .plain, columns: 1)

  init(content: UInt32, style: Style, columns: Int) {
    bits =
      UInt64(content) | UInt64(style.rawValue) << 32
      | UInt64(UInt8(truncatingIfNeeded: columns)) << 48
  }

  /// The Unicode scalar's value, a cluster's hash with its flag, or 0 in a continuation.
  var content: UInt32 { UInt32(truncatingIfNeeded: bits) }

  /// How the cell looks.
  package var style: Style { Style(packed: UInt16(truncatingIfNeeded: bits >> 32)) }

  /// How many columns the character takes; 0 in a cell that continues the one to its left.
  package var columns: Int { Int(UInt8(truncatingIfNeeded: bits >> 48)) }

  /// Whether the cell is covered by a wide character that begins further left.
  package var isContinuation: Bool { columns == 0 }

  /// Whether several scalars make up the character, so that only the grid knows them.
  package var isCluster: Bool { content & Self.clusterFlag != 0 }

  /// The one scalar that the cell shows; nil in a continuation and for a cluster.
  package var scalar: Unicode.Scalar? {
    isContinuation || isCluster ? nil : Unicode.Scalar(content)
  }
}
