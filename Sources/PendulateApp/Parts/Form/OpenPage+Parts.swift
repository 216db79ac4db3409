import PendulateCore
import TerminalGrid

/// What of a page fits into its window.
extension OpenPage {
  /// How many rows of a list are opened at least below its question.
  private static let fewestOfList = 4

  /// The whole page where it fits, else the part of it with the question it is at.
  var partInWindow: Part? {
    let whole = Part(lead: form.lead[...], places: form.fields.indices)
    if height(whole, isSpaced: false) <= limit { return whole }
    return form.isInParts ? parts?.first { $0.places.contains(form.index) } : nil
  }

  func fits(_ part: Part, isSpaced: Bool, isGrouped: Bool = false) -> Bool {
    // Where a list opens below its question the rows stay where they are.
    if isSpaced, form.begins { return false }
    let groups = isGrouped ? part.places.dropFirst().filter(startsGroup).count : 0
    return height(part, isSpaced: isSpaced) + groups <= limit
  }

  func startsGroup(_ place: Int) -> Bool { !form.fields[place].heading.isEmpty }

  func height(_ part: Part, isSpaced: Bool) -> Int {
    var rows = leadRows(part.lead).count + reserved(part)
    for place in part.places {
      let isFirst = place == part.places.lowerBound
      rows += heading(place, isFirst: isFirst).count + height(of: place)
      if isSpaced, !isFirst { rows += 1 }
    }
    return rows
  }

  /// The parts of a page that is longer than its window; nil where not even one question fits.
  ///
  /// What is said before is said in whole paragraphs, and a group stays together where it can.
  private var parts: [Part]? {
    var parts: [Part] = []
    var lead = form.lead[...]
    var place = 0
    while place < form.fields.count {
      var part = Part(lead: lead.prefix(0), places: place..<place + 1)
      guard height(part, isSpaced: false) <= limit else { return nil }
      while let next = lead.first {
        let more = Part(lead: part.lead + [next], places: part.places)
        guard height(more, isSpaced: false) <= limit else { break }
        part = more
        lead = lead.dropFirst()
      }
      if lead.isEmpty || parts.isEmpty { fill(&part) }
      parts.append(part)
      place = part.places.upperBound
    }
    return parts
  }

  /// Takes in whole groups as long as they fit, and of the first one as many questions as do.
  private func fill(_ part: inout Part) {
    let start = part.places.lowerBound
    for end in start + 1...form.fields.count {
      guard height(Part(lead: part.lead, places: start..<end), isSpaced: false) <= limit else {
        break
      }
      let isWhole = end == form.fields.count || startsGroup(end)
      let isFirstGroup = !form.fields[(start + 1)..<end].contains { !$0.heading.isEmpty }
      if isWhole || isFirstGroup { part.places = start..<end }
    }
  }

  private func height(of place: Int) -> Int {
    let field = form.fields[place]
    if field.kind == .end { return 1 }
    let label = labelRows(place).count
    switch arrangement {
    case .beside(let start):
      return max(label, answers(place).rows(columns: columns - start).count)
    case .below:
      return label + answers(place).rows(columns: columns - Self.indent).count
    }
  }

  /// The rows that are kept for what is said of a question, and for a list that opens.
  private func reserved(_ part: Part) -> Int {
    let hints = form.fields[part.places].map { field -> Int in
      var rows = Row.wrapping(field.hint, columns: columns, indent: 2).count
      if case .choice(let choices) = field.kind, choices.contains(where: { !$0.hint.isEmpty }) {
        rows += 1
      }
      return rows
    }
    let most = hints.max() ?? 0
    return (most > 0 ? most + (isRoomy ? 1 : 0) : 0) + reservedForList
  }

  /// The rows that are kept for a list.
  var reservedForList: Int {
    form.fields.map { field in
      guard case .picks(let choices) = field.kind else { return 0 }
      return min(choices.count, Self.fewestOfList)
    }.max() ?? 0
  }
}
