import PendulateApp
import PendulateCore
import PendulateJournal
import Platform

/// Tells what is kept as lines of JSON, as it is kept: for lamps, haptics, status bars and tests.
final class EventStream {
  private let file: FileDescriptor

  /// Opens a file to append to; complains where it cannot be written.
  init(path: String) throws {
    do throws(SystemError) {
      file = try FileDescriptor.open(path, for: .writing, [.making, .appending])
    } catch {
      throw CLIError(
        "The events cannot be written to \"\(path)\": \(error.message).",
        advice: "Name a file in a folder that you may write to.", status: ExitStatus.cannotCreate)
    }
  }

  /// Tells the events in something that is kept now.
  func tell(_ write: JournalWrite) {
    guard case .record(let events, _) = write else { return }
    let lines = events.map { EventLine.encode($0) + "\n" }.joined()
    Output.write(lines, to: file)
  }

  /// Tells that a question was asked.
  func tell(_ question: AskedQuestion) {
    let scale = question.scale.map { ",\"scale\":\"\($0)\"" } ?? ""
    let seconds = (question.t * 1000).rounded() / 1000
    let time = seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
    Output.write(
      "{\"event\":\"ask\",\"occasion\":\"\(question.occasion)\"\(scale),\"t\":\(time)}\n",
      to: file)
  }

  func close() {
    file.close()
  }
}
