import ArgumentParser
import PendulateApp
import PendulateCore
import PendulateLibrary

/// A person's plan for a bad hour, with people and lines that could be reached.
struct CardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "card",
    abstract: "Your own plan, and people you could reach.",
    discussion: """
      Your plan comes first, then what comes with the program and the services by country. It is the \
      same that ! shows on every screen. --edit opens the plan in $VISUAL, else $EDITOR, else vi; it \
      is a file of plain text with five headings.
      """)

  @Flag(help: "Change the plan in your editor.")
  var edit = false

  func run() throws {
    try Output.requireStandardOutput()
    if edit { return try HeadedWordsEditing().run(OwnPlan.self) }
    let content = UserFiles.content(.support)
    // Whatever is wrong with a file of one's own, people come first.
    var plan = OwnPlan()
    var fault: (any Error)?
    do {
      plan = try HeadedWordsEditing.read { folder throws(PersonFolderError) in try folder.plan() }
    } catch {
      fault = error
    }
    try Output.say(
      CardWords.page(plan, content, showsLines: true).joined(separator: "\n"))
    if let fault { throw fault }
  }
}

/// A person's own signs of too much, too little and okay enough.
struct WindowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "window",
    abstract: "Your own signs of too much, too little and okay enough.",
    discussion: """
      The words are shown at the choice before a touch and where it is hard; they open and close \
      nothing. --edit opens them in $VISUAL, else $EDITOR, else vi; at home they have a page under \
      More.
      """)

  @Flag(help: "Change the words in your editor.")
  var edit = false

  func run() throws {
    try Output.requireStandardOutput()
    if edit { return try HeadedWordsEditing().run(OwnWindow.self) }
    let window = try HeadedWordsEditing.read { folder throws(PersonFolderError) in
      try folder.words(OwnWindow.self)
    }
    let lines = WindowWords.page(window)
    try Output.say(
      lines.isEmpty
        ? "Nothing is written yet. To write it: pendulate window --edit, or More at home."
        : lines.joined(separator: "\n"))
  }
}
