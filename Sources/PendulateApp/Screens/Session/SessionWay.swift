import PendulateCore
import TerminalGrid

/// The way of a session as a row of marks, without a number: rest, touch, back, and at last the close.
///
/// The one mark that is filled is where one is; so it can be seen without any colour.
struct SessionWay {
  /// One part of the way.
  enum Part: Hashable {
    case rest, touch, back, close
  }

  /// All of it, as far as is known now: where touching is over no touch is ahead.
  let parts: [Part]
  /// Which one is now; nil where the way has none of it, as on a page.
  let here: Int?

  init(_ session: Session) {
    let swings =
      session.plan.mode != .touch || session.isTouchingOver
      ? session.swing : max(session.swing, session.plan.touches)
    parts = [.rest] + (0..<swings).flatMap { _ in [Part.touch, .back] } + [.close]
    let ofSwing = max(0, session.swing - 1) * 2
    guard session.plan.mode == .touch || session.plan.mode == .resource else {
      here = nil
      return
    }
    switch session.stage {
    case .resource: here = 0
    case .gate: here = session.swing * 2
    case .touch: here = 1 + ofSwing
    case .both: here = session.plan.practice.isBothAlone ? 1 + ofSwing : nil
    case .orient: here = session.swing == 0 ? 0 : 2 + ofSwing
    case .close: here = parts.count - 1
    case .arrive, .checkPre, .choose, .checkPost, .rest, .high, .stop, .numb, .silent, .later, nil:
      here = nil
    }
  }

  /// How many columns it takes.
  var columns: Int { parts.count * 2 - 1 }

  /// Draws it from a column on.
  func render(x: Int, y: Int, into grid: inout CellGrid, glyphs: Glyphs) {
    for (index, part) in parts.enumerated() {
      let isHere = index == here
      let style: Style =
        isHere ? Style(part == .touch ? .touch : .safety, bold: true) : .quiet
      grid.put(part.mark(isHere: isHere, glyphs), x: x + index * 2, y: y, style: style)
    }
  }
}

extension SessionWay.Part {
  fileprivate func mark(isHere: Bool, _ glyphs: Glyphs) -> Character {
    switch self {
    case .touch: isHere ? glyphs.diamond : glyphs.emptySquare
    case .rest, .back, .close: isHere ? glyphs.bob : glyphs.ring
    }
  }
}
