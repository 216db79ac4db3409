import TerminalGrid

@testable import PendulateApp

/// A frame as pieces of SVG: a text for each row, and one for what is lit.
///
/// A cell is ten units wide and twice as tall, so that both of its squares are square. Blocks and braille are
/// drawn rather than written: not every font of a reader has them, and in many they leave seams.
struct SVGFrame {
  static let cellWidth = 10
  static let cellHeight = 20

  let grid: CellGrid

  /// What stands in each row, lights left out; empty where nothing does.
  var rows: [String] { (0..<grid.size.rows).map(row) }

  /// All that is lit, one path for each step of light.
  var lights: String {
    var paths: [String: String] = [:]
    for halfRow in 0..<grid.size.rows * 2 {
      var x = 0
      while x < grid.size.columns {
        guard let step = lightClass(x, halfRow) else {
          x += 1
          continue
        }
        var end = x + 1
        while end < grid.size.columns, lightClass(end, halfRow) == step { end += 1 }
        let width = (end - x) * Self.cellWidth
        paths[step, default: ""] +=
          "M\(x * Self.cellWidth) \(halfRow * Self.cellHeight / 2)h\(width)v\(Self.cellHeight / 2)h-\(width)z"
        x = end
      }
    }
    return paths.sorted { $0.key < $1.key }
      .map { "<path class=\"\($0.key)\" d=\"\($0.value)\"/>" }.joined()
  }

  /// The class of a lit square, such as `g3` for the third step of the safe side's light.
  private func lightClass(_ x: Int, _ halfRow: Int) -> String? {
    guard let light = grid[x, halfRow / 2].style.light else { return nil }
    let step = halfRow.isMultiple(of: 2) ? light.upper : light.lower
    return step > 0 ? SVGColors.name(of: light.hue, step: step) : nil
  }

  private func row(_ y: Int) -> String {
    var pieces = ""
    var x = 0
    while x < grid.size.columns {
      let cell = grid[x, y]
      let columns = max(1, cell.columns)
      guard cell.style.light == nil, let character = grid.character(of: cell) else {
        x += columns
        continue
      }
      if character == " " {
        pieces += background(x, y, columns: columns, cell.style)
        x += columns
      } else if let drawn = SVGGlyph.path(character, x: x, y: y, style: cell.style) {
        pieces += drawn
        x += columns
      } else {
        let run = run(from: x, y)
        pieces += background(x, y, columns: run.columns, cell.style)
        pieces += text(run.text, x: x, y: y, columns: run.columns, style: cell.style)
        x += run.columns
      }
    }
    return pieces
  }

  /// What is behind letters whose ink and background are exchanged; nothing behind others.
  private func background(_ x: Int, _ y: Int, columns: Int, _ style: Style) -> String {
    guard style.reverse else { return "" }
    let name = SVGColors.name(of: style.ink)
    return
      "<rect class=\"\(name)\" x=\"\(x * Self.cellWidth)\" y=\"\(y * Self.cellHeight)\" width=\"\(columns * Self.cellWidth)\" height=\"\(Self.cellHeight)\"/>"
  }

  /// Letters of one style, with single spaces between them.
  private func run(from start: Int, _ y: Int) -> (text: String, columns: Int) {
    let style = grid[start, y].style
    var text = ""
    var x = start
    while x < grid.size.columns {
      let cell = grid[x, y]
      guard cell.style == style, let character = grid.character(of: cell),
        SVGGlyph.path(character, x: 0, y: 0, style: style) == nil
      else { break }
      let next = x + max(1, cell.columns)
      if character == " " {
        let after = grid[next, y]
        guard after.style == style, let other = grid.character(of: after), other != " ",
          SVGGlyph.path(other, x: 0, y: 0, style: style) == nil
        else { break }
      }
      text.append(character)
      x = next
    }
    return (text, x - start)
  }

  private func text(_ text: String, x: Int, y: Int, columns: Int, style: Style) -> String {
    var classes = [style.reverse ? "w" : SVGColors.name(of: style.ink)]
    if style.bold { classes.append("b") }
    if style.underline { classes.append("u") }
    let width = columns > 1 ? " textLength=\"\(columns * Self.cellWidth)\"" : ""
    return
      "<text class=\"\(classes.joined(separator: " "))\" x=\"\(x * Self.cellWidth)\" y=\"\(y * Self.cellHeight + 15)\"\(width)>\(text.escapedForXML)</text>"
  }
}

extension String {
  /// With the three characters that XML keeps for itself in its own writing.
  var escapedForXML: String {
    reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
  }
}
