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
  /// Which side of the body is shown, or has the cursor where both are.
  package internal(set) var side = BodyRegion.Side.front
  /// At which of two the cursor is.
  private var half = BodySpot.Half.middle
  /// The last way from one spot to another, which the arrow back undoes.
  private var lastWay: Way?
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
  /// Whether it is asked if there is more or less than before.
  let asksChange: Bool

  init(
    marks: [BodyMark], words: [String], usual: UsualMap = UsualMap(), asksChange: Bool = true
  ) {
    self.marks = marks
    self.words = words
    self.usual = usual
    self.asksChange = asksChange
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
    case .move(let arrow): move(arrow)
    case .turn: turn()
    case .list: toggleList()
    case .allOver: choose(.allOver)
    case .nowhere: choose(.nowhere)
    case .mark: choose(region)
    case .unmark: marks.removeAll { $0.region == region }
    case .finish: return .finished
    case nil: return .ignored
    }
    return .moved
  }

  /// A way from a spot, by an arrow.
  private struct Way: Hashable {
    let start: BodySpot
    let arrow: BodyArrow
  }

  /// Where the cursor is on the figure; nil where it is at what has no place there.
  package var spot: BodySpot? {
    let spots = BodySpot.all(of: region, on: side)
    return spots.first { $0.half == half } ?? spots.first
  }

  /// The regions of the list, or of the side that is shown, from head to feet.
  var listedRegions: [BodyRegion] {
    isList ? BodyRegion.allCases : BodyRegion.mapped.filter { $0.isSeen(on: side) }
  }

  private mutating func move(_ arrow: BodyArrow) {
    if isList { return moveInList(arrow) }
    guard let spot else {
      region = .chest
      side = .front
      return
    }
    if let lastWay, lastWay.arrow == arrow.opposite {
      go(to: lastWay.start, by: nil)
    } else if let next = spot.next(arrow) {
      go(to: next, by: Way(start: spot, arrow: arrow))
    }
  }

  private mutating func go(to spot: BodySpot, by way: Way?) {
    region = spot.region
    side = spot.side
    half = spot.half
    lastWay = way
  }

  private mutating func moveInList(_ arrow: BodyArrow) {
    let step =
      switch arrow {
      case .up: -1
      case .down: 1
      case .left, .right: 0
      }
    let index = (listedRegions.firstIndex(of: region) ?? 0) + step
    region = listedRegions[min(max(0, index), listedRegions.count - 1)]
    if region.side != .both { side = region.side }
    lastWay = nil
  }

  private mutating func turn() {
    guard !isList, let spot else { return }
    go(to: spot.turned, by: nil)
  }

  private mutating func toggleList() {
    isList.toggle()
    lastWay = nil
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
    step = asksChange ? .change : .words
    word = 0
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
    case .back: step = asksChange ? .change : .tone
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
