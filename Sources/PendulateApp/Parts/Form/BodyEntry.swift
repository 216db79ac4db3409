package import PendulateCore
import TerminalGrid

/// The body map while it is being filled in.
///
/// First a region, on the figure or from the list; then its tone, whether there is more or less of
/// it, and words for it. Each step after the region can be skipped.
package struct BodyEntry: Hashable, Sendable {
  /// What is asked now.
  package enum Step: Hashable, Sendable {
    case region, tone, change, words
  }

  /// What came of a key or a line.
  enum Result: Hashable, Sendable {
    case ignored, moved, finished
  }

  /// The marks so far.
  package internal(set) var marks: [BodyMark]
  /// The region under the cursor.
  package internal(set) var region = BodyRegion.chest
  /// Which side of the body is shown.
  package internal(set) var side = BodyRegion.Side.front
  /// What is asked now.
  package internal(set) var step = Step.region
  /// Whether the regions are shown as a list.
  package internal(set) var isList = false
  /// The word under the cursor, as a place in the list of all words.
  package internal(set) var word = 0
  /// All sensation words, in the order in which they are offered.
  package internal(set) var words: [String] = []

  var tone: BodyMark.Tone = .neither
  var change: BodyMark.Change?
  var chosenWords: [String] = []

  /// Where something is usually marked, shown faintly below today's marks.
  package let usual: UsualMap

  init(marks: [BodyMark], words: [String], usual: UsualMap = UsualMap()) {
    self.marks = marks
    self.words = words
    self.usual = usual
  }

  /// The words chosen for the region so far.
  package var sensations: [String] { chosenWords }

  /// The mark of a region, if it has one.
  package func mark(of region: BodyRegion) -> BodyMark? {
    marks.first { $0.region == region }
  }

  mutating func take(_ key: Key) -> Result {
    switch step {
    case .region: takeRegion(key)
    case .tone: takeTone(key)
    case .change: takeChange(key)
    case .words: takeWord(key)
    }
  }

  private mutating func takeRegion(_ key: Key) -> Result {
    switch BodyKeys.region.action(of: key) {
    case .previous: move(by: -1)
    case .next: move(by: 1)
    case .turn: turn()
    case .list: isList.toggle()
    case .allOver: choose(.allOver)
    case .nowhere: choose(.nowhere)
    case .mark: choose(region)
    case .unmark: marks.removeAll { $0.region == region }
    case .finish: return .finished
    case nil: return .ignored
    }
    return .moved
  }

  /// The regions of the side that is shown, from head to feet.
  package var visibleRegions: [BodyRegion] {
    isList
      ? BodyRegion.allCases
      : BodyRegion.mapped.filter { $0.side == .both || $0.side == side }
  }

  private mutating func move(by step: Int) {
    let regions = visibleRegions
    let index = (regions.firstIndex(of: region) ?? 0) + step
    region = regions[min(max(0, index), regions.count - 1)]
  }

  private mutating func turn() {
    let index = visibleRegions.firstIndex(of: region) ?? 0
    side = side == .front ? .back : .front
    region = visibleRegions[min(index, visibleRegions.count - 1)]
  }

  mutating func choose(_ chosen: BodyRegion) {
    region = chosen
    if let earlier = mark(of: chosen) {
      tone = earlier.tone
      change = earlier.change
      chosenWords = earlier.sensations
    } else {
      tone = .neither
      change = nil
      chosenWords = []
    }
    guard chosen != .nowhere else {
      marks = marks.filter { $0.region != .nowhere } + [BodyMark(region: .nowhere, tone: .neither)]
      return
    }
    step = .tone
  }

  private mutating func takeTone(_ key: Key) -> Result {
    switch BodyKeys.tone.action(of: key) {
    case .first: tone = .comfortable
    case .second: tone = .uncomfortable
    case .third: tone = .neither
    // Nobody said how it is there, so nothing is marked.
    case .goOn where mark(of: region) == nil:
      step = .region
      return .moved
    case .goOn: break
    case .back:
      step = .region
      return .moved
    case nil: return .ignored
    }
    keep()
    step = .change
    return .moved
  }

  private mutating func takeChange(_ key: Key) -> Result {
    switch BodyKeys.change.action(of: key) {
    case .first: change = .more
    case .second: change = .less
    case .third: change = nil
    case .goOn: break
    case .back:
      step = .tone
      return .moved
    case nil: return .ignored
    }
    keep()
    step = .words
    word = 0
    return .moved
  }

  private mutating func takeWord(_ key: Key) -> Result {
    let columns = 6
    switch BodyKeys.words.action(of: key) {
    case .right: word = min(word + 1, max(0, words.count - 1))
    case .left: word = max(0, word - 1)
    case .down: word = min(word + columns, max(0, words.count - 1))
    case .up: word = max(0, word - columns)
    case .toggle:
      guard word < words.count else { return .ignored }
      toggle(words[word])
    case .goOn: step = .region
    case .back: step = .change
    case nil: return .ignored
    }
    return .moved
  }

  mutating func toggle(_ chosen: String) {
    if let index = chosenWords.firstIndex(of: chosen) {
      chosenWords.remove(at: index)
    } else {
      chosenWords.append(chosen)
    }
    keep()
  }

  /// Puts what is known about the region into the marks.
  mutating func keep() {
    let mark = BodyMark(region: region, tone: tone, change: change, sensations: chosenWords)
    if let index = marks.firstIndex(where: { $0.region == region }) {
      marks[index] = mark
    } else {
      marks.append(mark)
    }
  }
}
