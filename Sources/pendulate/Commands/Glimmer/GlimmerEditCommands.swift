import ArgumentParser
import PendulateCore
import PendulateJournal

/// Changes the words of a glimmer.
struct GlimmerEditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change the words of a glimmer; its history stays with it.")

  @Argument(help: "Its id, or the front of it, as in: pendulate glimmer list.")
  var id: String

  @Argument(help: ArgumentHelp("The new words, or - for standard input.", valueName: "text"))
  var words: [String]

  func run() throws {
    try Output.requireStandardOutput()
    let text = try GlimmerText.read(words)
    let glimmer = try GlimmerShelf.change(id, .text(text))
    try Output.say("Was: \(OutsideText.shown(glimmer.text))\nNow: \(OutsideText.shown(text))")
  }
}

/// Moves a glimmer to another category.
struct GlimmerMoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Say what a glimmer leans on.")

  /// A category, or none.
  enum Place: String, ExpressibleByArgument, CaseIterable {
    case touch, breath, movement, sound, fantasy, environment, none
  }

  @Argument(help: "Its id, or the front of it, as in: pendulate glimmer list.")
  var id: String

  @Argument(help: "What it leans on, or none.")
  var category: Place

  func run() throws {
    try Output.requireStandardOutput()
    let glimmer = try GlimmerShelf.change(
      id, .category(Glimmer.Category(rawValue: category.rawValue)))
    try Output.say("\(OutsideText.shown(glimmer.text)): \(category.rawValue)")
  }
}

/// Marks a favourite.
struct GlimmerFavouriteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "favourite", abstract: "Mark a glimmer as a favourite, or no longer.",
    aliases: ["favorite"])

  @Argument(help: "Its id, or the front of it, as in: pendulate glimmer list.")
  var id: String

  @Flag(help: "No longer a favourite.")
  var off = false

  func run() throws {
    try Output.requireStandardOutput()
    let glimmer = try GlimmerShelf.change(id, .favourite(!off))
    try Output.say(
      "\(off ? "No longer a favourite" : "A favourite now"): \(OutsideText.shown(glimmer.text))")
  }
}
