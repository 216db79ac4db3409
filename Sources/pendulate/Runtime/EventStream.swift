import PendulateApp
import PendulateCore
import PendulateJournal
import Platform

/// Tells what is kept as lines of JSON, as it is kept: for lamps, haptics, status bars and tests.
///
/// A session never waits for whoever reads them: what a full pipe does not take waits here, and a
/// stream that fails is given up and told once.
@MainActor final class EventStream {
  /// How many bytes wait at most for a reader that does not read.
  private static let mostWaiting = 1 << 20
  /// How long the end of the program waits for such a reader, in milliseconds.
  private static let lastPatience = 300

  private let path: String
  /// Nil once it is given up.
  private var file: FileDescriptor?
  private var waiting: [UInt8] = []

  /// What went wrong, and what to do; nil while nothing has.
  private(set) var trouble: String?
  /// Called once, when the stream is given up after its start.
  var onTrouble: (String) -> Void = { _ in }

  /// Opens a file to append to; complains where it cannot be made.
  ///
  /// A FIFO that nobody reads is given up at once, as opening it would wait for ever (fifo(7)).
  init(path: String) throws {
    self.path = path
    do throws(SystemError) {
      file = try FileDescriptor.open(path, for: .writing, [.making, .appending, .withoutWaiting])
    } catch {
      guard error != .noReader else {
        trouble = Self.sentence(path, "nobody reads from it")
        return
      }
      throw CLIError(
        "The events cannot be written to \"\(path)\": \(error.message).",
        advice: "Name a file in a folder that you may write to.", status: ExitStatus.cannotCreate)
    }
  }

  /// Tells the events in something that is kept now.
  func tell(_ write: JournalWrite) {
    guard case .record(let events, _) = write else { return }
    send(events.map { EventLine.encode($0) + "\n" }.joined())
  }

  /// Tells that a question was asked.
  func tell(_ question: AskedQuestion) {
    let scale = question.scale.map { ",\"scale\":\"\($0)\"" } ?? ""
    let seconds = (question.t * 1000).rounded() / 1000
    let time = seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
    send("{\"event\":\"ask\",\"occasion\":\"\(question.occasion)\"\(scale),\"t\":\(time)}\n")
  }

  /// Ends it; what waits for a slow reader is tried a last time.
  func close() {
    for _ in 0..<Self.lastPatience where file != nil && !waiting.isEmpty {
      ThisProcess.pause(milliseconds: 1)
      flush()
    }
    if !waiting.isEmpty { giveUp("its reader does not read") }
    let last = file
    file = nil
    if let failure = last?.close() { giveUp(failure.reason) }
  }

  private func send(_ lines: String) {
    guard file != nil else { return }
    waiting += lines.utf8
    flush()
  }

  /// Writes what is taken without waiting.
  private func flush() {
    guard let file else { return }
    do throws(SystemError) {
      waiting.removeFirst(try file.writeSome(waiting))
    } catch {
      return giveUp(error.reason)
    }
    if waiting.count > Self.mostWaiting { giveUp("its reader does not read") }
  }

  private func giveUp(_ reason: String) {
    file?.close()
    file = nil
    waiting = []
    guard trouble == nil else { return }
    let sentence = Self.sentence(path, reason)
    trouble = sentence
    onTrouble(sentence)
  }

  private static func sentence(_ path: String, _ reason: String) -> String {
    "The session goes on, but its events no longer go to \"\(path)\": \(reason)."
  }
}
