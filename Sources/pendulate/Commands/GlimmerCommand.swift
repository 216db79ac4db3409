import ArgumentParser
import PendulateCore
import PendulateJournal

/// The glimmer library.
struct GlimmerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glimmer", abstract: "Keep small moments of safety or goodness, and meet one.",
    subcommands: [
      GlimmerAddCommand.self, GlimmerListCommand.self, GlimmerRandomCommand.self,
      GlimmerRemoveCommand.self, GlimmerRestoreCommand.self,
    ])
}

/// Keeps a glimmer.
struct GlimmerAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Keep a glimmer in your own words.",
    discussion: """
      Up to \(GlimmerText.longest) characters on one line. With - it is read from standard input, \
      so that it stands in no list of processes and in no history of a shell.
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
    let kept = try Belongings.withJournal { journal throws(JournalError) in
      try journal.keep(glimmer)
      return try journal.glimmers()
    }
    try Output.say("Kept as \(ShortIDs(kept.map(\.id)).short(glimmer.id)).")
  }
}

/// All glimmers, one's own first.
struct GlimmerListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the glimmers, your own first.")

  @Option(name: .shortAndLong, help: "Only those that lean on this.")
  var category: Glimmer.Category?

  @Flag(help: "The result as JSON, pendulate.glimmers/1.")
  var json = false

  func run() throws {
    try Output.requireStandardOutput()
    let shelf = try GlimmerShelf.read()
    let glimmers = shelf.glimmers(of: category)
    if json {
      return try Output.say(
        MachineOutput.object([
          ("schema", "\"pendulate.glimmers/1\""),
          (
            "glimmers",
            MachineOutput.list(
              try glimmers.map { try MachineOutput.line(GlimmerRecord($0)) })
          ),
        ]))
    }
    guard !glimmers.isEmpty else { return try Output.say("No glimmer there yet.") }
    let ids = ShortIDs((shelf.glimmers + shelf.archived).filter(\.isOwn).map(\.id))
    let rows = glimmers.map { glimmer in
      [
        glimmer.isOwn ? ids.short(glimmer.id) : glimmer.id, glimmer.category?.rawValue ?? "-",
        ShownText.line(glimmer.text),
      ]
    }
    try Output.say(Columns.lines(rows).joined(separator: "\n"))
  }
}

/// One glimmer, by chance.
struct GlimmerRandomCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "random", abstract: "Show one glimmer, half of the time one of your own.")

  @Option(name: .shortAndLong, help: "Only from those that lean on this.")
  var category: Glimmer.Category?

  func run() throws {
    try Output.requireStandardOutput()
    let glimmers = try GlimmerShelf.read().glimmers(of: category)
    let own = glimmers.filter(\.isOwn)
    let starters = glimmers.filter { !$0.isOwn }
    // A few words of one's own matter more than a long list of others'.
    let drawn = own.isEmpty || (!starters.isEmpty && Bool.random()) ? starters : own
    guard let glimmer = drawn.randomElement() else { return }
    try Output.say(ShownText.line(glimmer.text))
  }
}
