package import PendulateCore
package import TerminalGrid

/// What all screens share: each may read it, and change what the person says or chooses.
package struct Context: Hashable, Sendable {
  /// The size of the window.
  package var size: Size
  /// What the coach says and offers.
  package var content: CoachContent
  /// What is known of the person.
  package var person: Person
  /// What was asked for on the command line.
  package var options: Options
  /// A line that says what was done or could not be done; it goes with the next key.
  package internal(set) var notice: String?
  /// The one that was on screen for the key that is being taken.
  var seenNotice: String?
  /// What could not be kept, and what to do about it; it stays until the journal has it.
  package internal(set) var trouble: String?
  /// How a paced breath is shown.
  package internal(set) var breathShape: BreathShape
  /// Where identifiers and the order of prompts come from.
  var random: SeededGenerator

  init(
    size: Size, content: CoachContent, person: Person, options: Options, random: SeededGenerator
  ) {
    self.size = size
    self.content = content
    self.person = person
    self.options = options
    self.random = random
    breathShape = person.preferences.breathShape
  }

  /// Whether a session runs its time faster, and counts in nothing.
  package var isRehearsal: Bool { options.speed > 1 }

  /// What screens may draw on: the window, without the rows in which trouble is told.
  var room: Size {
    Size(columns: size.columns, rows: size.rows - TroubleView.rows(of: trouble, in: size))
  }

  /// A new identifier.
  mutating func identifier(at now: Timestamp) -> Identifier {
    Identifier.make(at: now, using: &random)
  }

  /// One line to go with.
  var groundingLine: String { GroundingLines.line(for: random) }
}
