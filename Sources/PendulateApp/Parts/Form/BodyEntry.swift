public import PendulateCore
import TerminalGrid

/// The body map while it is being filled in.
///
/// First a region, on the figure or from the list; then its tone, whether there is more or less of
/// it, and words for it. Each step after the region can be skipped.
public struct BodyEntry: Hashable, Sendable {
  /// What is asked now.
  public enum Step: Hashable, Sendable {
    case region, tone, change, words
  }

  /// What came of a key or a line.
  enum Result: Hashable, Sendable {
    case ignored, moved, finished
  }

  /// The marks so far.
  public internal(set) var marks: [BodyMark]
  /// The region under the cursor.
  public internal(set) var region = BodyRegion.chest
  /// Which side of the body is shown.
  public internal(set) var side = BodyRegion.Side.front
  /// What is asked now.
  public internal(set) var step = Step.region
  /// Whether the regions are shown as a list.
  public internal(set) var isList = false
  /// The word under the cursor, as a place in the list of all words.
  public internal(set) var word = 0
  /// All sensation words, in the order in which they are offered.
  public internal(set) var words: [String] = []

  var tone: BodyMark.Tone = .neither
  var change: BodyMark.Change?
  var chosenWords: [String] = []

  /// Where something is usually marked, shown faintly below today's marks.
  public let usual: UsualMap

  init(marks: [BodyMark], words: [String], usual: UsualMap = UsualMap()) {
    self.marks = marks
    self.words = words
    self.usual = usual
  }

  /// The words chosen for the region so far.
  public var sensations: [String] { chosenWords }

  /// The mark of a region, if it has one.
  public func mark(of region: BodyRegion) -> BodyMark? {
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
    switch key {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .left, .right, .tab: turn()
    case .character("l"), .character("L"): isList.toggle()
    case .character("a"), .character("A"): choose(.allOver)
    case .character("0"): choose(.nowhere)
    case .enter: choose(region)
    case .delete, .character("-"): marks.removeAll { $0.region == region }
    case .character("d"), .character("D"): return .finished
    default: return .ignored
    }
    return .moved
  }

  /// The regions of the side that is shown, from head to feet.
  public var visibleRegions: [BodyRegion] {
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
    switch key {
    case .character("1"): tone = .comfortable
    case .character("2"): tone = .uncomfortable
    case .character("3"), .enter: tone = key == .enter ? tone : .neither
    case .backspace:
      step = .region
      return .moved
    default: return .ignored
    }
    keep()
    step = .change
    return .moved
  }

  private mutating func takeChange(_ key: Key) -> Result {
    switch key {
    case .character("1"), .character("+"): change = .more
    case .character("2"), .character("-"): change = .less
    case .character("3"), .enter: change = key == .enter ? change : nil
    case .backspace:
      step = .tone
      return .moved
    default: return .ignored
    }
    keep()
    step = .words
    word = 0
    return .moved
  }

  private mutating func takeWord(_ key: Key) -> Result {
    let columns = 6
    switch key {
    case .right: word = min(word + 1, max(0, words.count - 1))
    case .left: word = max(0, word - 1)
    case .down: word = min(word + columns, max(0, words.count - 1))
    case .up: word = max(0, word - columns)
    case .character(" "):
      guard word < words.count else { return .ignored }
      toggle(words[word])
    case .enter:
      step = .region
    case .backspace: step = .change
    default: return .ignored
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
