import ArgumentParser
import PendulateCore

/// All glimmers, one's own first.
struct GlimmerListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the glimmers, your own first.")

  @Option(name: .shortAndLong, help: "Only those that lean on this.")
  var category: Glimmer.Category?

  @Option(help: "Only those that speak of this.")
  var tag: ContentTag?

  @Flag(help: "Only favourites.")
  var favourites = false

  @Flag(help: "Only your own.")
  var own = false

  @Flag(help: "Only those that were put aside.")
  var archived = false

  @Flag(help: "The result as JSON, pendulate.glimmers/1.")
  var json = false

  func run() throws {
    try Output.requireStandardOutput()
    let shelf = try GlimmerShelf.read()
    let glimmers = (archived ? shelf.archived : shelf.glimmers).filter { glimmer in
      (category == nil || glimmer.category == category)
        && (tag.map(glimmer.tags.contains) ?? true) && (!favourites || glimmer.isFavourite)
        && (!own || glimmer.isOwn)
    }
    if json { return try Output.say(try GlimmerRecord.document(glimmers)) }
    guard !glimmers.isEmpty else { return try Output.say("No glimmer there yet.") }
    try Output.say(shelf.list(glimmers))
  }
}

/// The glimmers that hold some words.
struct GlimmerSearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find glimmers by their words, put aside or not.",
    discussion: "All the words have to be there, in any order; case and accents do not matter.")

  @Argument(help: ArgumentHelp("The words, or parts of them.", valueName: "text"))
  var words: [String]

  @Flag(help: "The result as JSON, pendulate.glimmers/1.")
  var json = false

  func run() throws {
    try Output.requireStandardOutput()
    let wanted = WantedWords(words.joined(separator: " "))
    guard !wanted.isEmpty else {
      throw ValidationError("There are no words to search for.")
    }
    let shelf = try GlimmerShelf.read()
    let found = shelf.all.filter { wanted.found(in: $0.text) == wanted.all }
    if json { return try Output.say(try GlimmerRecord.document(found)) }
    guard !found.isEmpty else { return try Output.say("No glimmer has these words.") }
    try Output.say(shelf.list(found))
  }
}
