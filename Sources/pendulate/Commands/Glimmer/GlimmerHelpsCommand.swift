import ArgumentParser
import PendulateApp
import PendulateCore
import PendulateJournal

/// What went with which glimmer, over all sessions.
struct GlimmerHelpsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "helps", abstract: "Tell what went with which glimmer, and with each category.",
    discussion: """
      Counted over all sessions in the journal, rehearsals left out. A change is the settled \
      number less the peak of a return from a touch, negative for less distress. Below \
      \(GlimmerExperience.enough) there is no median. \(WhatHelpsWords.note)
      """)

  @Flag(help: "The result as JSON, pendulate.helps/1.")
  var json = false

  func run() throws {
    try Output.requireStandardOutput()
    let shelf = try GlimmerShelf.read()
    let experience = try UserFiles.readJournal(orElse: GlimmerExperience()) {
      journal throws(JournalError) in
      GlimmerExperience(try journal.figures().flatMap(\.body.glimmers))
    }
    let glimmers = Self.byCategory(shelf.glimmers + shelf.archived)
    try json ? tellMachine(glimmers, experience) : tell(glimmers, experience)
  }

  /// In the order of the categories, and within one as they stand in the list: not by what they go
  /// with, as that would be a ranking.
  private static func byCategory(_ glimmers: [Glimmer]) -> [Glimmer] {
    let categories = Glimmer.Category.allCases.map(Optional.some) + [nil]
    return categories.flatMap { category in glimmers.filter { $0.category == category } }
  }

  private func tell(_ glimmers: [Glimmer], _ experience: GlimmerExperience) throws {
    var lines: [String] = []
    for glimmer in glimmers where experience.figures(of: glimmer.id).timesUsed > 0 {
      lines.append(OutsideText.shown(glimmer.text))
      lines += WhatHelpsWords.sentences(of: glimmer.id, in: experience).map { "  \($0)" }
    }
    if lines.isEmpty { lines.append("No glimmer was close by in a session yet.") }
    lines += ["", "By category"]
    lines += Columns.lines(
      [[""] + WhatHelpsWords.headings]
        + WhatHelpsWords.table(of: experience).map { line in
          [line.state == nil ? line.name : "  \(line.name)"] + line.cells
        })
    try Output.say((lines + ["", WhatHelpsWords.note]).joined(separator: "\n"))
  }

  private func tellMachine(_ glimmers: [Glimmer], _ experience: GlimmerExperience) throws {
    let records = try glimmers.map { try MachineOutput.line(HelpsRecord($0, in: experience)) }
    let categories = try Glimmer.Category.allCases.map {
      try MachineOutput.line(HelpsRecord($0, in: experience))
    }
    try Output.say(
      MachineOutput.object([
        ("schema", "\"pendulate.helps/1\""),
        ("glimmers", MachineOutput.list(records)),
        ("categories", MachineOutput.list(categories)),
        ("note", try MachineOutput.line(WhatHelpsWords.note)),
      ]))
  }
}

/// What went with one glimmer, or with one category, in machine output.
private struct HelpsRecord: Encodable {
  /// The numbers over all states of the body, or over one.
  struct Figures: Encodable {
    let timesUsed: Int
    let returns: Int
    let changeCount: Int
    let medianChange: Double?
    let lowerCount: Int
    let medianSecondsUntilLower: Double?

    init(_ figures: GlimmerExperience.Figures) {
      timesUsed = figures.timesUsed
      returns = figures.returns
      changeCount = figures.changeCount
      medianChange = figures.medianChange
      lowerCount = figures.lowerCount
      medianSecondsUntilLower = figures.medianSecondsUntilLower.map(MachineOutput.seconds)
    }
  }

  private enum Key: String, CodingKey {
    case id, text, category, states
  }

  private let id: String?
  private let text: String?
  private let category: Glimmer.Category?
  private let figures: Figures
  private let states: [String: Figures]

  init(_ glimmer: Glimmer, in experience: GlimmerExperience) {
    id = glimmer.id
    text = glimmer.text
    category = glimmer.category
    figures = Figures(experience.figures(of: glimmer.id))
    states = Self.states { experience.figures(of: glimmer.id, in: $0) }
  }

  init(_ category: Glimmer.Category, in experience: GlimmerExperience) {
    id = nil
    text = nil
    self.category = category
    figures = Figures(experience.figures(of: category))
    states = Self.states { experience.figures(of: category, in: $0) }
  }

  private static func states(
    _ figures: (BodyState) -> GlimmerExperience.Figures
  ) -> [String: Figures] {
    Dictionary(
      uniqueKeysWithValues: WhatHelpsWords.states.map { ($0.rawValue, Figures(figures($0))) })
  }

  func encode(to encoder: any Encoder) throws {
    try figures.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(id, forKey: .id)
    try container.encodeIfPresent(text, forKey: .text)
    try container.encodeIfPresent(category, forKey: .category)
    try container.encode(states, forKey: .states)
  }
}
