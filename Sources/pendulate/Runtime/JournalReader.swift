import PendulateApp
import PendulateCore
import PendulateJournal

/// Reads what is asked for looking back; what there is without a journal is nothing.
@MainActor struct JournalReader {
  let journal: Journal?

  func answer(_ question: JournalQuestion) throws(JournalError) -> JournalAnswer {
    switch question {
    case .entries(let offset, let limit, let words):
      guard let journal else { return .entries(JournalWindow()) }
      return .entries(
        JournalWindow(
          offset: offset, total: try journal.countOfEntries(matching: words),
          entries: try journal.entries(offset: offset, limit: limit, matching: words)))
    case .record(let id):
      do {
        return .record(try journal?.record(of: id))
      } catch .notFound {
        return .record(nil)
      }
    case .trends(let from, let through, let length, let edge):
      return .trends(
        try Trends.read(journal, from: from, through: through, length: length, edge: edge))
    case .year(let year):
      guard let journal, let first = CivilDate(year: year, month: 1, day: 1),
        let last = CivilDate(year: year, month: 12, day: 31)
      else { return .year(year, []) }
      return .year(year, try journal.days(from: first, through: last))
    }
  }
}
