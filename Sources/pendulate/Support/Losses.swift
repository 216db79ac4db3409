import PendulateCore

/// What of a damaged journal could not be read, or is not as it was written.
enum Losses {
  private static let mostTold = 20

  /// Tells each on standard error, and ends with 65 (sysexits.h) where there are any: what was asked
  /// for is done all the same.
  static func tell(_ losses: [String], of journal: String) throws {
    guard !losses.isEmpty else { return }
    for loss in losses.prefix(mostTold) { Output.complain(OutsideText.shown(loss)) }
    if losses.count > mostTold { Output.complain("And \(losses.count - mostTold) more.") }
    throw CLIError(
      "Some of \(journal) is damaged; the rest is done.",
      advice: "Look at the disk; pendulate doctor tells what is not whole.",
      status: ExitStatus.badData)
  }
}
