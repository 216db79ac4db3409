package import PendulateApp
package import PendulateCore

/// How much a report tells.
package enum ReportExtent: Hashable, Sendable {
  /// What is handed to somebody: one sheet for twelve weeks, two for a year.
  case page
  /// All there is.
  case whole

  /// With more days than this there is a second sheet.
  private static let daysOfOneSheet = 98

  /// The pictures that there is room for, in the order of the page.
  package func pictures(of trends: Trends) -> [TrendPicture] {
    switch self {
    // Hard moments stand in a part of their own, before the pictures.
    case .whole: return TrendPicture.allCases.filter { $0 != .hard }
    case .page:
      let first: [TrendPicture] = [.beforeAfter, .window, .settling, .comingBack]
      let isLong = trends.through.dayNumber - trends.from.dayNumber >= Self.daysOfOneSheet
      return first + (isLong ? [.dose, .ladder, .highest, .body] : [])
    }
  }
}
