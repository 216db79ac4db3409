import ArgumentParser
import PendulateCore
import PendulateJournal
import PendulateLibrary

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
    let all = UserFiles.content(.glimmers)
    let content = all.starterGlimmers
    let ids = content.map(\.id)
    // It is called at every prompt of a shell, so it never looks at all that were added.
    let (kept, added) = try UserFiles.readJournal(orElse: ([], nil)) {
      journal throws(JournalError) -> ([Glimmer], DrawnGlimmer?) in
      (
        try journal.glimmers(withIDs: ids),
        try journal.drawGlimmer(
          category: category, favouritesOnly: favourites, except: all.leftOutGlimmers.union(ids))
      )
    }
    let glimmers = Glimmer.all(kept: kept, content: content).filter {
      !$0.isArchived && (category == nil || $0.category == category)
        && (!favourites || $0.isFavourite)
    }
    let mine = Self.own(glimmers.filter(\.isOwn), or: added)
    let starter = own ? nil : glimmers.filter { !$0.isOwn }.randomElement()
    // A few words of one's own matter more than a long list of others'.
    guard let glimmer = mine == nil || (starter != nil && Bool.random()) ? starter : mine else {
      return
    }
    try Output.say(OutsideText.shown(glimmer.text))
  }

  /// One of those of files or the one that was drawn of those that were added, all with their chance.
  private static func own(_ fromFiles: [Glimmer], or added: DrawnGlimmer?) -> Glimmer? {
    guard let added else { return fromFiles.randomElement() }
    let place = Int.random(in: 0..<(fromFiles.count + added.count))
    return place < fromFiles.count ? fromFiles[place] : added.glimmer
  }
}
