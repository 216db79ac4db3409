import ArgumentParser
import PendulateCore
import PendulateJournal

extension Mode: ExpressibleByArgument {}
extension SessionEvent.Escalation: ExpressibleByArgument {}

/// Which entries of the journal are meant, as commands take it: by day and by what they are.
struct EntryFilterOptions: ParsableArguments {
  @OptionGroup var range: DateRange

  @Option(help: "Only sessions of this kind; may be given again.")
  var mode: [Mode] = []

  @Option(help: "Only where the body was like this at a check-in; may be given again.")
  var state: [BodyState] = []

  @Option(help: ArgumentHelp("Only sessions whose label holds these words.", valueName: "words"))
  var about: String?

  @Option(help: "Only sessions with this alarm; may be given again. Rehearsals have none.")
  var alarm: [SessionEvent.Escalation] = []

  /// Whether any of them is given.
  var isGiven: Bool { !filter.isEmpty || range.since != nil || range.until != nil }

  /// What each entry has to be.
  var filter: EntryFilter {
    var filter = EntryFilter()
    filter.modes = Set(mode)
    filter.states = Set(state)
    filter.about = about ?? ""
    filter.alarms = Set(alarm)
    return filter
  }

  func validate() throws {
    if let about, about.allSatisfy(\.isWhitespace) {
      throw ValidationError("--about has no words, and it takes some of a label.")
    }
  }
}
