import PendulateApp
import PendulateCore

/// A line of the journal as cells of a table.
struct EntryRow {
  static func headings(withText: Bool) -> [String] {
    ["day", "time", "what", "length", "before", "after", "body"] + (withText ? ["words"] : [])
  }

  static func cells(_ entry: JournalEntry, in content: ReportContent) -> [String] {
    var name = "Check-in"
    var length = ""
    if case .session(let practice, let mode, let isRehearsal, let outcome, let seconds, _) = entry
      .kind
    {
      name = content.practiceName(practice, mode)
      if isRehearsal { name += " (rehearsal)" } else if outcome == nil { name += " (open)" }
      length = TrendNumbers.clock(seconds)
    }
    let words = [entry.about, entry.words].compactMap { $0 }.joined(separator: "; ")
    return [
      entry.at.localDate.description, entry.at.localTime, name, length,
      entry.pre.map(String.init) ?? "", entry.post.map(String.init) ?? "",
      entry.state.map(content.stateWord) ?? "",
    ] + (content.tellsPrivateText ? [words] : [])
  }
}
