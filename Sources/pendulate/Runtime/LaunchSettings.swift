import PendulateApp
import PendulateCore
import PendulateLibrary

/// The settings on their way into a guided command: checked, and put where they count.
struct LaunchSettings {
  /// What holds.
  private(set) var values: Settings
  /// What could not be used, and why.
  private(set) var faults: [ContentFault]

  init(_ reading: Settings.Reading) {
    values = reading.settings
    faults = reading.faults
  }

  /// Gives up names that the content does not have, as far as it was read.
  mutating func check(against content: CoachContent, parts: ContentParts) {
    faults += values.check(
      practices: parts.contains(.practices) ? content.practices.map(\.id) : nil,
      patterns: parts.contains(.patterns) ? content.patterns.map(\.id) : nil)
  }

  /// What was asked for, with the settings in the place of what was not.
  func options(for request: LaunchRequest) -> Options {
    var options = request.options
    guard request.takesSessionSettings else { return options }
    options.minutes = options.minutes ?? values.minutes
    options.touches = options.touches ?? values.touches
    options.aim = options.aim ?? values.aim
    if options.seed == 0 { options.seed = values.seed ?? 0 }
    return options
  }

  /// Puts what was set in the place of what was chosen before.
  mutating func apply(to person: inout Person, content: CoachContent) {
    // A held breath is not for everybody, and the answers to the questions before touching come first.
    if let name = values.breath, content.pattern(name)?.hasHolds == true,
      person.ledger.consent?.allowsHolds != true,
      let fault = values.reject(
        .breath, message: "The pattern '\(name)' holds the breath, which is not open here.",
        advice: "The questions before touching decide that; name another one until then.")
    {
      faults.append(fault)
    }
    person.preferences.merge(values.preferences)
    person.doseSettings = values.doseSettings
  }
}
