import TerminalGrid

/// Where the parts of the session screen stand.
///
/// It follows from the size alone, never from what there is to say, so that nothing jumps when a
/// question comes or goes. Where no picture stands above the words, they have its place.
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

  init(_ size: Size, hasPicture: Bool = true) {
    let rows = size.rows
    let margin = size.columns >= 44 ? 2 : size.columns >= 24 ? 1 : 0
    let columns = max(0, min(size.columns - 2 * margin, 76))
    let left = (size.columns - columns) / 2
    func band(_ y: Int, _ height: Int) -> Rect {
      Rect(x: left, y: max(0, y), columns: columns, rows: max(0, min(height, rows - y)))
    }
    let none = Rect(x: left, y: 0, columns: columns, rows: 0)
    let keyRows = rows >= 20 && columns < 76 ? 2 : 1
    let bottom = band(rows - keyRows - (rows >= 20 ? 1 : 0), keyRows)
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
      glimmer = band(4, rows >= 12 ? 2 : 1)
      breath = band(rows >= 12 ? 6 : 5, 1)
      question = band(keys.y - 3, 3)
      kept = none
    case 14..<20:
      keys = bottom
      title = band(0, 1)
      time = band(1, 1)
      let height = rows - 10
      pendulum = band(2, height)
      let below = 2 + height
      prompt = band(below, 2)
      glimmer = band(below + 2, 1)
      breath = band(below + 3, 1)
      question = band(below + 4, 3)
      kept = none
    default:
      let gap = rows >= 22 ? 1 : 0
      let breathRows = rows >= 34 ? 7 : 1
      let fixed = 10 + breathRows + 5 * gap + keyRows + (rows >= 30 ? 1 : 0)
      let height = min(13, rows - fixed)
      let top = (rows - fixed - height) / 2 + gap
      title = band(top, 1)
      time = band(top + 1, 1)
      pendulum = band(top + 2 + gap, height)
      prompt = band(pendulum.maxY + gap, 2)
      glimmer = band(prompt.maxY, 1)
      breath = band(glimmer.maxY + gap, breathRows)
      question = band(breath.maxY + gap, 3)
      kept = band(question.maxY, 1)
      keys = rows >= 30 ? band(kept.maxY + 1, keyRows) : bottom
    }
    if !hasPicture, pendulum.rows > 0 { spread() }
  }

  /// Gives the place of the picture to the words and the breath.
  private mutating func spread() {
    let top = pendulum.y
    let room = question.y - (question.y > breath.maxY ? 1 : 0) - top
    let tall = max(breath.rows, min(7, room - 6))
    let lead = max(0, (room - 4 - tall) / 2)
    prompt.y = top + lead
    glimmer.y = prompt.maxY
    breath = Rect(x: breath.x, y: top + room - tall, columns: breath.columns, rows: tall)
    pendulum.rows = 0
  }
}
