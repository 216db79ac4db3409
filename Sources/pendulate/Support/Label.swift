import PendulateCore
import Platform

/// A short private label, from the arguments or from standard input.
enum Label {
  static func read(_ argument: String) throws -> String {
    let text = argument == "-" ? try readLine() : argument
    guard text.count <= PracticeLimits.labelCharacters else {
      throw CLIError(
        "The label has \(text.count) characters, and \(PracticeLimits.labelCharacters) fit.",
        advice: "A word or two is enough; no story is needed.", status: ExitStatus.usage)
    }
    guard !OutsideText.holdsUnfit(text) else { throw CLIError.unfit("The label") }
    return text
  }

  /// Reads one line and no more, so that what follows is left for the session.
  ///
  /// Where only the label comes through a pipe and the screen is a terminal, the keys are read from
  /// that terminal afterwards.
  private static func readLine() throws -> String {
    var bytes: [UInt8] = []
    let input = FileDescriptor.standardInput
    while let byte = (try? input.read(upTo: 1))?.first, byte != 10, bytes.count < 4096 {
      bytes.append(byte)
    }
    if bytes.last == 13 { bytes.removeLast() }
    if !input.isTerminal, FileDescriptor.standardOutput.isTerminal,
      let terminal = try? FileDescriptor.open("/dev/tty", for: .readingAndWriting)
    {
      try? terminal.duplicate(to: input)
      terminal.close()
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
