import Glibc
import PendulateCore

/// A short private label, from the arguments or from standard input.
enum Label {
  static func read(_ argument: String) throws -> String {
    let text = argument == "-" ? try readLine() : argument
    guard text.count <= PracticeLimits.labelCharacters else {
      throw Complaint(
        "The label has \(text.count) characters, and \(PracticeLimits.labelCharacters) fit.",
        advice: "A word or two is enough; no story is needed.", status: ExitStatus.usage)
    }
    return text
  }

  /// Reads one line and no more, so that what follows is left for the session.
  ///
  /// Where only the label comes through a pipe and the screen is a terminal, the keys are read from
  /// that terminal afterwards.
  private static func readLine() throws -> String {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while Glibc.read(STDIN_FILENO, &byte, 1) == 1, byte != 10, bytes.count < 4096 {
      bytes.append(byte)
    }
    if isatty(STDIN_FILENO) == 0, isatty(STDOUT_FILENO) == 1 {
      let terminal = open("/dev/tty", O_RDWR)
      if terminal >= 0 {
        dup2(terminal, STDIN_FILENO)
        close(terminal)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
