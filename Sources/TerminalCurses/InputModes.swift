import CNcurses
import Platform

/// The private modes of xterm that decide what a terminal sends beside keys.
///
/// Nothing is set on terminals that might show such a sequence instead of obeying it.
struct InputModes {
  /// The forms of mouse reports (9, 1000 to 1003, 1005, 1006, 1015, 1016) and reports of focus (1004),
  /// which a program that ended in a hurry may have left on.
  private static let reports = "\u{1B}[?9;1000;1001;1002;1003;1004;1005;1006;1015;1016l"

  /// A paste is marked as such, at its beginning and at its end.
  private static let pastes = (on: "\u{1B}[?2004h", off: "\u{1B}[?2004l")

  /// What is written when the terminal is taken.
  let entering: [UInt8]

  /// What is written when it is given back.
  let leaving: [UInt8]

  /// The modes of a type of terminal that `setupterm` has loaded.
  init(ofTerminal name: String) {
    // By extended capabilities (user_caps(5)): those of xterm's titles, and of pastes themselves.
    // Of screen, rxvt and older descriptions the name tells it.
    let knows =
      tigetflag("XT") == 1 || pnd_capability("BE") != nil
      || ["xterm", "screen", "tmux", "rxvt"].contains { name.hasPrefix($0) }
    entering = knows ? Array((Self.reports + Self.pastes.on).utf8) : []
    leaving = knows ? Array(Self.pastes.off.utf8) : []
  }

  /// Sets the modes for as long as the terminal is ours; curses has nothing unwritten then.
  func set() {
    Self.write(entering)
  }

  /// Sets them back for whoever has the terminal next.
  func reset() {
    Self.write(leaving)
  }

  private static func write(_ bytes: [UInt8]) {
    // A terminal that is gone is heard of from its input.
    try? FileDescriptor.standardOutput.writeAll(bytes)
  }
}
