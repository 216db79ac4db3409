import PendulateCore
import TerminalGrid

/// Going through the list, a long page, the pictures and the years.
extension LookingBackScreen {
  mutating func move(by key: Key, in context: Context, at stamp: Stamp) -> [Effect] {
    switch part {
    case .days where record == nil: return moveInList(by: key, in: context)
    case .days: scroll(by: key, in: context)
    case .trends: turnPicture(by: key, in: context)
    case .year: return turnYear(by: key, at: stamp)
    }
    return []
  }

  mutating func moveInList(by key: Key, in context: Context) -> [Effect] {
    let page = max(1, LookingBackLayout(Rect(context.room)).page.rows - 2)
    switch key {
    case .up: place -= 1
    case .down: place += 1
    case .pageUp: place -= page
    case .pageDown: place += page
    case .home: place = 0
    default: place = window.total - 1
    }
    place = max(0, min(place, window.total - 1))
    return missing == nil ? [] : [.read(entriesQuestion)]
  }

  /// Up and down turn the pictures; the other keys read through a long one.
  private mutating func turnPicture(by key: Key, in context: Context) {
    let pictures = TrendPicture.allCases
    let place = pictures.firstIndex(of: picture) ?? 0
    switch key {
    case .up, .down:
      let next = place + (key == .up ? pictures.count - 1 : 1)
      picture = pictures[next % pictures.count]
      firstRow = 0
    default: scroll(by: key, in: context)
    }
  }

  private mutating func scroll(by key: Key, in context: Context) {
    let rows = LookingBackView.pageRows(of: context, self)
    let shown = LookingBackLayout(Rect(context.room)).page.rows
    let last = max(0, rows - shown)
    let page = max(1, shown - 1)
    let first = min(firstRow, last)
    let next =
      switch key {
      case .up: first - 1
      case .down: first + 1
      case .pageUp: first - page
      case .pageDown: first + page
      case .home: 0
      case .end: last
      default: first
      }
    firstRow = max(0, min(next, last))
  }

  private mutating func turnYear(by key: Key, at stamp: Stamp) -> [Effect] {
    let current = stamp.wall.localDate.parts.year
    switch key {
    case .up, .pageUp: year -= 1
    case .down, .pageDown: year += 1
    default: year = current
    }
    year = min(max(year, Self.firstYear), current)
    return [.read(.year(year))]
  }

  /// The first year of the calendar; nothing can have been recorded before it.
  static let firstYear = 1970
}
