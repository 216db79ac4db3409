import PendulateCore
import PendulateLibrary
import Platform

/// The way of a person's own words through an editor: a draft is edited, and kept as a whole.
struct HeadedWordsEditing {
  private let folder: PersonFolder

  init() throws {
    folder = PersonFolder(String(try OwnPractices.makeFolder(".").dropLast(2)))
  }

  /// Reads something of a person's own; complains where it cannot be read.
  static func read<Value>(
    _ read: (PersonFolder) throws(PersonFolderError) -> Value
  ) throws -> Value {
    guard let path = UserFiles.folder else {
      throw CLIError(
        "Your own words have no place: neither HOME nor XDG_DATA_HOME is set.",
        advice: "Set one of them.", status: ExitStatus.noInput)
    }
    do throws(PersonFolderError) {
      return try read(PersonFolder(path))
    } catch {
      throw CLIError(error)
    }
  }

  func run(_ kind: OwnPlan.Type) throws {
    let before = try Self.read { folder throws(PersonFolderError) in try folder.plan() }
    try run(kind, before: before) { words throws(PersonFolderError) in
      try folder.keep(words, since: before)
    }
  }

  func run(_ kind: OwnWindow.Type) throws {
    let before = try Self.read { folder throws(PersonFolderError) in try folder.words(kind) }
    try run(kind, before: before) { words throws(PersonFolderError) in
      try folder.keep(words, since: before)
    }
  }

  private func run<Part: OwnPart>(
    _ kind: HeadedWords<Part>.Type, before: HeadedWords<Part>,
    keep: (HeadedWords<Part>) throws(PersonFolderError) -> HeadedWords<Part>
  ) throws {
    let draft = "\(folder.path)/.\(Part.fileName).draft"
    if Files.exists(draft) {
      Output.complain("There is a draft from before, and it is opened: \(draft)")
    } else {
      try OwnPractices.replace(before.text, at: draft)
    }
    guard Editor.open(draft) == .done else {
      throw CLIError(
        "The editor \"\(OutsideText.shown(Editor.command))\" did not end well.",
        advice: "Name another one in VISUAL or EDITOR. What was written is a draft: \(draft)",
        status: ExitStatus.noInput)
    }
    let text = try InputFile.text(draft, limit: 1_000_000)
    let words = HeadedWords<Part>(text: text, limit: .max)
    guard words != before else {
      try? Files.remove(draft)
      return try Output.say("Nothing was changed.")
    }
    do throws(PersonFolderError) {
      _ = try keep(words)
    } catch {
      throw CLIError(error)
    }
    try? Files.remove(draft)
    try Output.say("Kept: \(folder.path(of: kind))")
  }
}

extension CLIError {
  /// What could not be read or kept of a person's own words.
  init(_ error: PersonFolderError) {
    let advice = "Look at the file, who may read and write it, and the free space."
    switch error {
    case .cannotRead: self.init(error.sentence, advice: advice, status: ExitStatus.noInput)
    case .cannotWrite: self.init(error.sentence, advice: advice, status: ExitStatus.cannotWrite)
    case .tooLong: self.init(error.sentence, advice: "Shorten it.", status: ExitStatus.badData)
    }
  }
}
