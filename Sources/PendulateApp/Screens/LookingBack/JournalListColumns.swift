import TerminalGrid

/// Where the columns of the journal's list begin: names have what the longest of them needs, and words
/// all that is left.
struct JournalListColumns {
  /// Where names begin, behind the time.
  static let start = 9

  /// Where what follows the names begins.
  let name: Int
  /// Where the numbers begin.
  let numbers: Int
  /// Where the words begin.
  let words: Int
  /// Where they end: a column stays free at the right for the arrows that tell of more.
  let end: Int
  /// Whether there is room for lengths.
  var hasLength: Bool { numbers > name }

  init(_ names: [String], in columns: Int) {
    end = columns - 2
    let isWide = end >= 58
    let longest = names.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    let behind = (isWide ? 8 : 0) + Self.distressColumns
    // In a narrow list the words give way, in a wide one a very long name does.
    let most = isWide ? max(32, end - behind - 34) : max(12, end - Self.distressColumns)
    name = max(min(Self.start + longest + 2, most), end - behind - Layout.textColumns)
    numbers = name + (isWide ? 8 : 0)
    words = name + behind
  }

  private static let distressColumns = 9
}
