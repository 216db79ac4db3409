/// A text as it is compared in looking for it: without case, accents and other marks.
package struct FoldedText: Hashable, Sendable {
  let scalars: [UInt32]

  /// Folds a text.
  package init(_ text: String) {
    let bytes = text.utf8
    if bytes.allSatisfy({ $0 < 0x80 }) {
      scalars = bytes.map { UInt32(LetterBase.lowercased($0)) }
      return
    }
    var folded: [UInt32] = []
    folded.reserveCapacity(bytes.count)
    for scalar in text.unicodeScalars { LetterBase.fold(scalar, into: &folded) }
    scalars = folded
  }

  private init(_ scalars: ArraySlice<UInt32>) {
    self.scalars = Array(scalars)
  }

  /// Its words, parted by white space.
  package var words: [FoldedText] {
    scalars.split { Unicode.Scalar($0)?.properties.isWhitespace ?? false }.map(FoldedText.init)
  }

  /// Whether another text is a part of this one.
  package func contains(_ other: FoldedText) -> Bool {
    let wanted = other.scalars
    guard let first = wanted.first else { return true }
    guard wanted.count <= scalars.count else { return false }
    return scalars.withUnsafeBufferPointer { scalars in
      for start in 0...(scalars.count - wanted.count) where scalars[start] == first {
        if wanted.indices.allSatisfy({ scalars[start + $0] == wanted[$0] }) { return true }
      }
      return false
    }
  }
}
