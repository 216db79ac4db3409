import Foundation
import PendulateApp
import PendulateCore
import PendulateJournal

/// Tells what is kept as lines of JSON, as it is kept: for lamps, haptics, status bars and tests.
final class EventStream {
  private let descriptor: Int32

  /// Opens a file to append to; complains where it cannot be written.
  init(path: String) throws {
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    if descriptor < 0 {
      throw Complaint(
        "The events cannot be written to \"\(path)\": \(String(cString: strerror(errno))).",
        advice: "Name a file in a folder that you may write to.", status: ExitStatus.cannotCreate)
    }
  }

  /// Tells the events in something that is kept now.
  func tell(_ write: JournalWrite) {
    guard case .record(let events, _) = write else { return }
    let lines = events.map { EventLine.encode($0) + "\n" }.joined()
    Output.write(lines, to: descriptor)
  }

  /// Tells that a question was asked.
  func tell(_ question: AskedQuestion) {
    let scale = question.scale.map { ",\"scale\":\"\($0)\"" } ?? ""
    let seconds = (question.t * 1000).rounded() / 1000
    let time = seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
    Output.write(
      "{\"event\":\"ask\",\"occasion\":\"\(question.occasion)\"\(scale),\"t\":\(time)}\n",
      to: descriptor)
  }

  func close() {
    Foundation.close(descriptor)
  }
}
