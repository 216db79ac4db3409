import ArgumentParser
import PendulateCore

/// One glimmer, by chance.
struct GlimmerRandomCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "random", abstract: "Show one glimmer, half of the time one of your own.",
    discussion: """
      One line, and nothing at all where there is none: for the prompt of a shell, a status bar or \
      a message at login.
      """)

  @Option(name: .shortAndLong, help: "Only from those that lean on this.")
  var category: Glimmer.Category?

  @Flag(help: "Only favourites.")
  var favourites = false

  @Flag(help: "Only your own.")
  var own = false

  func run() throws {
    try Output.requireStandardOutput()
    let glimmers = try GlimmerShelf.read().glimmers.filter {
      (category == nil || $0.category == category) && (!favourites || $0.isFavourite)
    }
    let mine = glimmers.filter(\.isOwn)
    let starters = own ? [] : glimmers.filter { !$0.isOwn }
    // A few words of one's own matter more than a long list of others'.
    let drawn = mine.isEmpty || (!starters.isEmpty && Bool.random()) ? starters : mine
    guard let glimmer = drawn.randomElement() else { return }
    try Output.say(OutsideText.shown(glimmer.text))
  }
}
