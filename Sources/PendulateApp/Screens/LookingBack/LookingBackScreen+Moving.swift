import PendulateCore
import TerminalGrid

/// Going through the list, a long page, the pictures and the years.
extension LookingBackScreen {
  mutating func move(by key: Key, in context: Context, at stamp: Stamp) -> [Effect] {
    switch part {
    case .days where record == nil: return moveInList(by: key, in: context)
    case .days: scroll(by: key, in: context, at: stamp)
    case .trends: turnPicture(by: key, in: context, at: stamp)
    case .year: return turnYear(by: key, in: context, at: stamp)
    }
    return []
  }

  /// Whether there is anything to move to.
  func hasMore(in context: Context, on today: CivilDate) -> Bool {
    switch part {
    case .days where record == nil: window.total > 1
    case .days:
      LookingBackView.pageRows(of: context, self, today: today)
        > LookingBackLayout(Rect(context.room)).page.rows
    case .trends, .year: true
    }
  }

  mutating func moveInList(by key: Key, in context: Context) -> [Effect] {
    let page = max(1, LookingBackLayout(Rect(context.room)).page.rows - 2)
    place = RowMove(key)?.row(from: place, page: page, last: window.total - 1) ?? place
    return missing == nil ? [] : [.read(entriesQuestion)]
  }

  /// Up and down turn the pictures; the other keys read through a long one.
  private mutating func turnPicture(by key: Key, in context: Context, at stamp: Stamp) {
    let pictures = TrendPicture.allCases
    let place = pictures.firstIndex(of: picture) ?? 0
    switch RowMove(key) {
    case .up, .down:
      let next = place + (key == .up ? pictures.count - 1 : 1)
      picture = pictures[next % pictures.count]
      firstRow = 0
    case .pageUp, .pageDown, .first, .last, nil: scroll(by: key, in: context, at: stamp)
    }
  }

  private mutating func scroll(by key: Key, in context: Context, at stamp: Stamp) {
    let rows = LookingBackView.pageRows(
      of: context, self, today: stamp.wall.localDate)
    let shown = LookingBackLayout(Rect(context.room)).page.rows
    let last = max(0, rows - shown)
    let page = max(1, shown - 1)
    let first = min(firstRow, last)
    firstRow = RowMove(key)?.row(from: first, page: page, last: last) ?? first
  }

  /// Up and down turn the years; a page reads through a year that is longer than the window.
  private mutating func turnYear(
    by key: Key, in context: Context, at stamp: Stamp
  ) -> [Effect] {
    let current = stamp.wall.localDate.parts.year
    switch RowMove(key) {
    case .up: year -= 1
    case .down: year += 1
    case .pageUp, .pageDown:
      scroll(by: key, in: context, at: stamp)
      return []
    case .first, .last, nil: year = current
    }
    year = min(max(year, Self.firstYear), current)
    return [.read(.year(year))]
  }

  /// The first year of the calendar; nothing can have been recorded before it.
  static let firstYear = 1970
}
