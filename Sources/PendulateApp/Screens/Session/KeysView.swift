import PendulateCore
import TerminalGrid

/// The keys that matter now; the way to safety is always among them, and first.
enum KeysView {
  private static let table = SessionKeys.table
  private static let toSafety = table.hints(.safety)
  private static let leave = table.hints(.shared(.leave))
  private static let help = table.hints(.shared(.help))
  private static let people = table.hints(.shared(.card))
  private static let far = table.hints(.presence(.farAway), saying: "far away", shortly: "far")

  /// The hints of a place, what matters most first; where it is hard, and while it closes, people come
  /// right behind the way to safety, so that they are never what is left out.
  static func hints(for session: Session, columns: Int, isLonger: Bool = false) -> [KeyHint] {
    let hints = here(in: session, columns: columns)
    let more = isLonger ? CoverKeys.table.hints(.scroll) : []
    guard session.isHard || session.closingSoon != nil else {
      // A choice that may lead to a touch keeps people among its keys, in every window.
      guard session.stage == .gate else { return hints + more }
      let all = hints.prefix(1) + people + hints.dropFirst().filter { !people.contains($0) }
      return columns < 50 ? all.map(\.inShort) : Array(all)
    }
    let first = columns < 22 ? hints.prefix(1).map(shortest) : Array(hints.prefix(1))
    return first + people + more + hints.dropFirst().filter { !people.contains($0) }
  }

  /// The way to safety by the key whose name is the shortest.
  private static func shortest(_ hint: KeyHint) -> KeyHint {
    guard toSafety.contains(hint), let binding = table.binding(of: .safety) else { return hint }
    return KeyHint(binding, saying: hint.does, shortly: hint.shortly, written: "Esc")
  }

  private static func here(in session: Session, columns: Int) -> [KeyHint] {
    if session.isPaused {
      return toSafety + table.hints(.pause, saying: "go on") + leave + people + help
    }
    switch session.stage {
    case .resource where session.isHunting:
      let isFound = session.finds.last == session.glimmer?.id
      return toSafety
        + AnswerKeys.hunt.hints(.cue(.found), saying: isFound ? "next" : "here is one")
        + (session.takes(.glimmer) ? table.hints(.glimmer, saying: "next") : []) + leave
        + own(.close, .longer, in: session) + help
    case .resource where session.isClimbing:
      return toSafety + AnswerKeys.climb.hints(.rung, .rungUp) + leave
        + own(.close, .longer, .glimmer, in: session) + help
    case .resource:
      return toSafety + skip(in: session) + own(.glimmer, in: session) + leave
        + own(.close, .longer, in: session)
        + help + far + own(.breath, in: session)
    case .gate:
      return toSafety + leave
        + table.hints(.presence(.halfHere), saying: "half here", shortly: "half") + far
        + (session.offersTouch ? AnswerKeys.go.hints(.cue(.shorter)) : []) + help
    case .orient:
      return toSafety + own(.settled, in: session) + leave + own(.close, in: session) + far
        + own(.longer, .glimmer, in: session) + help + own(.breath, in: session)
    case .close:
      return toSafety + (session.takes(.close) ? table.hints(.close, saying: "go on") : []) + leave
        + own(.longer, .glimmer, in: session) + help + own(.breath, in: session)
    case .high where columns < 26, .numb where columns < 26: return leaveFirst + people
    case .high, .numb:
      return table.hints(.safety, saying: SessionKeys.outward, shortly: "another") + people + leave
        + (session.stage == .numb
          ? table.hints(.presence(.here), saying: "here") : far)
        + own(.close, in: session) + help
        + (session.stage == .high ? own(.breath, in: session) : [])
    case .stop:
      return leaveFirst + people
        + table.hints(.close, saying: "close with a check-in", shortly: "check-in") + help
    case .arrive, .checkPre, .choose, .touch, .both, .checkPost, .rest, .silent, .later, nil:
      return toSafety + leave + table.hints(.close) + help
    }
  }

  /// What is asked beside the time with a glimmer is skipped with a key.
  private static func skip(in session: Session) -> [KeyHint] {
    guard case .rate(.pre, _) = session.question?.kind else { return [] }
    return AnswerKeys.open.hints(.cue(.skip))
  }

  /// The hints of those actions that do something here and now.
  private static func own(_ actions: SessionAction..., in session: Session) -> [KeyHint] {
    actions.filter { session.takes($0) }.flatMap { table.hints($0) }
  }

  /// Leaving where it is the first thing to do.
  private static let leaveFirst = table.hints(
    .shared(.leave), saying: "leave", isSafety: true)

  static func render(
    _ hints: [KeyHint], in area: Rect, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let rows = KeyHint.rows(hints, columns: area.columns, atMost: area.rows, glyphs: glyphs)
    for (index, row) in rows.enumerated() {
      row.draw(
        x: area.x, y: area.y + index, columns: area.columns, into: &grid, glyphs: glyphs)
    }
  }
}
