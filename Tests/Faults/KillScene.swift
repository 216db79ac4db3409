import PendulateCore

/// What is going on when the program is killed.
enum KillScene {
  /// A guided session in the drawn face, killed in a touch.
  case drawnTouch
  /// A guided session in the drawn face, killed anywhere.
  case drawn
  /// A guided session in lines, killed anywhere.
  case lines
  /// A check-in on its own, killed anywhere.
  case checkIn
  /// A command that writes, with what is in its file if it reads one.
  case command([String], file: String?)

  var name: String {
    switch self {
    case .drawnTouch: "touch"
    case .drawn: "drawn"
    case .lines: "lines"
    case .checkIn: "check-in"
    case .command(let words, _): words.joined(separator: " ")
    }
  }

  /// Whether it is killed in a touch.
  var isTouch: Bool { if case .drawnTouch = self { true } else { false } }

  /// Whether it is typed into in lines.
  var isLines: Bool { if case .lines = self { true } else { false } }

  /// One of them; a touch takes the longest to get to, so it comes every eighth time.
  static func any(_ run: Int, _ random: inout SeededGenerator) -> KillScene {
    switch run % 8 {
    case 0: .drawnTouch
    case 1: .drawn
    case 2, 3: .lines
    case 4: .checkIn
    default: commands.randomElement(using: &random) ?? .checkIn
    }
  }

  /// Commands that write, each to another place.
  private static let commands: [KillScene] = [
    .command(["glimmer", "add", "a warm cup", "-c", "touch"], file: nil),
    .command(["checkin", "--distress", "3"], file: nil),
    .command(["glimmer", "import", "FILE"], file: "sun on the mug\nrain on the roof\n"),
    .command(["journal", "backup", "copy.sqlite"], file: nil),
    .command(["export", "--format", "json", "-o", "out.json"], file: nil),
    .command(["report", "-o", "out.html"], file: nil),
    .command(["config", "init"], file: nil),
    .command(["practice", "new", "mine"], file: nil),
    .command(["session", "ground", "--plain", "--speed", "400"], file: nil),
  ]
}
