import PendulateApp
import PendulateCore
import TerminalGrid

/// A journey as text: after each step what it led to, and what is on the screen or was said.
///
/// Of a frame only the rows that differ from the last one are written, with a sum over its styles.
struct JourneyRecording {
  private(set) var text = ""
  private var shown: [String] = []
  private var shownStyles = ""

  /// The journey in the drawn face; what it leads to is told once, with the first size.
  static func drawn(_ journey: Journey, size: Size) -> String {
    let log = JourneyLog()
    var recording = JourneyRecording()
    var player = JourneyPlayer(journey, size: size) { effects, _, _ in
      if size == journey.sizes[0] { log.note(effects) }
    }
    recording.add("# \(journey.name), \(size.columns)x\(size.rows)", log)
    recording.add(player.frame())
    recording.go(JourneyStep.drawn(journey.script), with: &player, log) { $0.add($1.frame()) }
    return recording.text
  }

  /// The journey in the spoken face.
  static func spoken(_ journey: Journey) -> String {
    let log = JourneyLog()
    var recording = JourneyRecording()
    var narrator = Narrator()
    var player = JourneyPlayer(journey, size: Size(columns: 80, rows: 24)) {
      effects, model, stamp in
      log.note(effects)
      guard !effects.contains(where: EffectText.isTheEnd) else { return }
      for line in narrator.lines(for: model, at: stamp) {
        log.lines.append("  \((stamp.moment - .start).inSeconds)| \(line)")
      }
    }
    recording.add("# \(journey.name), spoken", log)
    recording.go(JourneyStep.spoken(journey.script), with: &player, log) { _, _ in }
    return recording.text
  }

  private mutating func go(
    _ steps: [JourneyStep], with player: inout JourneyPlayer, _ log: JourneyLog,
    show: (inout JourneyRecording, JourneyPlayer) -> Void
  ) {
    for (index, step) in steps.enumerated() {
      player.take(step)
      if step.isQuiet {
        guard index + 1 == steps.count || !steps[index + 1].isQuiet else { continue }
        log.lines = []
      }
      add(step.isQuiet ? "# [...]" : "# \(step.text)", log)
      if player.isOver {
        let left = steps.count - index - 1
        text += left == 0 ? "the end\n" : "the end, with \(left) steps to go\n"
        return
      }
      show(&self, player)
    }
  }

  private mutating func add(_ heading: String, _ log: JourneyLog) {
    text += heading + "\n" + log.lines.map { $0 + "\n" }.joined()
    log.lines = []
  }

  private mutating func add(_ grid: CellGrid) {
    let rows = grid.rows.map(Self.withoutTrailingSpace)
    let styles = Self.sum(of: grid)
    if rows.count != shown.count { shown = Array(repeating: "", count: rows.count) }
    guard rows != shown || styles != shownStyles else {
      text += "= same\n"
      return
    }
    for (y, row) in rows.enumerated() where row != shown[y] {
      text += "\(y < 10 ? " " : "")\(y)|\(row)\n"
    }
    if styles != shownStyles { text += "~ \(styles)\n" }
    shown = rows
    shownStyles = styles
  }

  private static func withoutTrailingSpace(_ row: String) -> String {
    var row = row[...]
    while row.last == " " { row.removeLast() }
    return String(row)
  }

  /// A short sum over the style of every cell, and where the caret is.
  private static func sum(of grid: CellGrid) -> String {
    var sums: [Style: UInt64] = [:]
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    for y in 0..<grid.size.rows {
      for x in 0..<grid.size.columns {
        let style = grid[x, y].style
        let one = sums[style] ?? hash("\(style)".utf8)
        sums[style] = one
        sum = (sum ^ one) &* 0x100_0000_01b3
      }
    }
    let caret = grid.caret.map { " caret \($0.x), \($0.y)" } ?? ""
    return String(sum, radix: 36) + caret
  }

  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}

/// What happened since the last step.
private final class JourneyLog {
  var lines: [String] = []

  func note(_ effects: [Effect]) {
    lines += effects.flatMap(EffectText.lines).map { "> \($0)" }
  }
}
