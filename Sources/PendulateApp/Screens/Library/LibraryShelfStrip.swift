import PendulateCore
import TerminalGrid

/// The names of the shelves, as many as fit; the page of them stays while one goes through it.
struct LibraryShelfStrip {
  let screen: LibraryScreen
  let context: Context
  let glyphs: Glyphs

  func row(columns: Int) -> Row {
    let shelves = LibraryShelf.inOrder
    let names = shelves.map {
      "\($0.name) \(context.libraryGlimmers(on: $0, with: screen.words).count)"
    }
    let chosen = shelves.firstIndex(of: screen.shelf) ?? 0
    var pages: [Range<Int>] = []
    var used = 0
    for (index, name) in names.enumerated() {
      let width = DisplayWidth.columns(of: name) + 3
      if let last = pages.last, used + width + 2 <= columns {
        pages[pages.count - 1] = last.lowerBound..<index + 1
        used += width
      } else {
        pages.append(index..<index + 1)
        used = width
      }
    }
    let page = pages.first { $0.contains(chosen) } ?? 0..<1
    var row = Row()
    for index in page {
      let isChosen = index == chosen
      row.add(isChosen ? "\(glyphs.pointer) " : "  ", style: .accent)
      row.add(names[index], style: isChosen ? Style(.accent, bold: true) : .quiet)
      row.add(" ")
    }
    // What lies beyond is told at the edge, where there is a column for it.
    if page.lowerBound > 0 || page.upperBound < names.count, row.columns < columns {
      row.pad(to: columns - 1)
      let arrow = page.upperBound < names.count ? glyphs.right : glyphs.left
      row.add(String(arrow), style: .quiet)
    }
    return row
  }
}
