import PendulateCore

extension BreatheScreen {
  /// Breathing on its own, as lines.
  struct Narration: ScreenNarration {
    private var saidID: Identifier?
    private var saidCount: Int?
    private var saidPause = false
    private var saidWords: String?
    private var saidAnchor: String?
    private var saidPhase: BreathPosition.Phase?
    private var saidLengths: [BreathPosition.Phase: Duration] = [:]
    private var saidDone = false

    init() {}

    mutating func lines(
      for breathing: BreatheScreen, in context: Context, at stamp: Stamp, isNew: Bool
    ) -> [String] {
      let moment = stamp.moment
      var lines: [String] = []
      if saidID != breathing.log.id {
        self = Narration()
        saidID = breathing.log.id
        lines += opening(breathing)
      }
      let words = [breathing.said, breathing.tempo.words.map(BreatheWords.sentence)]
        .compactMap { $0 }.joined(separator: " ")
      if words != saidWords ?? "" {
        lines.append(words.isEmpty ? "The pattern's own seconds." : words)
      }
      saidWords = words
      if let finder = breathing.finder { return lines + finderLines(finder) }
      saidCount = nil
      if breathing.isPaused {
        defer { saidPause = true }
        return saidPause ? lines : lines + ["Paused. p or an empty line goes on, q leaves."]
      }
      saidPause = false
      return lines + cueLines(context, breathing, at: moment)
    }

    private func opening(_ breathing: BreatheScreen) -> [String] {
      let minutes =
        breathing.length.map { ", \(BreatheWords.counted(Int($0.inSeconds) / 60))" } ?? ""
      var lines = ["\(BreatheWords.name(breathing.cue))\(minutes). q leaves, p pauses, ? the keys."]
      if let pattern = breathing.cue.pattern {
        lines.append(BreatheWords.easy)
        if !pattern.caution.isEmpty { lines.append(BreatheWords.sentence(pattern.caution)) }
      }
      return lines
    }

    private mutating func finderLines(_ finder: PaceFinder) -> [String] {
      guard finder.count != saidCount else { return [] }
      defer { saidCount = finder.count }
      return saidCount == nil
        ? [BreatheWords.finding, "Here a key is an empty line; esc goes back."]
        : ["\(finder.count) of \(PaceFinder.taps)"]
    }

    private mutating func cueLines(
      _ context: Context, _ breathing: BreatheScreen, at moment: Moment
    ) -> [String] {
      guard let course = breathing.course, context.breathShape != .none else {
        saidPhase = nil
        let line = AnchorWords.line(context)
        guard line != saidAnchor else { return [] }
        let isFirst = saidAnchor == nil
        saidAnchor = line
        let hint = isFirst ? ["a is another anchor."] : []
        return (isFirst && breathing.cue != .room ? [BreatheWords.noCue] : []) + [line] + hint
      }
      saidAnchor = nil
      if course.isOver(at: moment) {
        defer { saidDone = true }
        return saidDone ? [] : [BreatheWords.done]
      }
      let phase = course.position(at: moment).phase
      guard phase != saidPhase else { return [] }
      saidPhase = phase
      return [cue(phase, lasting: course.breath(at: moment).length(of: phase))]
    }

    /// The word, and its seconds where they are new: they would drown the breath if said each time.
    private mutating func cue(_ phase: BreathPosition.Phase, lasting length: Duration) -> String {
      let word = BreathWords.cue(phase)
      let change = saidLengths[phase].map { abs(($0 - length).inSeconds) } ?? .infinity
      guard change >= 0.5 else { return word }
      saidLengths[phase] = length
      return "\(word), \(Self.seconds(length))"
    }

    private static func seconds(_ length: Duration) -> String {
      let tenths = Int((length.inSeconds * 10).rounded())
      let number = tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
      return tenths == 10 ? "1 second" : "\(number) seconds"
    }
  }
}
