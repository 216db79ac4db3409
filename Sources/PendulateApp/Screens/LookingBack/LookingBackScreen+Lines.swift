import PendulateCore
import TerminalGrid

/// Looking back in lines: a number opens, a word turns to a part, a letter does what its key does.
extension LookingBackScreen {
  mutating func enter(_ line: Line, in context: inout Context, at stamp: Stamp) -> Step {
    switch activity {
    case .writing(let writing, _):
      return Step(write(writing, from: line, in: &context, at: stamp))
    case .deleting:
      return Step(delete(isSure: line.word == "y" || line.word == "yes", in: &context))
    case .browsing, .finding: activity = .browsing
    }
    let text = line.text.trimmed
    let parts = Self.parts(in: context)
    if let part = parts.first(where: { $0.title == line.word || $0.rawValue == line.word }) {
      return Step(turn(to: part, in: context, at: stamp))
    }
    if line.word == "home" { return .home() }
    if text.first == "/", part == .days {
      record = nil
      return Step(look(for: String(text.dropFirst()).trimmed))
    }
    if let number = Int(line.word) { return Step(choose(number, in: &context, at: stamp)) }
    if line.word.isEmpty || line.word == "more" { return goOn(in: &context, at: stamp) }
    if let action = LookingBackKeys.table.action(of: line.word) {
      return perform(action, by: .escape, in: &context, at: stamp)
    }
    if line.word.count == 1, let key = line.key {
      if let action = SharedKeys.table.action(of: key) { return Step([], .perform(action)) }
      if LookingBackKeys.table.action(of: key) != nil {
        return press(key, in: &context, at: stamp)
      }
    }
    context.notice = LookingBackWords.isNoCommand
    return .stay
  }

  private mutating func write(
    _ writing: Writing, from line: Line, in context: inout Context, at stamp: Stamp
  ) -> [Effect] {
    guard !line.word.isEmpty else {
      context.notice = LookingBackWords.leftAsItWas
      activity = .browsing
      return []
    }
    guard line.text.trimmed.count <= writing.longest else {
      context.notice = LookingBackWords.fits(writing.longest)
      return []
    }
    return keep(line.text, as: writing, in: &context, at: stamp)
  }

  private mutating func choose(
    _ number: Int, in context: inout Context, at stamp: Stamp
  ) -> [Effect] {
    let current = stamp.wall.localDate.parts.year
    if part == .year, number >= Self.firstYear, number <= current {
      year = number
      return [.read(.year(number))]
    }
    guard part == .days, number >= 1, number <= max(1, window.total),
      let entry = window[number - 1]
    else {
      context.notice = LookingBackWords.noSuchLine
      return []
    }
    place = number - 1
    record = nil
    return [.read(.record(entry.id))]
  }

  /// An empty line: back from an entry, on in the list, the next picture.
  private mutating func goOn(in context: inout Context, at stamp: Stamp) -> Step {
    if record != nil { return press(.escape, in: &context, at: stamp) }
    switch part {
    case .days:
      let next = place + Narration.linesAtOnce
      guard next < window.total else {
        context.notice = LookingBackWords.isEndOfList
        return .stay
      }
      place = next
      return Step(missing == nil ? [] : [.read(entriesQuestion)])
    case .trends: return press(.down, in: &context, at: stamp)
    case .year: return .stay
    }
  }
}
