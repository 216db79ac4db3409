import PendulateCore
import TerminalGrid

/// One entry whole: what it was, how distress went, every mark, the two body maps, the words.
struct RecordView {
  /// The narrowest column of lines that have their answers beside them.
  private static let narrowest = 56

  let record: JournalRecord
  let context: Context
  let columns: Int
  let glyphs: Glyphs

  private var entry: JournalEntry { record.entry }
  private var states: [BodyState: String] {
    Dictionary(
      uniqueKeysWithValues: BodyState.allCases.map { ($0, context.stateWord($0)) })
  }

  /// The page: in two columns where only so all of it is seen at once.
  func rows(room: Int) -> [Row] {
    Row.inColumns(of: columns, room: room, narrowest: Self.narrowest) { columns in
      RecordView(record: record, context: context, columns: columns, glyphs: glyphs).blocks
    }
  }

  /// What there is, each part with a blank row before it, but for the first.
  private var blocks: [[Row]] {
    var blocks = [head]
    if entry.kind != .checkIn {
      let curve = SwingTimelineView(
        events: record.events, columns: min(columns, 100), glyphs: glyphs
      ).rows
      if !curve.isEmpty { blocks.append([.blank] + curve) }
    }
    blocks.append(maps)
    blocks += record.checkIns.map { [.blank] + lines(of: $0) }
    blocks.append(glimmers)
    let marks = Timeline(record.events, own: states).lines(columns: max(columns, Self.narrowest))
    if !marks.isEmpty {
      blocks.append(
        [.blank, Row("Every mark", style: .strong)]
          + marks.flatMap { Row.wrapping($0, columns: columns) })
    }
    return blocks.filter { !$0.isEmpty }
  }

  /// The body before and after, over each other.
  private var maps: [Row] {
    let maps = OverlaidMapsView(
      before: record.checkIns.last { $0.kind == .pre || $0.kind == .open },
      after: record.checkIns.last { $0.kind == .post }, glyphs: glyphs)
    let limit = columns < 60 ? BodyShape.rows.lowerBound : 16
    guard let drawn = maps.rows(columns: columns, atMost: limit) else { return [] }
    var heading = Row("The body", style: .strong)
    heading.add("   \(maps.heading)", style: .quiet)
    return [.blank, heading] + drawn + maps.legend(columns: columns)
  }

  /// The same as lines for the ear: no picture, and nothing cut.
  var spoken: [String] {
    let all = RecordView(
      record: record, context: context, columns: Layout.textColumns, glyphs: glyphs)
    var rows = all.head
    for checkIn in record.checkIns { rows += all.lines(of: checkIn) }
    rows += all.glimmers
    return rows.map { $0.text.trimmed }.filter { !$0.isEmpty }
      + Timeline(record.events, own: states).lines()
  }

  private var head: [Row] {
    var first = Row(EntryWords.name(entry, in: context.content), style: Style(.strong, bold: true))
    first.add("   \(entry.at.localDate.description) \(entry.at.localTime)", style: .quiet)
    var rows = [first]
    guard case .session(_, let mode, let isRehearsal, let outcome, _, let touch) = entry.kind
    else { return rows }
    var facts = [StoryWords.mode(mode), EntryWords.length(entry)]
    if touch > 0 { facts.append("\(TrendNumbers.seconds(touch)) of touch") }
    facts.append(StoryWords.outcome(outcome))
    if isRehearsal { facts.append("a rehearsal, which counts in nothing") }
    rows += Row.wrapping(facts.joined(separator: ", "), columns: columns, style: .quiet)
    if let about = entry.about { rows += Row.wrapping("About: \(about)", columns: columns) }
    return rows
  }

  private func lines(of checkIn: CheckIn) -> [Row] {
    let title =
      switch checkIn.kind {
      case .pre: "Before"
      case .post: "After"
      case .later: "Later"
      case .open: "Right then"
      }
    var rows = [Row("\(title), \(checkIn.at.localTime)", style: .strong)]
    rows += Row.wrapping(
      StoryWords.answers(of: checkIn, own: states), columns: columns, indent: 2)
    for mark in checkIn.regions {
      let words = ([mark.tone.rawValue] + mark.sensations).joined(separator: ", ")
      let change = mark.change.map { ", \($0.rawValue) than before" } ?? ""
      let name = BodyFigureView.name(mark.region, context.content)
      rows += Row.wrapping("\(name): \(words)\(change)", columns: columns, indent: 2)
    }
    if let words = checkIn.words, !words.isEmpty {
      rows += Row.wrapping(words.onOneLine, columns: columns, style: .accent, indent: 2)
    }
    return rows
  }

  private var glimmers: [Row] {
    let stayed = record.events.filter { $0.event == .glimmer && $0.glimmerID != nil }
    guard !stayed.isEmpty else { return [] }
    return [.blank, Row("Glimmers", style: .strong)]
      + stayed.flatMap { event in
        let text =
          context.person.glimmers.first { $0.id == event.glimmerID }?.text.onOneLine
          ?? "one that is gone"
        let facts = [
          event.dwellSeconds.map(TrendNumbers.seconds), event.ladder?.word,
        ].compactMap { $0 }
        let told = facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"
        return Row.wrapping(text + told, columns: columns, indent: 2)
      }
  }
}
