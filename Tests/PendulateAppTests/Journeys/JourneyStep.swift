import PendulateApp
import PendulateCore
import TerminalGrid

/// One thing that happens on a journey: keys, a line, time, or something from outside.
struct JourneyStep {
  enum Action {
    case keys([Key])
    case line(String)
    case wait(Double)
    case outside(Event)
  }

  let action: Action
  /// The step as the script writes it.
  let text: String
  /// Whether only what it leads to matters, as another journey records the way itself.
  var isQuiet = false

  /// The steps of a script for the drawn face, with white space between them.
  ///
  /// `@12.5` waits so many seconds, `<enter>` is a named key and `^c` one with Ctrl, `"a_word"`
  /// types a text (with `_` for a space), `=A_name` opens a line of home by its name, `{50x15}` is
  /// something from outside, and of everything else each character is a key. What stands between
  /// `[` and `]` is quiet.
  static func drawn(_ script: String) -> [JourneyStep] {
    withQuietParts(script.split(whereSeparator: \.isWhitespace)) { word in
      let text = String(word)
      if let step = common(text) { return [step] }
      if word.first == "<", let key = namedKeys[String(word.dropFirst().dropLast())] {
        return [JourneyStep(action: .keys([key]), text: text)]
      }
      if word.first == "^", word.count == 2, let letter = word.last {
        return [JourneyStep(action: .keys([.control(letter)]), text: text)]
      }
      if word.first == "=" {
        let name = String(word.dropFirst().map { $0 == "_" ? " " : $0 })
        return [JourneyStep(action: .line(name), text: text)]
      }
      if word.first == "\"" {
        let keys = word.dropFirst().dropLast().map { Key.character($0 == "_" ? " " : $0) }
        return [JourneyStep(action: .keys(keys), text: text)]
      }
      return word.map { JourneyStep(action: .keys([.character($0)]), text: String($0)) }
    }
  }

  /// The steps of a script for the spoken face, one a line; `<>` is an empty line, `_` a space.
  static func spoken(_ script: String) -> [JourneyStep] {
    withQuietParts(script.split(separator: "\n")) { line in
      let text = String(line.drop(while: \.isWhitespace))
      if let step = common(text) { return [step] }
      let entered = text == "<>" ? "" : text == "_" ? " " : text
      return [JourneyStep(action: .line(entered), text: text)]
    }
  }

  private static func withQuietParts(
    _ parts: [Substring], steps: (Substring) -> [JourneyStep]
  ) -> [JourneyStep] {
    var isQuiet = false
    return parts.flatMap { part -> [JourneyStep] in
      if part == "[" || part == "]" {
        isQuiet = part == "["
        return []
      }
      var steps = steps(part)
      for index in steps.indices { steps[index].isQuiet = isQuiet }
      return steps
    }
  }

  private static func common(_ text: String) -> JourneyStep? {
    if text.first == "@", let seconds = Double(text.dropFirst()) {
      return JourneyStep(action: .wait(seconds), text: text)
    }
    if text.first == "{", let event = outside(String(text.dropFirst().dropLast())) {
      return JourneyStep(action: .outside(event), text: text)
    }
    return nil
  }

  private static func outside(_ name: String) -> Event? {
    let size = name.split(separator: "x").compactMap { Int($0) }
    if size.count == 2 { return .resized(Size(columns: size[0], rows: size[1])) }
    return switch name {
    case "resumed": .resumed
    case "hangup": .ending(.hangup)
    case "terminated": .ending(.signal(15))
    case "failed": .journal(.failed("Not kept yet. The disk is full."))
    case "recovered": .journal(.recovered)
    case "refused": .journal(.refused("Another session is going on. It can be ended there."))
    case "notice": .notice("The sound could not be played.")
    default: nil
    }
  }

  private static let namedKeys: [String: Key] = [
    "enter": .enter, "esc": .escape, "up": .up, "down": .down, "left": .left, "right": .right,
    "home": .home, "end": .end, "pgup": .pageUp, "pgdn": .pageDown, "tab": .tab,
    "backtab": .backTab, "back": .backspace, "del": .delete, "space": .character(" "),
    "lt": .character("<"), "f5": .function(5), "bad": .unreadable,
  ]
}
