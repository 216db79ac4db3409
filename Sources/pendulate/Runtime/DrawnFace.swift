import Dispatch
import PendulateApp
import PendulateCore
import Platform
import TerminalCurses
import TerminalGrid

/// The face on a terminal, drawn in cells.
@MainActor final class DrawnFace: Face {
  /// The shortest time between two frames that only motion asks for: 20 a second at most, and 7 on a
  /// slow line.
  private var frame: Duration { .milliseconds(motion == .full ? 50 : 143) }

  private let motion: Motion
  private let terminal: CursesTerminal
  private let isBellEnabled: Bool
  /// What stands still, and the model that it was drawn from.
  private var still: (frame: CellGrid, model: Model)?
  private var shownPicture: MovingPicture?
  private var shownAt = Moment.start
  /// What is on the screen.
  private var shown: CellGrid?
  private var pace: LinePace
  /// Whether a frame was left out.
  private var isBehind = false
  private var input = TerminalInput()
  private var thread: InputThread?
  private var take: @MainActor ([Input]) -> Void = { _ in }

  /// Tells that nothing came for a while, where something has begun.
  private var pauseTimer: (any DispatchSourceTimer)?

  init(_ terminal: CursesTerminal, isBellEnabled: Bool, motion: Motion) {
    self.motion = motion
    pace = LinePace(terminal.size, isSlow: motion != .full)
    self.terminal = terminal
    self.isBellEnabled = isBellEnabled
    terminal.isBellEnabled = true
  }

  var size: Size? { terminal.size }

  var outputTrouble: String? { nil }

  var isSuspended: Bool { terminal.isSuspended }

  func show(_ model: Model, at stamp: Stamp) {
    if still?.model != model {
      still = (model.stillFrame(at: stamp, glyphs: terminal.glyphs), model)
      shownPicture = nil
    }
    draw(model.moving(at: stamp.moment), of: model, at: stamp)
  }

  func move(_ model: Model, at stamp: Stamp) {
    let picture = model.moving(at: stamp.moment)
    isBehind = picture != shownPicture && !(pace.allowsMotion(at: stamp.real) && terminal.hasRoom)
    if isBehind {
      shownAt = stamp.moment
    } else {
      draw(picture, of: model, at: stamp)
    }
  }

  private func draw(_ picture: MovingPicture, of model: Model, at stamp: Stamp) {
    guard var frame = still?.frame else { return show(model, at: stamp) }
    shownAt = stamp.moment
    isBehind = false
    guard picture != shownPicture else { return }
    model.draw(picture, over: &frame, glyphs: terminal.glyphs)
    // A frame that cannot be drawn means that the terminal is gone, which is heard from its input.
    try? terminal.present(frame)
    shownPicture = picture
    if let shown { pace.count(frame.bytes(since: shown)) }
    shown = frame
  }

  func nextWake(of model: Model, now: Moment) -> Moment? {
    let exact = model.exactMoments(after: now)
    if isBehind {
      // Looked at again once the line bears it, however often the picture differs until then.
      return (exact.filter { $0 > now } + [now + max(frame, pace.wait)]).min()
    }
    return WakePlanner.nextWake(
      now: now, lastFrame: shownAt, horizon: .seconds(30), frame: frame, exact: exact,
      picture: model.movement)
  }

  /// The main thread reads; what is waited for on another is that it can.
  func listen(_ take: @escaping @MainActor ([Input]) -> Void) {
    self.take = take
    // Looked up once something is seen.
    input = TerminalInput(named: terminal.namedKeys)
    // Made here, as Dispatch cannot let go of a source that was never activated.
    let pauseTimer = DispatchSource.makeTimerSource(queue: .main)
    pauseTimer.setEventHandler { [weak self] in
      MainActor.assumeIsolated { self?.pauseInput() }
    }
    self.pauseTimer = pauseTimer
    pauseTimer.activate()
    thread = InputThread(.standardInput, reads: false) { [weak self] in self?.read(after: $0) }
  }

  private func read(after arrival: InputThread.Arrival) {
    let bytes = terminal.readBytes()
    if !bytes.isEmpty { tell(input.take(bytes)) }
    if case .end = arrival {
      take([.hangup])
    } else if bytes.isEmpty, terminal.isGone {
      take([.hangup])
    }
  }

  private func pauseInput() {
    // What came meanwhile is no pause.
    let bytes = terminal.readBytes()
    tell(bytes.isEmpty ? input.pause() : input.take(bytes))
  }

  private func tell(_ tokens: [TerminalToken]) {
    pauseTimer?.schedule(deadline: input.patience.map { .now() + $0 } ?? .distantFuture)
    guard !tokens.isEmpty else { return }
    take(
      tokens.map { token in
        switch token {
        case .key(let key): .key(key)
        case .paste(let text): .paste(text)
        }
      })
  }

  func refreshSize() {
    terminal.refreshSize()
    pace = LinePace(terminal.size, isSlow: motion != .full)
    still = nil
  }

  func suspend() {
    terminal.suspend()
    // Whatever had begun is nothing that comes on after it.
    input = TerminalInput(named: terminal.namedKeys)
  }

  func resume() {
    terminal.resume()
    still = nil
  }

  func repaint() {
    terminal.repaint()
    still = nil
  }

  func bell() {
    if isBellEnabled { terminal.bell() }
  }

  func ringCue() -> Bool {
    terminal.bell()
    return true
  }

  func close(lastLine: String?) {
    thread?.stop()
    let isGone = terminal.isGone
    let columns = terminal.size.columns
    terminal.close()
    guard let lastLine, !isGone else { return }
    let rows = columns > 0 ? wrapped(lastLine, columns: columns) : [lastLine]
    Output.write(rows.joined(separator: "\n") + "\n", to: .standardOutput)
  }
}

extension DispatchTime {
  fileprivate static func + (time: DispatchTime, duration: Duration) -> DispatchTime {
    let parts = duration.components
    let nanoseconds = parts.seconds * 1_000_000_000 + parts.attoseconds / 1_000_000_000
    return time + DispatchTimeInterval.nanoseconds(Int(nanoseconds))
  }
}
