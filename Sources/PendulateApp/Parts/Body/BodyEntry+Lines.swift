import PendulateCore
import TerminalGrid

extension BodyEntry {
  /// What a line may say now.
  var expectation: String {
    switch step {
    case .region: "The name of a region, or nothing to go on."
    case .tone: "1 comfortable, 2 uncomfortable, 3 neither."
    case .change: "1 more, 2 less, or nothing."
    case .words: "Words from the list with commas between, or nothing."
    }
  }

  mutating func take(word: String) -> Result {
    switch step {
    case .region:
      if word.isEmpty || word == "d" || word == "done" { return .finished }
      let regions = BodyRegion.allCases.filter { $0.plainName.hasPrefix(word) }
      guard let region = regions.first(where: { $0.plainName == word }) ?? regions.first else {
        return .ignored
      }
      choose(region)
    case .tone:
      if let tone = BodyMark.Tone.allCases.first(where: { $0.rawValue == word }) {
        self.tone = tone
        keep()
        step = asksChange ? .change : .words
        return .moved
      }
      return take(word.isEmpty ? .enter : .character(word.first ?? "3"))
    case .change:
      if let change = BodyMark.Change.allCases.first(where: { $0.rawValue == word }) {
        self.change = change
        keep()
        step = .words
        return .moved
      }
      return take(word.isEmpty ? .enter : .character(word.first ?? "3"))
    case .words:
      let chosen = word.split(separator: ",").map { String($0).trimmed }
      guard chosen.allSatisfy(words.contains) else { return .ignored }
      for word in chosen { toggle(word) }
      step = .region
    }
    return .moved
  }
}
