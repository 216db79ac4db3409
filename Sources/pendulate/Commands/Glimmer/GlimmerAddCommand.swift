import ArgumentParser
import PendulateCore
import PendulateJournal

/// Keeps a glimmer.
struct GlimmerAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Keep a glimmer in your own words.",
    discussion: """
      Up to \(GlimmerText.longest) characters on one line. With - it is read from standard input, \
      so that it stands in no list of processes and in no history of a shell. Without a category \
      it is asked about once in the library.
      """)

  @Argument(help: ArgumentHelp("The words, or - for standard input.", valueName: "text"))
  var words: [String]

  @Option(name: .shortAndLong, help: "What it leans on.")
  var category: Glimmer.Category?

  func run() throws {
    try Output.requireStandardOutput()
    let text = try GlimmerText.read(words)
    let now = Timestamp.now()
    var random = SystemRandomNumberGenerator()
    let glimmer = Glimmer(
      id: Identifier.make(at: now, using: &random).rawValue, text: text, category: category,
      addedAt: now, origin: .added)
    let sameness = GlimmerText.sameness(text)
    let (known, all) = try UserFiles.withJournal { journal throws(JournalError) in
      try journal.keep(glimmer, unless: { GlimmerText.sameness($0) == sameness })
    }
    let ids = ShortIDs(all)
    guard let known else { return try Output.say("Kept as \(ids.short(glimmer.id)).") }
    let id = known.isOwn ? ids.short(known.id) : known.id
    try Output.say(
      "That one is there already, as \(id)\(known.isArchived ? ", put aside" : "").")
  }
}
