import PendulateApp
import PendulateCore
import PendulateJournal

/// The story of a session in plain lines.
struct SessionStory {
  let session: JournalSession
  let events: [SessionEvent]
  let checkIns: [CheckIn]
  let glimmers: [Glimmer]
  let content: CoachContent

  /// When and what, the timeline, the check-ins, the glimmers.
  var lines: [String] {
    var lines = head + [""] + Timeline(events, own: OwnWords.states).lines()
    for checkIn in checkIns { lines += [""] + Self.lines(of: checkIn, names: content.regions) }
    let stayed = stayedWith
    if !stayed.isEmpty { lines += ["", "Glimmers:"] + stayed.map { "  \($0)" } }
    return lines
  }

  private var head: [String] {
    let name = name(of: session.practice).map { "\($0) (\(session.practice))" }
    let touch =
      session.touchSeconds > 0 ? ", \(ShownLength.clock(session.touchSeconds)) of it touch" : ""
    var lines = [
      "\(session.startedAt.localDate.description) at \(session.startedAt.localTime), "
        + "\(name ?? session.practice), \(StoryWords.mode(session.mode)).",
      "\(ShownLength.clock(session.activeSeconds)) in all\(touch). "
        + "Outcome: \(StoryWords.outcome(session.outcome)).",
    ]
    if session.isRehearsal { lines.append("A rehearsal, which counts in no limit.") }
    if let about = session.about { lines.append("About: \(OutsideText.shown(about))") }
    return lines
  }

  private func name(of practice: String) -> String? {
    guard session.mode == .breathe else { return content.practice(practice)?.name }
    return content.pattern(practice)?.name ?? content.anchors.first { $0.id == practice }?.name
  }

  private var stayedWith: [String] {
    events.compactMap { event in
      guard event.event == .glimmer, let id = event.glimmerID else { return nil }
      let text = glimmers.first { $0.id == id }?.text ?? id
      let facts = [
        event.dwellSeconds.map(ShownLength.clock), event.ladder?.word,
      ].compactMap { $0 }
      let told = facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"
      return OutsideText.shown(text) + told
    }
  }

  /// A check-in: what was answered, the regions, the words.
  static func lines(
    of checkIn: CheckIn, names: [BodyRegion: RegionWords]
  ) -> [String] {
    let title =
      switch checkIn.kind {
      case .pre: "Before"
      case .post: "After"
      case .later: "Later"
      case .open: "Check-in"
      }
    var lines = [
      "\(title), at \(checkIn.at.localTime): \(StoryWords.answers(of: checkIn, own: OwnWords.states))."
    ]
    for mark in checkIn.regions {
      let name = names[mark.region]?.name ?? mark.region.rawValue
      let words = ([mark.tone.rawValue] + mark.sensations).joined(separator: ", ")
      let change = mark.change.map { ", \($0.rawValue) than before" } ?? ""
      lines.append("  " + OutsideText.shown("\(name): \(words)\(change)"))
    }
    if let words = checkIn.words { lines.append("  In words: \(OutsideText.shown(words))") }
    return lines
  }
}
