import ArgumentParser
import PendulateCore
import PendulateJournal
import PendulateLibrary
import Platform

/// Something that went wrong, as it is told: a sentence that names it, and one that says what to do.
struct CLIError: Error, Hashable {
  let sentence: String
  let advice: String
  let status: Int32

  init(_ sentence: String, advice: String, status: Int32) {
    // Paths, arguments and what stands in files are told in them.
    self.sentence = OutsideText.shownInLines(sentence)
    self.advice = OutsideText.shownInLines(advice)
    self.status = status
  }

  /// What the journal says; where it can be done without one, that is told too.
  init(_ error: JournalError, goesWithoutJournal: Bool = false) {
    let more =
      goesWithoutJournal && error.isAboutWriting
      ? " A rest session goes without keeping anything: --no-journal." : ""
    self.init(error.message, advice: error.advice + more, status: error.exitStatus)
  }
}

extension CLIError {
  /// What the file of limits says.
  init(_ error: LedgerFileError) {
    self.init(error.message, advice: error.advice, status: ExitStatus.cannotWrite)
  }
}

/// The exit statuses of sysexits.h that the program uses.
enum ExitStatus {
  static let usage: Int32 = 64
  static let badData: Int32 = 65
  static let noInput: Int32 = 66
  static let ourFault: Int32 = 70
  static let cannotCreate: Int32 = 73
  static let cannotWrite: Int32 = 74
  static let busy: Int32 = 75
}

/// Writing to standard error and to standard output, at once and whole.
enum Output {
  static func complain(_ text: String) {
    write(OutsideText.shownInLines(text) + "\n", to: .standardError)
  }

  /// Writes a result, plain whatever it holds; throws where the other end is full or gone.
  static func say(_ text: String) throws {
    try pass(OutsideText.shownInLines(text) + "\n")
  }

  /// Writes a piece of a result as it is; throws where the other end is full or gone.
  static func pass(_ text: String) throws(CLIError) {
    do throws(SystemError) {
      try FileDescriptor.standardOutput.writeAll(text.utf8)
    } catch {
      throw CLIError(
        "The result could not be written: \(error.message).",
        advice: "Give it somewhere with room, and run the command again.",
        status: ExitStatus.cannotWrite)
    }
  }

  /// Writes as much as can be written; false if that was not all.
  @discardableResult
  static func write(_ text: String, to file: FileDescriptor) -> Bool {
    (try? file.writeAll(text.utf8)) != nil
  }
}
