import PendulateCore

/// What the library shows and says, once for both faces.
enum LibraryWords {
  static let title = "Glimmers"
  static let nothingFound = "Nothing with these words."
  /// Which sessions the figures are of.
  static let span = "the last 60 days"

  // MARK: What is asked

  static let removing = "Remove it for good?"
  static let moving = "Move it to"
  /// The categories with the digits that stand for them.
  static let categoryChoices =
    (Glimmer.Category.allCases.enumerated().map { "\($0 + 1) \($1.rawValue)" } + ["0 none"])
    .joined(separator: ", ")

  // MARK: What was done

  static let removed = "Removed."
  static let takenBack = "Taken back."
  static let putAside = "Put aside. The last shelf has it, and x takes it back."
  static let favourite = "A favourite now."
  static let noFavourite = "No longer a favourite."

  static func moved(to category: Glimmer.Category?) -> String {
    category.map { "Moved to \($0.rawValue)." } ?? "It leans on nothing now."
  }

  // MARK: What was not done

  static let leftAsItWas = "Left as it was."
  static let leftWhereItWas = "Left where it was."
  static let standsInFile = "It stands in your own file, and is removed there. x puts it aside."
  static let cameWithProgram = "It came with the program. x puts it aside."

  static func tooLong(_ count: Int) -> String {
    "\(GlimmerWords.longest) characters fit, and these are \(count)."
  }

  // MARK: Where a glimmer came from

  /// Where it came from, in a few words; `inFile` is what a file says of it.
  static func origin(of glimmer: Glimmer, inFile: Glimmer?) -> String {
    switch glimmer.origin {
    case .starter:
      let isAsItWas = inFile.map { $0.text == glimmer.text } ?? true
      return "came with the program" + (isAsItWas ? "" : "; the words are yours")
    case .session:
      return glimmer.addedAt.map { "kept from a session on \($0.localDate.description)" }
        ?? "kept from a session"
    case .added:
      if inFile != nil { return "from your own file" }
      return glimmer.addedAt.map { "added on \($0.localDate.description)" } ?? "added by you"
    }
  }

  // MARK: Figures

  static let figuresTitle = "What went with what, in \(span)"
  static let byCategory = "By category"
  static let figuresOfOne = "What went with it, in \(span)"

  /// All uses of one glimmer, in short.
  static func inShort(_ sentence: String) -> String { "In \(span): \(sentence)" }
}

/// What only lines say.
extension LibraryWords {
  static let noCommand = "That is no command here. ? lists what is."
  static let chooseFirst = "A number chooses one first."
  static let endOfList = "That is the end of the list."
  static let lineGoesBack = "An empty line goes back."

  static func numbers(upTo count: Int) -> String { "A number from 1 to \(count)." }

  static func more(upTo count: Int) -> String { "more tells the next, up to \(count)." }

  static let categoryNames =
    "One of: \(Glimmer.Category.allCases.map(\.rawValue).joined(separator: ", ")), none; or nothing."

  /// What is read before the first line of a list.
  static func heading(_ shelf: LibraryShelf, words: String, count: Int) -> String {
    let found = words.isEmpty ? "" : ", with \"\(words)\""
    return "\(title), \(shelf.name)\(found): \(count)."
  }

  /// How to go on from a list.
  static let commands =
    "A number chooses. / and words look for them, a and words keep a new one, "
    + "w says what went with what. The shelves: "
    + LibraryShelf.inOrder.map(\.name).joined(separator: ", ") + ". home goes back, q leaves."

  /// What can be done with one glimmer.
  static func commands(for glimmer: Glimmer, canRemove: Bool) -> String {
    "f favourite or not, e other words, m move, x \(glimmer.isArchived ? "take back" : "put aside")"
      + "\(canRemove ? ", d remove" : ""); an empty line goes back."
  }
}
