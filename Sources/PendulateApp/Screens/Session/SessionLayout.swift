import PendulateCore
import TerminalGrid

/// Where the parts of the session screen stand.
///
/// It follows from the size and from the longest glimmer of the session, never from what there is to
/// say just now, so that nothing jumps when a question comes or goes. Where no picture stands above
/// the words, they have its place.
struct SessionLayout: Hashable {
  let title: Rect
  let time: Rect
  private(set) var pendulum: Rect
  private(set) var prompt: Rect
  private(set) var glimmer: Rect
  private(set) var breath: Rect
  let question: Rect
  let kept: Rect
  let keys: Rect

  /// The columns that words have in a window of that size.
  static func columns(_ size: Size) -> Int {
    let margin = size.columns >= 44 ? 2 : size.columns >= 24 ? 1 : 0
    return max(0, min(size.columns - 2 * margin, 76))
  }

  /// Lays out a window of that size for glimmers of at most so many rows.
  ///
  /// - Parameters:
  ///   - size: the window.
  ///   - hasPicture: whether a picture stands above the words.
  ///   - glimmerRows: the most rows that a glimmer takes.
  ///   - tallBreath: whether the breath has a picture of its own that is several rows tall.
  init(
    _ size: Size, hasPicture: Bool = true, glimmerRows: Int = 1, tallBreath: Bool = false
  ) {
    let rows = size.rows
    let columns = Self.columns(size)
    let left = (size.columns - columns) / 2
    func band(_ y: Int, _ height: Int) -> Rect {
      Rect(x: left, y: max(0, y), columns: columns, rows: max(0, min(height, rows - y)))
    }
    let none = Rect(x: left, y: 0, columns: columns, rows: 0)
    let keyRows = Layout.keyRows(in: rows)
    let bottom = band(rows - keyRows, keyRows)
    switch rows {
    case ..<10:
      keys = bottom
      title = band(0, 1)
      time = none
      pendulum = none
      prompt = band(1, max(1, rows - 4))
      glimmer = none
      breath = none
      question = band(max(1, rows - 3), 2)
      kept = none
    case 10..<14:
      keys = bottom
      title = band(0, 1)
      time = band(1, 1)
      pendulum = none
      prompt = band(2, 2)
      glimmer = band(4, rows - (rows >= 12 ? 10 : 9))
      breath = band(glimmer.maxY, 1)
      question = band(breath.maxY, keys.y - breath.maxY)
      kept = none
    case 14..<20:
      keys = bottom
      title = band(0, 1)
      time = band(1, 1)
      // What is asked, with its answers, may take four rows; the picture gives way to words.
      let words = max(1, min(glimmerRows, rows - 10))
      let height = rows - 10 - words
      pendulum = band(2, height)
      prompt = band(2 + height, 2)
      glimmer = band(prompt.maxY, words)
      breath = band(glimmer.maxY, 1)
      question = band(breath.maxY, 4)
      kept = none
    default:
      let gap = rows >= 26 ? 1 : 0
      let breathRows = rows < 34 ? 1 : tallBreath ? 7 : 3
      let words = max(1, min(glimmerRows, 4))
      let lead = rows >= 22 ? 1 : 0
      let fixed = 9 + lead + words + breathRows + 3 * gap + keyRows
      let height = min(max(7, rows * 11 / 24), rows - fixed)
      title = band(1, 1)
      time = band(2, 1)
      pendulum = band(3, height)
      prompt = band(pendulum.maxY + lead, 2)
      glimmer = band(prompt.maxY, words)
      breath = band(glimmer.maxY + gap, breathRows)
      question = band(breath.maxY + gap, 3)
      kept = band(question.maxY, 1)
      keys = bottom
    }
    if !hasPicture, pendulum.rows > 0 { spread() }
  }

  /// Gives the place of the picture to the words and the breath.
  private mutating func spread() {
    let top = pendulum.y
    let room = question.y - (question.y > breath.maxY ? 1 : 0) - top
    let tall = max(breath.rows, min(7, room - 5 - glimmer.rows))
    let lead = max(0, (room - 3 - glimmer.rows - tall) / 2)
    prompt.y = top + lead
    glimmer.y = prompt.maxY
    breath = Rect(x: breath.x, y: top + room - tall, columns: breath.columns, rows: tall)
    pendulum.rows = 0
  }
}

extension SessionScreen {
  /// Where its parts stand.
  func layout(_ context: Context) -> SessionLayout {
    SessionLayout(context.room, of: session, shape: context.breathShape)
  }
}

extension SessionLayout {
  /// Where the parts of a session stand, with room for the longest of its glimmers.
  init(_ size: Size, of session: Session, shape: BreathShape) {
    let columns = Self.columns(size)
    let glimmers = session.plan.glimmers + (session.glimmer.map { [$0] } ?? [])
    let rows = glimmers.lazy.filter { $0.text.utf8.count + 2 > columns }.map {
      wrapped(SessionView.words(of: $0, Glyphs.ascii), columns: columns).count
    }.max()
    self.init(
      size, hasPicture: session.hasPicture(shape), glimmerRows: rows ?? 1,
      tallBreath: shape == .circle)
    // In a low window a picture has the place of what is asked, while nothing is.
    let isAsking = session.question != nil || session.closingSoon != nil
    if pendulum.rows == 0, breath.rows > 0, session.hasPicture(shape), !isAsking,
      !CourseView.isShown(session), !OutwardView.isShown(session)
    {
      pendulum = question
    }
  }

  /// Where the prompt may go on to: in the smallest windows also where nothing is asked just now.
  func roomToSay(_ session: Session) -> Rect {
    var room = prompt
    if breath.rows == 0, session.question == nil, session.closingSoon == nil {
      room.rows = keys.y - room.y
    }
    return room
  }
}
