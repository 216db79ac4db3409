import PendulateApp
import PendulateCore
import TerminalGrid

/// Somebody who presses anything, in virtual time, in any window, while the journal fails at times.
struct RandomPlayer {
  private(set) var steps = 0
  private(set) var keys = 0
  private(set) var windows = 0
  /// The kinds of screen that were seen.
  private(set) var screens: Set<String> = []
  /// Whether the program has ended.
  private(set) var isOver = false
  /// What was wrong, with the last things that came in; nil while nothing was.
  private(set) var fault: String?

  private var model: Model
  private var moment = Moment.start
  private var narrator = Narrator()
  private var journal = FailingJournal()
  /// What came in last, the newest at the end.
  private var recent: [String] = []
  private let wall = Timestamp(milliseconds: 1_772_355_900_000)

  init(content: CoachContent, random: inout SeededGenerator) {
    var options = Options()
    options.seed = random.next()
    options.speed = [1, 1, 20].randomElement(using: &random) ?? 1
    model = Model(
      size: Self.size(&random), content: content, person: RandomPerson.any(wall, &random),
      options: options, seed: random.next())
    let practice = content.practices.randomElement(using: &random)
    switch Int.random(in: 0..<9, using: &random) {
    case 0: carryOut(model.startSteady(at: stamp), &random)
    case 1: model.startCheckIn()
    case 2: model.openLibrary()
    case 3: carryOut(model.openLookingBack(at: stamp), &random)
    case 4:
      if let pattern = content.patterns.randomElement(using: &random) {
        var request = BreathingRequest(.pattern(pattern))
        request.minutes = [nil, 1, 5].randomElement(using: &random) ?? nil
        request.rampMinutes = [nil, 2].randomElement(using: &random) ?? nil
        request.findsPace = Bool.random(using: &random)
        carryOut(model.startBreathing(request, at: stamp), &random)
      }
    case 5, 6:
      if let practice { carryOut(model.start(practice, at: stamp), &random) }
    default: model.openHome()
    }
    look()
  }

  private var stamp: Stamp {
    Stamp(moment, wall: wall.advanced(by: moment - .start))
  }

  /// Begins to breathe, until it is left.
  mutating func breathe(_ pattern: BreathPattern) {
    var random = SeededGenerator(seed: 1)
    carryOut(model.startBreathing(BreathingRequest(.pattern(pattern)), at: stamp), &random)
  }

  /// Lets something come in, and looks at what it led to.
  mutating func step(_ random: inout SeededGenerator) {
    steps += 1
    let event: Event
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<70:
      keys += 1
      event = .key(RandomKey.any(&random))
    case 70..<76: event = .line(RandomKey.line(&random))
    case 76..<79: event = .paste(RandomKey.line(&random))
    case 79..<82:
      windows += 1
      event = .resized(Self.size(&random))
    case 82..<96:
      wait(.milliseconds(Int.random(in: 1...40_000, using: &random)))
      return
    case 96: event = .resumed
    case 97: event = .notice("Something could not be done.")
    case 98: event = .journal(.recovered)
    default: event = steps > 200 ? .inputEnded : .tick
    }
    moment = moment + .milliseconds(Int.random(in: 0...900, using: &random))
    hand(event, &random)
    look()
  }

  /// Lets time pass, with a tick for whatever is due.
  mutating func wait(_ duration: Duration) {
    var random = SeededGenerator(seed: UInt64(steps))
    let end = moment + duration
    var ticksAtOnce = 0
    while !isOver, fault == nil,
      let next = model.exactMoments(after: moment).filter({ $0 <= end }).min()
    {
      // What is due again and again at one moment would keep the processor for itself.
      ticksAtOnce = next <= moment ? ticksAtOnce + 1 : 0
      if ticksAtOnce > 20 { return tell("something is due again and again") }
      moment = max(moment, next)
      hand(.tick, &random)
      look()
    }
    moment = end
  }

  private static func size(_ random: inout SeededGenerator) -> Size {
    let usual = [(80, 24), (50, 15), (160, 50), (20, 6), (240, 67), (40, 25)]
    if let (columns, rows) = usual.randomElement(using: &random), Bool.random(using: &random) {
      return Size(columns: columns, rows: rows)
    }
    return Size(
      columns: Int.random(in: 0...200, using: &random),
      rows: Int.random(in: 0...70, using: &random))
  }

  private mutating func hand(_ event: Event, _ random: inout SeededGenerator) {
    guard !isOver else { return }
    recent = recent.suffix(11) + ["\(event)"]
    carryOut(model.update(event, at: stamp), &random)
  }

  private mutating func carryOut(_ effects: [Effect], _ random: inout SeededGenerator) {
    var rest = effects[...]
    while let effect = rest.popFirst() {
      if case .process(.quit) = effect { isOver = true }
      for reply in journal.replies(to: effect, &random) {
        rest += model.update(.journal(reply), at: stamp)
      }
    }
  }

  /// Draws a frame and tells it in lines, as both faces would.
  private mutating func look() {
    guard fault == nil else { return }
    if let kind = Mirror(reflecting: model.screen).children.first?.label { screens.insert(kind) }
    let frame = model.frame(at: stamp, glyphs: steps % 7 == 0 ? .ascii : .unicode)
    if let problem = FrameCheck.problem(in: frame) { tell(problem) }
    let lines = narrator.lines(for: model, at: stamp)
    if lines.contains(where: { $0.contains("\n") || $0.contains("\u{1B}") }) {
      tell("a line of the plain face holds a control: \(lines)")
    }
  }

  private mutating func tell(_ problem: String) {
    fault = "\(problem) after \(recent.joined(separator: " "))"
  }
}
