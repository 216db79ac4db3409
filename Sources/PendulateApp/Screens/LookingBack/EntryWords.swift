import PendulateCore
import TerminalGrid

/// An entry of the journal in a few words.
enum EntryWords {
  static func name(_ entry: JournalEntry, in content: CoachContent) -> String {
    guard case .session(let id, let mode, let isRehearsal, let outcome, _, _) = entry.kind else {
      return "Check-in"
    }
    let practice = content.practice(id)
    let name = StoryWords.practised(practice?.name ?? id, of: practice, in: mode)
    if isRehearsal { return name + " (rehearsal)" }
    return outcome == nil ? name + " (open)" : name
  }

  /// How long a session was; nothing for a check-in.
  static func length(_ entry: JournalEntry) -> String {
    guard case .session(_, _, _, _, let seconds, _) = entry.kind else { return "" }
    return TrendNumbers.clock(seconds)
  }

  /// Distress before and after, as far as it was said.
  static func distress(_ entry: JournalEntry, _ glyphs: Glyphs) -> String {
    let arrow = glyphs.hasBraille ? "→" : "->"
    switch (entry.pre, entry.post) {
    case (nil, nil): return ""
    case (let pre?, nil) where entry.kind == .checkIn: return "\(pre)"
    case (let pre, let post):
      return "\(pre.map(String.init) ?? "?") \(arrow) \(post.map(String.init) ?? "?")"
    }
  }

  /// The same as it is said.
  private static func spokenDistress(_ entry: JournalEntry) -> String {
    switch (entry.pre, entry.post) {
    case (nil, nil): ""
    case (let pre?, nil): "distress \(pre)"
    case (nil, let post?): "distress after \(post)"
    case (let pre?, let post?): "distress \(pre), then \(post)"
    }
  }

  /// A line of the list as it is said.
  static func line(_ entry: JournalEntry, in context: Context) -> String {
    [
      entry.at.localTime, name(entry, in: context.content), length(entry), spokenDistress(entry),
      entry.state.map { context.stateWord($0) } ?? "", remark(entry),
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What was looked for and found, or what it was about, or what was written, on one line; empty
  /// where there is none of it.
  static func remark(_ entry: JournalEntry) -> String {
    (entry.found ?? entry.about ?? entry.words)?.onOneLine ?? ""
  }
}

extension Context {
  /// The person's own word for a state of the body.
  func stateWord(_ state: BodyState) -> String {
    person.preferences.words(for: state) ?? state.word
  }

  /// The words of trends, with the glimmers by their own words.
  func words(of trends: Trends) -> TrendWords {
    TrendWords(trends, stateWord: { stateWord($0) }) { id in
      person.glimmers.first { $0.id == id }?.text.onOneLine
    }
  }
}
