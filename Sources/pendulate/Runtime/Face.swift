import PendulateApp
import PendulateCore
import TerminalGrid

/// Something that came in from the person.
enum Input {
  case key(Key)
  /// A text was pasted, in one line.
  case paste(String)
  case line(String)
  /// There will be no more input.
  case end
  /// The terminal is gone.
  case hangup
}

/// A way to show the model and to hear from the person: drawn, or spoken line by line.
@MainActor protocol Face: AnyObject {
  /// The size of the window; nil where there is none.
  var size: Size? { get }

  /// Shows what changed.
  func show(_ model: Model, at stamp: Stamp)

  /// Shows what moves by itself, where the model is as it was shown last.
  func move(_ model: Model, at stamp: Stamp)

  /// When it will look different, or something is due; nil while nothing is.
  func nextWake(of model: Model, now: Moment) -> Moment?

  /// Begins to listen; once the face is closed nothing comes any more.
  func listen(_ take: @escaping @MainActor ([Input]) -> Void)

  /// Why what is shown does not come where it was to go; nil where it does, or where that is a
  /// terminal, which tells by itself.
  var outputTrouble: String? { get }

  /// Whether the terminal is given back for a while.
  var isSuspended: Bool { get }

  func refreshSize()
  func suspend()
  func resume()
  func repaint()
  func bell()

  /// Rings the bell as a cue that was asked for; whether there is one.
  func ringCue() -> Bool

  /// Gives the terminal back, and prints a last line.
  func close(lastLine: String?)
}
