import Dispatch
import PendulateApp
import PendulateCore
import Platform
import TerminalGrid

/// The face in lines, for screen readers, pipes and simple terminals; it writes no escape byte.
@MainActor final class SpokenFace: Face {
  private var narrator = Narrator()
  private var buffer: [UInt8] = []
  private var isOutputGone = false
  private(set) var outputTrouble: String?
  private var take: (@MainActor ([Input]) -> Void)?
  private var input: InputThread?

  var size: Size? { nil }

  var isSuspended: Bool { false }

  func show(_ model: Model, at stamp: Stamp) {
    let lines = narrator.lines(for: model, at: stamp)
    guard !lines.isEmpty, !isOutputGone else { return }
    let text = lines.map { OutsideText.shown($0) + "\n" }.joined()
    do throws(CLIError) {
      try Output.pass(text)
    } catch {
      isOutputGone = true
      if !FileDescriptor.standardOutput.isTerminal { outputTrouble = error.sentence }
      DispatchQueue.main.async { [weak self] in
        MainActor.assumeIsolated { self?.take?([.hangup]) }
      }
    }
  }

  func move(_ model: Model, at stamp: Stamp) {
    show(model, at: stamp)
  }

  func nextWake(of model: Model, now: Moment) -> Moment? {
    model.exactMoments(after: now).filter { $0 > now }.min() ?? model.exactMoments(after: now).min()
  }

  func listen(_ take: @escaping @MainActor ([Input]) -> Void) {
    self.take = take
    // Asked now: a terminal that is gone says that it is none.
    let isTerminal = FileDescriptor.standardInput.isTerminal
    input = InputThread(.standardInput) { [weak self] arrival in
      self?.take(arrival, isTerminal: isTerminal)
    }
  }

  private func take(_ arrival: InputThread.Arrival, isTerminal: Bool) {
    switch arrival {
    case .bytes(let bytes):
      let lines = bytes.compactMap(line(endedBy:))
      lines.forEach(enter)
    case .readable: break
    case .end:
      // A last line may have no end of its own.
      if !buffer.isEmpty { enter(lineFromBuffer()) }
      take?([isTerminal ? .hangup : .end])
    }
  }

  private func enter(_ line: String) {
    narrator.hearLine()
    take?([.line(line)])
  }

  /// Takes a byte, and gives the line that it ends.
  private func line(endedBy byte: UInt8) -> String? {
    if byte == 10 { return lineFromBuffer() }
    if buffer.count < 65_536 { buffer.append(byte) }
    return nil
  }

  private func lineFromBuffer() -> String {
    defer { buffer = [] }
    if buffer.last == 13 { buffer.removeLast() }
    return String(decoding: buffer, as: UTF8.self)
  }

  func refreshSize() {}
  func suspend() {}
  func resume() {}
  func repaint() {}
  func bell() {}

  /// The one control character it writes, and to a terminal only.
  func ringCue() -> Bool {
    let files = [FileDescriptor.standardOutput, .standardError]
    guard let file = files.first(where: \.isTerminal) else { return false }
    return Output.write("\u{7}", to: file)
  }

  func close(lastLine: String?) {
    input?.stop()
    if let lastLine, !isOutputGone { Output.write(lastLine + "\n", to: .standardOutput) }
  }
}
