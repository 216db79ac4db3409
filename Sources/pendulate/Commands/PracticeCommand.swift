import ArgumentParser
import PendulateCore
import PendulateLibrary

/// The practices: what there is, and whether one's own are in order.
struct PracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice", abstract: "See the practices, check your own, and try how one goes.",
    discussion: """
      Practices of your own are YAML files in the folder practices of your data
      ($XDG_DATA_HOME/pendulate, or ~/.local/share/pendulate); they come first.
      """,
    subcommands: [
      PracticeListCommand.self, PracticeShowCommand.self, PracticeCheckCommand.self,
      PracticePreviewCommand.self,
    ])
}

/// All practices, one's own first.
struct PracticeListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the practices, your own first.")

  func run() throws {
    try Output.requireStandardOutput()
    let practices = Belongings.content(.practices).practices
    let source = PracticeSource.reader()
    let column = (practices.map(\.id.count).max() ?? 0) + 2
    let indent = String(repeating: " ", count: column)
    try Output.say(
      practices.map { practice in
        let own = source(practice) == .shipped ? "" : ", your own"
        let id = practice.id + String(repeating: " ", count: column - practice.id.count)
        return "\(id)\(practice.name), \(practice.plannedWords)\(own)\n\(indent)\(practice.summary)"
      }.joined(separator: "\n"))
  }
}

/// One practice with all its lengths.
struct PracticeShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a practice: its lengths, and where it comes from.")

  @Argument(
    help: "The practice, as listed by: pendulate practice list.",
    completion: Completions.practices)
  var id: String

  func run() throws {
    try Output.requireStandardOutput()
    let content = Belongings.content(.practices)
    guard let practice = content.practice(id) else {
      throw Complaint.unknownPractice(id, in: content)
    }
    var lines = ["\(practice.name) (\(practice.id))", practice.summary, from(practice), ""]
    let rows = rows(of: practice)
    let column = (rows.map(\.name.count).max() ?? 0) + 2
    for row in rows {
      lines.append(row.name + String(repeating: " ", count: column - row.name.count) + row.value)
    }
    try Output.say(lines.joined(separator: "\n"))
  }

  private func from(_ practice: Practice) -> String {
    let folder = (Belongings.folder ?? "") + "/practices"
    switch PracticeSource.reader()(practice) {
    case .shipped: return "It comes with the program."
    case .own: return "It is your own, from \(folder)."
    case .ownInPlaceOfShipped:
      return "It is your own, from \(folder), in the place of the one that comes with the program."
    }
  }

  private func rows(of practice: Practice) -> [(name: String, value: String)] {
    var rows = [(name: "mode", value: StoryWords.mode(practice.mode))]
    let planned = practice.usualPlan.plannedSeconds
    rows.append(
      ("planned", planned == 0 ? "as long as it takes" : ShownLength.clock(Double(planned))))
    if practice.mode == .touch || practice.mode == .resource {
      rows.append(("with a glimmer", "\(practice.resourceSeconds) s"))
    }
    if practice.mode == .touch {
      rows.append(("touches", "\(practice.touches) at most"))
      rows.append(
        ("first touch", practice.firstTouchSeconds.map { "\($0) s" } ?? "follows what went well"))
      rows.append(("aim", practice.aim.map { "\($0) at most" } ?? "yours to choose"))
      rows.append(
        ("safety", "\(ShownLength.number(practice.safetyRatio ?? 4)) s for each second of touch"))
      rows.append(
        ("both at once", practice.bothSeconds.map { "\($0) s, where it is wanted" } ?? "none"))
    }
    if practice.mode == .touch || practice.mode == .resource {
      rows.append(("closing", "\(practice.closeSeconds) s"))
    }
    rows.append(("breath", practice.breath))
    for (stage, prompts) in practice.prompts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      rows.append(("prompts, \(stage.rawValue)", "\(prompts.count) of its own"))
    }
    return rows
  }
}
