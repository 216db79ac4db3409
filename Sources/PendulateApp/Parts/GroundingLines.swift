import PendulateCore

/// The last line that is printed on leaving: something outside that is there in any case.
enum GroundingLines {
  static let lines = [
    "You might notice what is holding you up right now.",
    "Perhaps there is one thing near you that has not changed today.",
    "The room is here. You could let your eyes rest on its edges.",
    "You might feel your feet, or your hands, wherever they are.",
    "Some water, or a little air, could be kind.",
  ]

  /// Those that stand above the support card where it is too much for anything else (PRACTICE 4.4).
  static var first: [String] { Array(lines.prefix(3)) }

  static func line(for random: SeededGenerator) -> String {
    var copy = random
    return lines.randomElement(using: &copy) ?? ""
  }
}
