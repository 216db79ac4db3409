package import PendulateCore
import TerminalGrid

/// What is said about one's own window, on its page and where its words are used.
package enum WindowWords {
  static let title = "My window"
  static let lead =
    "How it is with you when it is okay enough, too much, or too little. Any of it may stay empty; "
    + "a single - empties one. The words are for comparing; they open and close nothing."
  static let several = "Several with ; between them."
  static let kept = "Your words are kept."
  /// What is offered after the first sessions.
  static let offer = "m: a page for your own signs of too much and too little. Any time is fine."

  static func question(_ side: WindowPart) -> String {
    switch side {
    case .okay, .keeps: "Okay enough: what is it like?"
    case .tooMuch, .helpsTooMuch: "Too much: how do you notice?"
    case .tooLittle, .helpsTooLittle: "Too little: how do you notice?"
    }
  }

  static func more(_ side: WindowPart) -> String {
    switch side {
    case .okay, .keeps: "Okay enough, in your own words"
    case .tooMuch, .helpsTooMuch: "Too much, in your own words"
    case .tooLittle, .helpsTooLittle: "Too little, in your own words"
    }
  }

  /// Signs to choose from (PRACTICE 1.6); nothing for what helps, which is everybody's own.
  static func offered(_ part: WindowPart) -> [String] {
    switch part {
    case .okay:
      [
        "feeling and thinking at once", "the room is clear around me", "feet or seat can be felt",
        "breath goes by itself", "curious about something", "able to say no",
        "voice sounds like mine", "time goes at its own pace",
      ]
    case .tooMuch:
      [
        "heart racing", "fast or big breathing", "sweating", "shaking that stays",
        "startling, scanning", "cannot sit", "urge to run or hit", "racing or looping thoughts",
        "rage or terror", "then, not now", "a picture or voice intrudes", "muscles very rigid",
      ]
    case .tooLittle:
      [
        "numb", "heavy or limp", "cold or pale", "faint, no energy", "foggy and slow",
        "words go missing", "far away", "watching from outside", "flat or blank", "time is missing",
        "muscles very slack",
      ]
    case .keeps, .helpsTooMuch, .helpsTooLittle: []
    }
  }

  /// What helps where it is hard, in the person's own words; nothing where none are written.
  static func helps(in session: Session, _ window: OwnWindow) -> [String] {
    switch session.stage {
    case .high: window.lines(of: .helpsTooMuch)
    case .numb: window.lines(of: .helpsTooLittle)
    case .arrive, .checkPre, .choose, .resource, .gate, .touch, .orient, .both, .close, .checkPost,
      .rest, .stop, .silent, .later, nil:
      []
    }
  }

  /// One sign of each side to compare with; nothing where none are written.
  static func comparison(_ window: OwnWindow) -> [String] {
    WindowPart.sides.compactMap { side in
      window.lines(of: side.signs).first.map { "\(side.signs.heading.lowercased()): \($0)" }
    }
  }

  /// The comparison in at most so many rows, whole: sides that do not fit are left out, the last
  /// first.
  static func comparison(_ window: OwnWindow, columns: Int, rows: Int) -> [String] {
    var sides = comparison(window)
    while !sides.isEmpty, rows > 0 {
      let inOne = sides.joined(separator: " \u{B7} ")
      if DisplayWidth.columns(of: inOne) <= columns { return [inOne] }
      let each = sides.flatMap { wrapped($0, columns: columns) }
      if each.count <= rows { return each }
      sides.removeLast()
    }
    return []
  }

  /// The comparison as a line; nil where nothing is written.
  static func line(_ window: OwnWindow) -> String? {
    let sides = comparison(window)
    return sides.isEmpty ? nil : "In your words: \(sides.joined(separator: "; "))."
  }

  /// The comparison beside a picture; nil where it has nothing to do with the window.
  static func line(_ window: OwnWindow, beside picture: TrendPicture) -> String? {
    picture == .window || picture == .highest ? line(window) : nil
  }

  /// Each place of the window with the signs and what helps there, a line each; nothing where none
  /// are written.
  package static func sides(_ window: OwnWindow) -> [String] {
    WindowPart.sides.compactMap { side in
      let signs = window.lines(of: side.signs)
      let helps = window.lines(of: side.helps)
      guard !signs.isEmpty || !helps.isEmpty else { return nil }
      let told = [signs.joined(separator: ", "), helps.joined(separator: ", ")]
      return "\(side.signs.heading): \(told[0].isEmpty ? "-" : told[0])."
        + (helps.isEmpty ? "" : " What helps there: \(told[1]).")
    }
  }

  /// All that is written, as lines; nothing where nothing is.
  package static func page(_ window: OwnWindow) -> [String] {
    WindowPart.allCases.flatMap { part in
      let lines = window.lines(of: part)
      return lines.isEmpty ? [] : ["\(part.heading):"] + lines.map { "  " + $0 }
    }
  }
}
