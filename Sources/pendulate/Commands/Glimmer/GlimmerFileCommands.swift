import ArgumentParser
import PendulateCore
import PendulateJournal

/// The form of a file of glimmers.
enum GlimmerFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json

  /// The form that was asked for, or else the one that a file's name tells.
  static func of(_ asked: GlimmerFormat?, path: String?) -> GlimmerFormat {
    asked ?? (path?.hasSuffix(".json") == true ? .json : .text)
  }
}

/// Glimmers from a file.
struct GlimmerImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in glimmers from a file.",
    discussion: """
      As text it is one a line, after its category and a colon where it has one, as in \
      \"sound: rain on the roof\"; lines that begin with # are skipped. As JSON it is what \
      pendulate glimmer export or pendulate export wrote. Good ones come in, the others are listed \
      with their numbers, and the status is then 65. To take in the same file twice changes nothing.
      """)

  @Argument(help: ArgumentHelp("The file, or - for standard input.", valueName: "file"))
  var file: String

  @Option(help: "The form; without it, json for a name that ends so, and else text.")
  var format: GlimmerFormat?

  func run() throws {
    try Output.requireStandardOutput()
    let text = try InputFile.text(file, limit: 10_000_000)
    var now = Timestamp.now()
    var random = SystemRandomNumberGenerator()
    let make = { (text: String, category: Glimmer.Category?) in
      // Identifiers sort by time, so that the order of the file stays.
      now = now.advanced(by: .milliseconds(1))
      return Glimmer(
        id: Identifier.make(at: now, using: &random).rawValue, text: text, category: category,
        addedAt: now, origin: .added)
    }
    let entries =
      switch GlimmerFormat.of(format, path: file) {
      case .text: GlimmerListFile.readLines(text, make: make)
      case .json: try GlimmerListFile.readJSON(text, make: make)
      }
    let (kept, known) = try Self.keep(entries.compactMap { try? $0.result.get() })
    var refused = 0
    for entry in entries {
      guard case .failure(let fault) = entry.result else { continue }
      refused += 1
      Output.complain("\(file):\(entry.number): \(fault.sentence)")
    }
    try Output.say("\(kept) kept, \(known) there already, \(refused) not taken.")
    if refused > 0 { throw ExitCode(ExitStatus.badData) }
  }

  /// Keeps those that are new, by id and by words.
  private static func keep(_ glimmers: [Glimmer]) throws -> (kept: Int, known: Int) {
    guard !glimmers.isEmpty else { return (0, 0) }
    return try UserFiles.withJournal { journal throws(JournalError) in
      let there = try journal.glimmers()
      var ids = Set(there.map(\.id))
      var words = Set(there.map { GlimmerText.sameness($0.text) })
      let new = glimmers.filter { glimmer in
        guard !ids.contains(glimmer.id) else { return false }
        let isNew = words.insert(GlimmerText.sameness(glimmer.text)).inserted
        if isNew { ids.insert(glimmer.id) }
        return isNew
      }
      let known = try journal.keepNew(new)
      return (new.count - known.count, glimmers.count - new.count + known.count)
    }
  }
}

/// Glimmers into a file.
struct GlimmerExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write out your own glimmers, as text or JSON.",
    discussion: """
      Text is one a line, for other people and programs; JSON, pendulate.glimmers/1, holds all \
      that is known of each.
      """)

  @Option(help: "The form; without it, json for a name that ends so, and else text.")
  var format: GlimmerFormat?

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("The file; without it, standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Also those that came with the program.")
  var all = false

  func run() throws {
    let isToFile = output != nil && output != "-"
    if !isToFile { try Output.requireStandardOutput() }
    let shelf = try GlimmerShelf.read()
    // One that came with the program and was changed since is a person's own work too.
    let glimmers = shelf.all.filter {
      all || $0.isOwn || shelf.keptIDs.contains($0.id)
    }
    let text =
      switch GlimmerFormat.of(format, path: output) {
      case .text: GlimmerListFile.lines(glimmers.filter { !$0.isArchived })
      case .json: try GlimmerRecord.document(glimmers) + "\n"
      }
    guard isToFile, let output else { return try Output.pass(text) }
    let file = try AtomicFile(path: output)
    try file.write(text)
    try file.finish()
  }
}
