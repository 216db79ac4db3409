import PendulateApp
import PendulateCore

/// A line of the journal in words.
enum EntryText {
  /// The columns of a list: practice, length, distress, state, and a word of the person's own.
  static func columns(_ entry: JournalEntry, in content: CoachContent) -> [String] {
    let state =
      entry.state.map { OutsideText.shown(StoryWords.state($0, own: OwnWords.states)) } ?? "-"
    switch entry.kind {
    case .checkIn: return ["check-in", "-", distress(entry), state, remark(entry)]
    case .session(let practice, let mode, _, _, let activeSeconds, _):
      let wasRest = content.practice(practice)?.wasRest(in: mode) ?? false
      return [
        wasRest ? StoryWords.mode(mode) : OutsideText.shown(practice),
        ShownLength.clock(activeSeconds), distress(entry), state,
        remark(entry),
      ]
    }
  }

  /// The entry in one sentence without its end, for a question.
  static func name(_ entry: JournalEntry) -> String {
    let when = "\(entry.at.localDate.description) \(entry.at.localTime)"
    switch entry.kind {
    case .checkIn: return "the check-in of \(when)"
    case .session(let practice, let mode, _, _, let activeSeconds, _):
      let label = entry.about.map { ", \"\(OutsideText.shown($0))\"" } ?? ""
      return "the session of \(when) (\(OutsideText.shown(practice)), \(StoryWords.mode(mode)), "
        + "\(ShownLength.clock(activeSeconds))\(label))"
    }
  }

  private static func distress(_ entry: JournalEntry) -> String {
    switch (entry.pre, entry.post) {
    case (nil, nil): "-"
    case (let pre?, nil): "\(pre)"
    case (let pre, let post?): "\(pre.map(String.init) ?? "?") -> \(post)"
    }
  }

  /// The label, or else a few of the words, after what sets the session apart.
  private static func remark(_ entry: JournalEntry) -> String {
    var parts: [String] = []
    if case .session(_, _, let isRehearsal, let outcome, _, _) = entry.kind {
      if outcome != .closed { parts.append(StoryWords.outcome(outcome)) }
      if isRehearsal { parts.append("a rehearsal") }
    }
    if let text = entry.about ?? entry.words { parts.append(shortened(text)) }
    return parts.joined(separator: ", ")
  }

  /// The front of a text, on one line.
  static func shortened(_ text: String, to most: Int = 32) -> String {
    let line = OutsideText.shown(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    return line.count <= most ? line : line.prefix(most - 3) + "..."
  }
}
