package import PendulateCore
import TerminalGrid

/// The events of a session as lines: when, which stage, how long, and what was answered in it.
package struct Timeline {
  /// Where the answers begin: after the time, the stage and its length.
  private static let indent = 34

  private struct Line {
    let t: Double
    let title: String
    var seconds: Double?
    var facts: [String] = []
  }

  private var rows: [Line] = []
  private let own: [BodyState: String]
  private var pattern: String?
  /// What kind of session it was; nil where its start is not known.
  private var mode: Mode?
  /// Whether there are any; breathing on its own is one line.
  private var hasStages = true

  /// Reads the events of a session; `own` are the person's words for states of the body.
  package init(_ events: [SessionEvent], own: [BodyState: String]) {
    self.own = own
    for event in events { take(event) }
  }

  /// The lines, none longer than so many columns where words allow it.
  package func lines(columns: Int = 80) -> [String] {
    rows.flatMap { row in
      let head =
        Self.right(TrendNumbers.clock(row.t), 6) + "  " + Self.left(row.title, 18)
        + Self.right(row.seconds.map(TrendNumbers.clock) ?? "", 6) + "  "
      let facts = row.facts.joined(separator: ", ")
      let wrapped = wrapped(facts, columns: columns - Self.indent)
      let blank = String(repeating: " ", count: Self.indent)
      return wrapped.isEmpty
        ? [Self.trimmed(head)]
        : wrapped.enumerated().map { Self.trimmed(($0.offset == 0 ? head : blank) + $0.element) }
    }
  }

  private mutating func take(_ event: SessionEvent) {
    switch event.event {
    case .stageEnter:
      rows.append(Line(t: event.t, title: event.stage.map(StageWords.title) ?? "?"))
      if let n = event.n, event.stage?.touchesDifficulty == true { note("swing \(n)") }
    case .stageExit: leave(event)
    case .rate:
      if let answer = event.answer { note(StoryWords.answer(answer, event.occasion, own: own)) }
    case .rateMissing: note(StoryWords.missing(event.missingScale, event.occasion))
    case .takenBack: note(StoryWords.takenBack(event.missingScale))
    case .settledMark: note("settled")
    case .earlyOut: note("back to safety early")
    case .escalate:
      if let kind = event.kind {
        note(StoryWords.escalation(kind, touches: mode != .resource && mode != .glimmer))
      }
    case .cardShown: note("the support card was shown")
    case .pause: note("paused")
    case .resume: note("went on after \(TrendNumbers.clock(event.seconds ?? 0))")
    case .pacer:
      // Each stage starts and stops it again; what is news is another pattern.
      guard event.on == true, let pattern = event.pattern, pattern != self.pattern else { return }
      self.pattern = pattern
      note("breath \(pattern)")
    case .body: note("regions \(event.regions?.count ?? 0)")
    case .sessionStart:
      mode = event.plan?.mode
      guard mode == .breathe else { return }
      hasStages = false
      rows.append(Line(t: event.t, title: "breathing"))
    case .sessionEnd:
      if !hasStages, let index = rows.indices.last { rows[index].seconds = event.t }
    case .glimmer: break
    }
  }

  private mutating func leave(_ event: SessionEvent) {
    guard let index = rows.indices.last else { return }
    rows[index].seconds = event.seconds
    switch event.reason {
    case .silent: note("nobody answered")
    case .ceiling: note("the longest there is")
    case .timer, .key, .focus, .answer, nil: break
    }
  }

  private mutating func note(_ fact: String) {
    guard let index = rows.indices.last else { return }
    rows[index].facts.append(fact)
  }

  private static func left(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(1, columns - DisplayWidth.columns(of: text)))
  }

  private static func right(_ text: String, _ columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - DisplayWidth.columns(of: text))) + text
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
