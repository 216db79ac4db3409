import PendulateCore
import TerminalGrid

/// The scale of distress in a row, with words for what is marked on it, or for a few of its numbers.
struct DistressScale {
  let marked: Int?
  let content: CoachContent

  /// The numbers whose words stand below the scale where nothing is marked.
  private static let signposts = [0, 3, 5, 7, 10]

  /// The scale and its words; as many rows whatever is marked.
  func rows(columns: Int, isLooking: Bool, glyphs: Glyphs) -> [Row] {
    let words = Self.words(marked, content: content, columns: columns)
    let count =
      ([nil] + (0...10).map(Optional.some)).map {
        Self.words($0, content: content, columns: columns).count
      }.max() ?? 0
    var rows = [strip(columns: columns, isLooking: isLooking, glyphs: glyphs)] + words
    while rows.count < count + 1 { rows.append(.blank) }
    return rows
  }

  /// All numbers in one row, the marked one between brackets, or behind a pointer while it is only
  /// looked at.
  func strip(columns: Int, isLooking: Bool = false, glyphs: Glyphs) -> Row {
    var row = Row()
    let isWide = columns >= 34
    for value in 0...10 {
      let digit = Self.key(value)
      if value == marked {
        let (left, right) = isLooking && isWide ? (String(glyphs.pointer), " ") : ("[", "]")
        row.add("\(left)\(digit)\(right)", style: Style(.accent, bold: true))
      } else {
        row.add(isWide ? " \(digit) " : digit)
      }
    }
    return row
  }

  /// The key of a number; ten has a letter.
  static func key(_ value: Int) -> String { value == 10 ? "x" : String(value) }

  private static func words(_ marked: Int?, content: CoachContent, columns: Int) -> [Row] {
    let anchors = content.distressAnchors
    guard anchors.count == 11 else { return [] }
    if let marked {
      return Row.wrapping("\(key(marked)) \(anchors[marked])", columns: columns, indent: 1)
    }
    let posts = signposts.map {
      Row("\(key($0)) \(anchors[$0].prefix { $0 != ";" })", style: .quiet)
    }
    let rows = flowing(posts, columns: columns)
    return rows.count <= 2 ? rows : flowing([posts[0], posts[4]], columns: columns)
  }

  private static func flowing(_ posts: [Row], columns: Int) -> [Row] {
    Row.flowing(posts, columns: columns, separator: Row("   ", style: .quiet), indent: 1)
  }
}
