import PendulateCore
import TerminalGrid

/// Looking back as it is told: a page of the list, one entry, or a picture in sentences and numbers.
struct LookingBackNarrator: Sendable {
  /// How many lines of the list are told at once.
  static let linesAtOnce = 20

  private var said: LookingBack?

  init() {}

  /// The lines that say what is new.
  mutating func lines(for back: LookingBack, of model: Model, isNew: Bool) -> [String] {
    let earlier = isNew ? nil : said
    guard back != earlier else { return [] }
    said = back
    switch back.activity {
    case .writingNote: return ["The new note? (nothing leaves it as it was)"]
    case .writingLabel: return ["The new label, 24 characters at most? (nothing leaves it)"]
    case .deleting:
      return ["Delete it for good? It cannot come back. (y deletes, anything else keeps it)"]
    case .finding: return []
    case .browsing: break
    }
    switch back.part {
    case .days:
      if let record = back.record {
        return record == earlier?.record ? [] : entry(record, of: model)
      }
      let isSaid =
        earlier?.part == .days && earlier?.window == back.window && earlier?.record == nil
        && earlier?.words == back.words && earlier?.place == back.place
      return isSaid ? [] : list(back, of: model, isNew: isNew)
    case .trends: return trends(back, earlier, of: model)
    case .year: return year(back, of: model)
    }
  }

  private func list(_ back: LookingBack, of model: Model, isNew: Bool) -> [String] {
    let found = back.words.isEmpty ? "" : " with \"\(back.words)\""
    var lines = ["The journal\(found): \(TrendNumbers.count(back.window.total, "line"))."]
    let end = min(back.window.total, back.place + Self.linesAtOnce)
    var day: CivilDate?
    for place in back.place..<max(back.place, end) {
      guard let entry = back.window[place] else { continue }
      if entry.at.localDate != day {
        day = entry.at.localDate
        lines.append("\(DayWords.weekday(entry.at.localDate)) \(entry.at.localDate.description):")
      }
      lines.append("\(place + 1) \(Self.line(entry, of: model))")
    }
    if end < back.window.total { lines.append("more tells the next, up to \(back.window.total).") }
    let parts = model.lookingBackParts.map(\.title).joined(separator: ", ")
    if isNew {
      lines.append(
        "A number opens a line, / and words look for them. The parts: \(parts). home goes back.")
    }
    return lines
  }

  static func line(_ entry: JournalEntry, of model: Model) -> String {
    let distress =
      switch (entry.pre, entry.post) {
      case (nil, nil): ""
      case (let pre?, nil): "distress \(pre)"
      case (nil, let post?): "distress after \(post)"
      case (let pre?, let post?): "distress \(pre), then \(post)"
      }
    return [
      entry.at.localTime, EntryWords.name(entry, in: model.content), EntryWords.length(entry),
      distress, entry.state.map { model.stateWord($0) } ?? "",
      entry.about ?? entry.words?.onOneLine ?? "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func entry(_ record: JournalRecord, of model: Model) -> [String] {
    let rows = RecordView(record: record, model: model, columns: 20, glyphs: .ascii).spoken
    return rows + ["e writes a note, l a label, d deletes it; an empty line goes back."]
  }

  private func trends(_ back: LookingBack, _ earlier: LookingBack?, of model: Model) -> [String] {
    guard let trends = back.trends,
      earlier?.trends != trends || earlier?.picture != back.picture || earlier?.part != .trends
    else { return [] }
    let words = TrendWords(trends) { id in
      model.person.glimmers.first { $0.id == id }?.text.onOneLine
    }
    var lines: [String] = []
    if earlier?.trends != trends || earlier?.part != .trends {
      lines.append("What changed, \(words.span), by \(trends.length.rawValue).")
      if let caution = words.caution { lines.append(caution) }
    }
    lines += ["\(back.picture.title). \(back.picture.meaning(edge: trends.edge))"]
    lines += words.sentences(back.picture)
    if let table = TrendTable(back.picture, of: trends) {
      lines += table.rows.map { row in
        row[0] + ": "
          + zip(table.headings, row).dropFirst().map { "\($0) \($1)" }.joined(separator: ", ") + "."
      }
    }
    return lines + [
      back.picture.caveat,
      "An empty line tells the next picture, r how far back, g by day, week or month.",
    ]
  }

  private func year(_ back: LookingBack, of model: Model) -> [String] {
    guard !back.days.isEmpty else { return ["\(back.year): nothing in it yet."] }
    var lines = ["\(back.year):"]
    for month in 1...12 {
      let days = back.days.filter { $0.day.parts.month == month }
      guard !days.isEmpty else { continue }
      let told = days.map { day -> String in
        let number = "\(day.day.parts.day)"
        if back.showsStates { return number + (day.state.map { " " + model.stateWord($0) } ?? "") }
        return number + (day.touchSessions > 0 ? " touch" : day.otherSessions > 0 ? " rest" : "")
      }
      lines.append("\(DayWords.months[month - 1]): \(told.joined(separator: ", ")).")
    }
    return lines + [
      "A year opens it, v tells \(back.showsStates ? "what was done" : "how it was")."
    ]
  }
}
