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

  /// The hints of a place, what matters most first; their order holds as long as one is in a stage.
  ///
  /// Where it may be hard, and while it closes, people come right behind the way to safety.
  static func hints(for session: Session, columns: Int, isLonger: Bool = false) -> [KeyHint] {
    let here = here(in: session, columns: columns)
    let more = isLonger ? CoverKeys.table.hints(.scroll) : []
    let last =
      help + aside(in: session) + (session.isPaused ? [] : own(.pause, in: session))
      + own(.shared(.hide), in: session)
    guard session.mayBeHard || session.closingSoon != nil else {
      return here + more + people + last
    }
    let first = columns < 22 ? here.prefix(1).map(shortest) : Array(here.prefix(1))
    let all = first + people + more + here.dropFirst() + last
    return session.stage == .gate && columns < 50 ? all.map(\.inShort) : all
  }

  /// The way to safety by the key whose name is the shortest.
  private static func shortest(_ hint: KeyHint) -> KeyHint {
    guard toSafety.contains(hint), let binding = table.binding(of: .safety) else { return hint }
    return KeyHint(binding, saying: hint.does, shortly: hint.shortly, written: "Esc")
  }

  /// What is done where one is.
  private static func here(in session: Session, columns: Int) -> [KeyHint] {
    if session.isPaused { return toSafety + table.hints(.pause, saying: "go on") + leave }
    switch session.stage {
    case .resource where session.isHunting:
      let isFound = session.finds.last == session.glimmer?.id
      return toSafety
        + AnswerKeys.hunt.hints(.cue(.found), saying: isFound ? "next" : "here is one")
        + (session.takes(.glimmer) ? table.hints(.glimmer, saying: "next") : []) + leave
        + own(.close, .longer, in: session)
    case .resource where session.isClimbing:
      return toSafety + AnswerKeys.climb.hints(.rung, .rungUp) + leave
        + own(.close, .longer, .glimmer, in: session)
    case .resource:
      return toSafety + skip(in: session) + own(.glimmer, in: session) + leave
        + own(.close, .longer, in: session)
    case .gate:
      // Where touching waits for it, what opens it is told.
      let opens = session.gate.obstacles.first == .presence
      return toSafety
        + (opens ? table.hints(.presence(.here), saying: "here", shortly: "here") : []) + far
        + leave
        + table.hints(.presence(.halfHere), saying: "half here", shortly: "half")
        + (session.offersTouch ? AnswerKeys.go.hints(.cue(.shorter)) : [])
    case .orient:
      return toSafety + own(.settled, in: session) + leave + own(.close, in: session) + far
        + own(.longer, .glimmer, in: session)
    case .close:
      return toSafety + (session.takes(.close) ? table.hints(.close, saying: "go on") : []) + leave
        + own(.longer, .glimmer, in: session)
    case .high where columns < 26, .numb where columns < 26: return leaveFirst
    case .high, .numb:
      return table.hints(.safety, saying: SessionKeys.outward, shortly: "another") + leave
        + (session.stage == .numb ? table.hints(.presence(.here), saying: "here") : far)
        + own(.close, in: session)
    case .stop:
      return leaveFirst
        + table.hints(.close, saying: "close with a check-in", shortly: "check-in")
    case .arrive, .checkPre, .choose, .touch, .both, .checkPost, .rest, .silent, .later, nil:
      return toSafety + leave + table.hints(.close)
    }
  }

  /// What is said and chosen at any time, and matters less.
  private static func aside(in session: Session) -> [KeyHint] {
    guard !session.isPaused else { return [] }
    return switch session.stage {
    case .resource where session.isHunting || session.isClimbing: []
    case .resource: far + own(.breath, in: session)
    case .orient, .close, .high: own(.breath, in: session)
    case .arrive, .checkPre, .choose, .touch, .both, .gate, .numb, .stop, .checkPost, .rest,
      .silent, .later, nil:
      []
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
}
