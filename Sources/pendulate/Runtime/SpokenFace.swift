import Dispatch
import Glibc
import PendulateApp
import PendulateCore
import TerminalGrid

/// The face in lines, for screen readers, pipes and simple terminals; it writes no escape byte.
@MainActor final class SpokenFace: Face {
  private var narrator = Narrator()
  private var buffer: [UInt8] = []
  private var isOutputGone = false
  private var take: (([Input]) -> Void)?
  private var source: (any DispatchSourceRead)?

  var size: Size? { nil }

  var isSuspended: Bool { false }

  func show(_ model: Model, at stamp: Stamp) {
    let lines = narrator.lines(for: model, at: stamp)
    guard !lines.isEmpty, !isOutputGone else { return }
    let text = lines.map { $0.withoutControls + "\n" }.joined()
    if !Output.write(text, to: STDOUT_FILENO) {
      isOutputGone = true
      DispatchQueue.main.async { [weak self] in
        MainActor.assumeIsolated { self?.take?([.hangup]) }
      }
    }
  }

  func nextWake(of model: Model, now: Moment) -> Moment? {
    model.exactMoments(after: now).filter { $0 > now }.min() ?? model.exactMoments(after: now).min()
  }

  func listen(_ take: @escaping ([Input]) -> Void) -> [any DispatchSourceProtocol] {
    self.take = take
    let source = DispatchSource.makeReadSource(fileDescriptor: STDIN_FILENO, queue: .main)
    source.setEventHandler { [weak self] in
      MainActor.assumeIsolated { self?.readLines() }
    }
    source.activate()
    self.source = source
    return [source]
  }

  private func readLines() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = bytes.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
    guard count > 0 else {
      if count < 0, errno == EINTR || errno == EAGAIN { return }
      source?.cancel()
      if !buffer.isEmpty { take?([.line(lineFromBuffer())]) }
      take?([isatty(STDIN_FILENO) == 1 ? .hangup : .end])
      return
    }
    var inputs: [Input] = []
    for byte in bytes.prefix(count) {
      if byte == 10 {
        inputs.append(.line(lineFromBuffer()))
      } else if buffer.count < 65_536 {
        buffer.append(byte)
      }
    }
    if !inputs.isEmpty { take?(inputs) }
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
    guard let file = [STDOUT_FILENO, STDERR_FILENO].first(where: { isatty($0) == 1 }) else {
      return false
    }
    return Output.write("\u{7}", to: file)
  }

  func close(lastLine: String?) {
    if let lastLine, !isOutputGone { Output.write(lastLine + "\n", to: STDOUT_FILENO) }
  }
}

extension String {
  /// The text with a question mark for every control character, so that nobody's words can steer a
  /// terminal.
  var withoutControls: String {
    guard unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      return self
    }
    var text = ""
    for scalar in unicodeScalars {
      if scalar.properties.generalCategory == .control {
        text += "?"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
