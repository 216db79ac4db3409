import ArgumentParser
import PendulateCore
import PendulateLibrary

/// The practices: what there is, and one's own.
struct PracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "See the practices, write your own, and try how one goes.",
    discussion: """
      Practices of your own are YAML files in the folder practices of your data
      ($XDG_DATA_HOME/pendulate, or ~/.local/share/pendulate); they come first.
      """,
    subcommands: [
      PracticeListCommand.self, PracticeShowCommand.self, PracticePreviewCommand.self,
      PracticeNewCommand.self, PracticeEditCommand.self, PracticeCheckCommand.self,
      PracticeExportCommand.self, PracticeImportCommand.self,
    ])
}

/// All practices, one's own first.
struct PracticeListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the practices, your own first.")

  func run() throws {
    try Output.requireStandardOutput()
    let content = UserFiles.content(.practices)
    let source = PracticeSource.reader()
    let column = (content.practices.map(\.id.count).max() ?? 0) + 2
    let indent = String(repeating: " ", count: column)
    let done = UserFiles.touchSessionsDone
    try Output.say(
      content.practices.map { practice in
        var facts = [practice.plannedWords(content.careLimits, sessionsDone: done)]
        if practice.course != .moment, practice.mode == .glimmer || practice.isBothAlone {
          facts.append(practice.course.rawValue)
        }
        if let shelf = practice.shelf { facts.append(PracticeRows.words(for: shelf)) }
        if practice.limits != CareLimits() { facts.append("with limits") }
        if source(practice) != .shipped { facts.append("your own") }
        let id = practice.id + String(repeating: " ", count: column - practice.id.count)
        return
          "\(id)\(practice.name), \(facts.joined(separator: ", "))\n\(indent)\(practice.summary)"
      }.joined(separator: "\n"))
  }
}
