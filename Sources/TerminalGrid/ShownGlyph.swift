/// A character made fit for a cell: what is shown for it, and over how many columns.
struct ShownGlyph {
  /// The scalar's value, or a cluster's hash with `Cell.clusterFlag`.
  let content: UInt32

  /// The cluster itself, where more than one scalar is shown.
  let cluster: Character?

  /// The columns taken, 1 or more.
  let columns: Int

  /// What stands for everything that must not reach a terminal: U+FFFD REPLACEMENT CHARACTER.
  static let replacement = ShownGlyph(content: 0xFFFD, cluster: nil, columns: 1)

  /// No more scalars than this make up one cell; a longer pile of marks is cut.
  private static let mostScalars = 16

  private init(content: UInt32, cluster: Character?, columns: Int) {
    self.content = content
    self.cluster = cluster
    self.columns = columns
  }

  /// Makes any character fit to be shown.
  init(_ character: Character) {
    let scalars = character.unicodeScalars
    guard let base = scalars.first, DisplayWidth.canStandAlone(base) else {
      self = .replacement
      return
    }
    let baseColumns = DisplayWidth.columns(of: base)
    guard scalars.count > 1 else {
      self.init(content: base.value, cluster: nil, columns: baseColumns)
      return
    }
    var kept = String.UnicodeScalarView([base])
    for scalar in scalars.dropFirst().prefix(Self.mostScalars - 1)
    where DisplayWidth.canFollow(scalar, base: base) {
      kept.append(scalar)
    }
    // A joiner with nothing behind it would reach for whatever the terminal shows next.
    while let last = kept.last, last.value == 0x200D { kept.removeLast() }
    guard kept.count > 1 else {
      self.init(content: base.value, cluster: nil, columns: baseColumns)
      return
    }
    let cluster = Character(String(kept))
    self.init(
      content: Self.hash(kept) | Cell.clusterFlag, cluster: cluster,
      columns: DisplayWidth.columns(ofCluster: kept, base: base))
  }

  /// FNV-1a over the scalars, so that the same cluster looks the same in the cells of every grid.
  private static func hash(_ scalars: String.UnicodeScalarView) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for scalar in scalars {
      hash = (hash ^ scalar.value) &* 16_777_619
    }
    return hash
  }

  /// Hands each character of a text on, made fit to be shown, until one of the two says false.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - simple: Takes the value of a scalar that takes one column and stands for itself.
  ///   - other: Takes everything else.
  @inline(__always)
  static func forEach<Text: StringProtocol>(
    in text: Text, simple: (UInt32) -> Bool, other: (ShownGlyph) -> Bool
  ) {
    let utf8 = text.utf8
    let wasPlain =
      utf8.withContiguousStorageIfAvailable { bytes in
        guard bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return false }
        for byte in bytes where !simple(UInt32(byte)) { break }
        return true
      } ?? false
    if wasPlain { return }
    var offset = 0
    while true {
      let run = utf8.withContiguousStorageIfAvailable { simplePrefix($0, from: offset, simple) }
      guard let run else {
        // Never seen for Swift's own strings, which are UTF-8 in one piece.
        for character in text where !other(ShownGlyph(character)) { break }
        return
      }
      guard let next = run.next else { return }
      let index = utf8.index(utf8.startIndex, offsetBy: next)
      guard other(ShownGlyph(text[index])) else { return }
      offset = utf8.distance(from: utf8.startIndex, to: text.index(after: index))
    }
  }

  /// How far simple scalars reach.
  private struct SimpleRun {
    /// Where the first character begins that is not simple; nil when there is nothing more to do.
    let next: Int?
  }

  /// Hands on simple scalars for as long as there are.
  ///
  /// Between two simple scalars there is always a boundary; only elsewhere is it looked for.
  ///
  /// - Parameters:
  ///   - bytes: A text in UTF-8.
  ///   - offset: Where to begin; a boundary between characters.
  ///   - body: Takes a scalar's value, and says whether to go on.
  /// - Returns: How far it came.
  @inline(__always)
  private static func simplePrefix(
    _ bytes: UnsafeBufferPointer<UInt8>, from offset: Int, _ body: (UInt32) -> Bool
  ) -> SimpleRun {
    var position = offset
    var pending: (value: UInt32, start: Int)?
    while position < bytes.count {
      let (value, length) = scalar(bytes, at: position)
      // What follows may be a mark that belongs to the scalar before it.
      guard DisplayWidth.isSimple(value) else { return SimpleRun(next: pending?.start ?? position) }
      if let pending, !body(pending.value) { return SimpleRun(next: nil) }
      pending = (value, position)
      position += length
    }
    if let pending { _ = body(pending.value) }
    return SimpleRun(next: nil)
  }

  /// Decodes the scalar at a position of valid UTF-8.
  @inline(__always)
  private static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[position])
    if first < 0x80 { return (first, 1) }
    let second = UInt32(bytes[position + 1] & 0x3F)
    if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
    let third = UInt32(bytes[position + 2] & 0x3F)
    if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
    let fourth = UInt32(bytes[position + 3] & 0x3F)
    return ((first & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
  }
}
