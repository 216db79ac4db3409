import PendulateCore
import TerminalGrid

/// The room of one screen: its state, what it does with what comes in, and how both faces give it.
///
/// A screen never says where one is: it answers each input with a `Step`, and the model goes there.
protocol ScreenState: Hashable, Sendable {
  /// How the plain face tells it.
  associatedtype Narration: ScreenNarration where Narration.Subject == Self

  /// The same as one of all screens.
  var screen: Screen { get }

  // MARK: What kind of place it is

  /// Whether it only lies over another screen until a key is pressed.
  var isCover: Bool { get }
  /// Whether a line is meant for what it lies over, so that it goes away and the line is heard there.
  func passesOn(_ line: Line, to beneath: any ScreenState) -> Bool
  /// Whether difficulty is touched, so that any key comes back.
  var isTouching: Bool { get }
  /// Whether nothing goes on without the person.
  var isWaitingForInput: Bool { get }
  /// The keys that do something here, for help in both faces.
  var help: HelpPage { get }

  /// What stands here to be answered; nil where keys answer nothing.
  var question: OpenQuestion? { get }
  /// The page of questions that is open here; nil where none is.
  var openPage: Form? { get }
  /// Whether a digit tells now how hard it is, so that a 1 may become ten.
  var takesDistress: Bool { get }

  /// Whether a key that does the same on all screens means something of its own here, as letters do
  /// where a text is written.
  func keeps(_ key: Key) -> Bool

  // MARK: What comes in

  /// Takes a key.
  mutating func press(_ key: Key, in context: inout Context, at stamp: Stamp) -> Step
  /// Takes that the peak was ten: a 0 right behind the 1 that ended a touch.
  mutating func makePeakTen(in context: inout Context, at stamp: Stamp) -> Step
  /// Takes a line of the plain face.
  mutating func enter(_ line: Line, in context: inout Context, at stamp: Stamp) -> Step
  /// Takes a pasted text; nothing comes of it where none is written.
  mutating func paste(_ text: String, in context: inout Context, at stamp: Stamp) -> Step
  /// Does what is due; `isCovered` while something lies over it.
  mutating func tick(isCovered: Bool, in context: inout Context, at stamp: Stamp) -> Step
  /// The next moment at which something is due; nil while nothing is.
  func deadline(isCovered: Bool, in context: Context) -> Moment?
  /// Takes that the window changed or the program was stopped for a while.
  mutating func interrupt(
    _ interruption: Interruption, in context: inout Context, at stamp: Stamp
  ) -> Step
  /// Takes that something is laid over it; where it leads is left to what is laid over.
  mutating func cover(
    with cover: SharedAction, in context: inout Context, at stamp: Stamp
  ) -> Step
  /// Takes that it is seen again, with what was answered on the screen over it.
  mutating func comeBack(
    with answer: ScreenAnswer, in context: inout Context, at stamp: Stamp
  ) -> Step
  /// Takes what the journal says.
  mutating func hear(
    _ reply: JournalReply, in context: inout Context, at stamp: Stamp
  ) -> Step
  /// Ends, wherever it is left from; everything that was told is kept.
  mutating func leave(
    _ outcome: Outcome, in context: inout Context, at stamp: Stamp
  ) -> [Effect]

  // MARK: How it looks

  /// Draws everything that stands still until the next event.
  func draw(_ context: Context, at stamp: Stamp, into grid: inout CellGrid, glyphs: Glyphs)
  /// What moves at a moment.
  func picture(_ context: Context, at moment: Moment) -> MovingPicture
  /// Draws what moves over what stands still.
  func draw(
    _ picture: MovingPicture, _ context: Context, over grid: inout CellGrid, glyphs: Glyphs)
  /// The breath that is paced and may be seen or heard now; nil while none is.
  func course(_ context: Context) -> BreathCourse?
  /// What can be told without looking; nil while there is nothing, or nothing may be heard.
  func audibleMoment(_ context: Context, at moment: Moment) -> AudibleMoment?
}

/// What most screens do.
extension ScreenState {
  var isCover: Bool { false }
  func passesOn(_ line: Line, to beneath: any ScreenState) -> Bool { false }
  var isTouching: Bool { false }
  var isWaitingForInput: Bool { true }
  var question: OpenQuestion? { nil }
  var openPage: Form? { nil }
  var takesDistress: Bool { false }
  func keeps(_ key: Key) -> Bool { false }

  mutating func makePeakTen(in context: inout Context, at stamp: Stamp) -> Step { .stay }

  mutating func paste(_ text: String, in context: inout Context, at stamp: Stamp) -> Step { .stay }

  mutating func tick(isCovered: Bool, in context: inout Context, at stamp: Stamp) -> Step { .stay }

  func deadline(isCovered: Bool, in context: Context) -> Moment? { nil }

  mutating func interrupt(
    _ interruption: Interruption, in context: inout Context, at stamp: Stamp
  ) -> Step { .stay }

  mutating func cover(
    with cover: SharedAction, in context: inout Context, at stamp: Stamp
  ) -> Step { .stay }

  mutating func comeBack(
    with answer: ScreenAnswer, in context: inout Context, at stamp: Stamp
  ) -> Step { .stay }

  mutating func hear(
    _ reply: JournalReply, in context: inout Context, at stamp: Stamp
  ) -> Step { .stay }

  mutating func leave(
    _ outcome: Outcome, in context: inout Context, at stamp: Stamp
  ) -> [Effect] { [] }

  func picture(_ context: Context, at moment: Moment) -> MovingPicture { MovingPicture() }

  func draw(
    _ picture: MovingPicture, _ context: Context, over grid: inout CellGrid, glyphs: Glyphs
  ) {}

  func course(_ context: Context) -> BreathCourse? { nil }

  func audibleMoment(_ context: Context, at moment: Moment) -> AudibleMoment? { nil }
}

/// What comes between a person and the screen.
enum Interruption: Hashable, Sendable {
  /// The window has another size.
  case resized
  /// The program is about to be stopped for a while.
  case suspending
  /// It runs again after it was stopped.
  case resumed
}

/// How the plain face tells a screen: it remembers what was said, and says what is new.
protocol ScreenNarration: Sendable {
  associatedtype Subject

  /// Creates one that has said nothing yet.
  init()

  /// Tells again what is asked, as something lay over it that was longer than a glance.
  mutating func askAgain()

  /// The lines that say what is new; `isNew` when one has just come here from another screen.
  mutating func lines(
    for screen: Subject, in context: Context, at stamp: Stamp, isNew: Bool
  ) -> [String]
}

extension ScreenNarration {
  mutating func askAgain() {}
}
