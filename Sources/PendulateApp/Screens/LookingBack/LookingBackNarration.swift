import PendulateCore
import TerminalGrid

extension LookingBackScreen {
  /// Looking back as it is told: a page of the list, one entry, or a picture in sentences and
  /// numbers.
  struct Narration: ScreenNarration {
    /// How many lines of the list are told at once.
    static let linesAtOnce = 20

    private var said: LookingBackScreen?

    init() {}

    mutating func lines(
      for back: LookingBackScreen, in context: Context, at stamp: Stamp, isNew: Bool
    ) -> [String] {
      let earlier = isNew ? nil : said
      guard back != earlier else { return [] }
      said = back
      switch back.activity {
      case .writing(let writing, _): return [LookingBackWords.question(writing)]
      case .deleting: return [LookingBackWords.deletingByLine]
      case .finding: return []
      case .browsing: break
      }
      switch back.part {
      case .days:
        if let record = back.record {
          return record == earlier?.record ? [] : entry(record, in: context)
        }
        let isSaid =
          earlier?.part == .days && earlier?.window == back.window && earlier?.record == nil
          && earlier?.words == back.words && earlier?.place == back.place
        return isSaid ? [] : list(back, in: context, isNew: isNew)
      case .trends: return trends(back, earlier, in: context)
      case .year: return year(back, in: context)
      }
    }

    private func list(
      _ back: LookingBackScreen, in context: Context, isNew: Bool
    ) -> [String] {
      var lines = [LookingBackWords.listTitle(back.window.total, words: back.words)]
      let end = min(back.window.total, back.place + Self.linesAtOnce)
      var day: CivilDate?
      for place in back.place..<max(back.place, end) {
        guard let entry = back.window[place] else { continue }
        if entry.at.localDate != day {
          day = entry.at.localDate
          lines.append("\(DayWords.heading(entry.at.localDate)):")
        }
        lines.append("\(place + 1) \(EntryWords.line(entry, in: context))")
      }
      if end < back.window.total { lines.append(LookingBackWords.more(of: back.window.total)) }
      if isNew {
        lines.append(LookingBackWords.howToGoAbout(LookingBackScreen.parts(in: context)))
      }
      return lines
    }

    private func entry(_ record: JournalRecord, in context: Context) -> [String] {
      RecordView(record: record, context: context, columns: 20, glyphs: .ascii).spoken
        + [LookingBackWords.whatBecomesOfAnEntry]
    }

    private func trends(
      _ back: LookingBackScreen, _ earlier: LookingBackScreen?, in context: Context
    ) -> [String] {
      guard let trends = back.trends,
        earlier?.trends != trends || earlier?.picture != back.picture || earlier?.part != .trends
      else { return [] }
      let words = context.words(of: trends)
      var lines: [String] = []
      if earlier?.trends != trends || earlier?.part != .trends {
        lines.append(LookingBackWords.trendsTitle(words))
        if let caution = words.caution { lines.append(caution) }
      }
      lines += ["\(back.picture.title). \(back.picture.meaning(edge: trends.edge))"]
      lines += [WindowWords.line(context.person.window, beside: back.picture)].compactMap { $0 }
      lines += words.sentences(back.picture)
      if back.picture == .hard { lines += words.hardMomentLines }
      if let table = TrendTable(back.picture, of: trends) {
        lines += table.rows.map { row in
          row[0] + ": "
            + zip(table.headings, row).dropFirst().map { "\($0) \($1)" }.joined(separator: ", ")
            + "."
        }
      }
      return lines + [back.picture.caveat, LookingBackWords.howToTurnPictures]
    }

    private func year(_ back: LookingBackScreen, in context: Context) -> [String] {
      guard !back.days.isEmpty else { return [LookingBackWords.isEmpty(back.year)] }
      var lines = ["\(back.year), \(back.subject.name):"]
      for month in 1...12 {
        let days = back.days.filter { $0.day.parts.month == month }
        guard !days.isEmpty else { continue }
        let told = days.map { day in
          let word =
            switch back.subject {
            case .before: day.state.map { context.stateWord($0) } ?? ""
            case .highest: day.highest.map(String.init) ?? LookingBackWords.whatWasDone(day)
            case .done: LookingBackWords.whatWasDone(day)
            }
          return "\(day.day.parts.day)" + (word.isEmpty ? "" : " \(word)")
        }
        lines.append("\(DayWords.months[month - 1]): \(told.joined(separator: ", ")).")
      }
      return lines + [LookingBackWords.howToTurnYears(after: back.subject)]
    }
  }
}
