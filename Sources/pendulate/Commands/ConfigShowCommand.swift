import ArgumentParser
import PendulateCore
import PendulateJournal
import PendulateLibrary
import Platform

/// Every setting with its value, and where that comes from.
struct ConfigShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show every key with its value, and where that comes from.",
    discussion: """
      It comes from the file, from the environment, from a choice that was made in the program, or \
      is the default; - is one that is left open.
      """)

  @Flag(help: "The result as JSON, pendulate.config/1.")
  var json = false

  func run() throws {
    try Output.requireStandardOutput()
    let path = try SettingsSources.place().path
    let reading = SettingsSources.readAndCheck()
    let faults =
      reading.faults + Settings.faults(ofVariables: Environment.names)
    for fault in faults { Output.complain(fault.description) }
    // Where the journal cannot be read just now, its choices are left out: settings are what is
    // looked at to find out why.
    let choices =
      (try? UserFiles.readJournal(orElse: [:]) { journal throws(JournalError) in
        try journal.preferences()
      }) ?? [:]
    let rows = Setting.all.map { ShownSetting($0, in: reading.settings, choices: choices) }
    guard json else {
      return try Output.say(Columns.lines(rows.map(\.words)).joined(separator: "\n"))
    }
    try Output.say(
      MachineOutput.object([
        ("schema", "\"pendulate.config/1\""),
        ("path", try MachineOutput.line(path)),
        ("settings", MachineOutput.list(try rows.map { try MachineOutput.line($0) })),
      ]))
  }
}

/// One setting as it is shown.
private struct ShownSetting: Encodable {
  private enum CodingKeys: String, CodingKey {
    case key, value, from, line, variable
  }

  let key: String
  let value: Setting.Value?
  let from: String
  var line: Int?
  var variable: String?

  init(_ setting: Setting, in settings: Settings, choices: [String: String]) {
    key = setting.id
    let set = settings.value(setting.key)
    switch settings.origin(setting.key) {
    case .file(_, let line, _):
      (value, from) = (set, "file")
      self.line = line
    case .environment(let name):
      (value, from) = (set, "environment")
      variable = name
    case .standard:
      let choice = setting.preference.flatMap { choices[$0.rawValue] }
      value = choice.map { .text(OutsideText.shown($0)) } ?? set
      from = choice == nil ? "default" : "choice"
    }
  }

  /// Its columns.
  var words: [String] {
    let place = line.map { "\(from), line \($0)" } ?? variable.map { "\(from) \($0)" } ?? from
    return [key, value?.description ?? "-", place]
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(key, forKey: .key)
    switch value {
    case .text(let text): try container.encode(text, forKey: .value)
    case .whole(let number): try container.encode(number, forKey: .value)
    case .number(let number): try container.encode(number, forKey: .value)
    case .isOn(let isOn): try container.encode(isOn, forKey: .value)
    case nil: try container.encodeNil(forKey: .value)
    }
    try container.encode(from, forKey: .from)
    try container.encodeIfPresent(line, forKey: .line)
    try container.encodeIfPresent(variable, forKey: .variable)
  }
}
