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

  /// Takes a scalar that `DisplayWidth.isSimple` vouches for.
  @inline(__always)
  init(simple value: UInt32) {
    self.init(content: value, cluster: nil, columns: 1)
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

  /// Hands each character of a text to `body`, made fit to be shown, until `body` says false.
  @inline(__always)
  static func forEach(in text: String, _ body: (ShownGlyph) -> Bool) {
    let wasPlain =
      text.utf8.withContiguousStorageIfAvailable { bytes in
        guard bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return false }
        for byte in bytes where !body(ShownGlyph(simple: UInt32(byte))) { break }
        return true
      } ?? false
    if wasPlain { return }
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      // Between two simple scalars there is always a boundary; only elsewhere is it looked for.
      if DisplayWidth.isSimple(scalar.value),
        next == scalars.endIndex || DisplayWidth.isSimple(scalars[next].value)
      {
        guard body(ShownGlyph(simple: scalar.value)) else { return }
        index = next
      } else {
        guard body(ShownGlyph(text[index])) else { return }
        index = text.index(after: index)
      }
    }
  }
}
