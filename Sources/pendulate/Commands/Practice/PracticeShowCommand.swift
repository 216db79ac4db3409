import ArgumentParser
import PendulateCore
import PendulateLibrary

/// One practice with all its lengths.
struct PracticeShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a practice: its lengths, its limits, where it comes from.")

  @Argument(
    help: "The practice, as listed by: pendulate practice list.",
    completion: Completions.practices)
  var id: String

  func run() throws {
    try Output.requireStandardOutput()
    let content = UserFiles.content(.practices)
    guard let practice = content.practice(id) else {
      throw CLIError.unknownPractice(id, in: content)
    }
    var lines = ["\(practice.name) (\(practice.id))", practice.summary, from(practice), ""]
    let rows = PracticeRows.rows(
      of: practice, care: content.careLimits, sessionsDone: UserFiles.touchSessionsDone)
    let column = (rows.map(\.name.count).max() ?? 0) + 2
    for row in rows {
      lines.append(row.name + String(repeating: " ", count: column - row.name.count) + row.value)
    }
    try Output.say(lines.joined(separator: "\n"))
  }

  private func from(_ practice: Practice) -> String {
    let path = OwnPractices.shelf.ownPath(of: practice.id) ?? "your folder"
    switch PracticeSource.reader()(practice) {
    case .shipped: return "It comes with the program."
    case .own: return "It is your own, from \(path)."
    case .ownInPlaceOfShipped:
      return "It is your own, from \(path), in the place of the one that comes with the program."
    }
  }
}
